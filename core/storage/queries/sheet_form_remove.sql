DELETE FROM sheet_form
WHERE id = ?

DELETE FROM form_text
WHERE name = ?

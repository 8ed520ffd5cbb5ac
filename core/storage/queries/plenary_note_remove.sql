DELETE FROM plenary_note
WHERE category_id = ?

DELETE FROM draw
WHERE category_id = ?

DELETE FROM category
WHERE id = ?

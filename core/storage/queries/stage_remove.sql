DELETE FROM stage
WHERE category_id = ?

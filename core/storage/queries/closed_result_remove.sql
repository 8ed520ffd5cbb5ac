DELETE FROM closed_result
WHERE category_id = ? AND version = ?

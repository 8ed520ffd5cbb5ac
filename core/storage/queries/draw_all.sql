SELECT category_id, method, seed
FROM draw
ORDER BY category_id

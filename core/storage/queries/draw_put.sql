INSERT INTO draw (category_id, method, seed)
VALUES (?, ?, ?)
ON CONFLICT (category_id) DO UPDATE SET
    method = excluded.method, seed = excluded.seed

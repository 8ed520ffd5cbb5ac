INSERT INTO nominee (id, position, code, category_id, name, region, status)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, category_id = excluded.category_id, name = excluded.name,
    region = excluded.region, status = excluded.status

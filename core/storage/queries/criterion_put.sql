INSERT INTO criterion (id, category_id, parent_id, position, code, title, guidance)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    category_id = excluded.category_id, parent_id = excluded.parent_id, position = excluded.position,
    code = excluded.code, title = excluded.title,
    guidance = excluded.guidance

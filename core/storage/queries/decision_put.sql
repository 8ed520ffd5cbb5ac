INSERT INTO decision (id, position, category_id, kind, reason)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, category_id = excluded.category_id, kind = excluded.kind, reason = excluded.reason

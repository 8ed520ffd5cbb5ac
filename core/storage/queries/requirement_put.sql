INSERT INTO requirement (id, position, category_id, code, title, mandatory)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, category_id = excluded.category_id, code = excluded.code, title = excluded.title,
    mandatory = excluded.mandatory

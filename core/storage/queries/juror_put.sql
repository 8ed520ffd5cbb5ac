INSERT INTO juror (id, position, code, name, element, role, scores, all_categories)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, name = excluded.name, element = excluded.element,
    role = excluded.role, scores = excluded.scores, all_categories = excluded.all_categories

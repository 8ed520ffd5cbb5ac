INSERT INTO juror (id, position, code, name, element, role, scores, all_categories, institution, office, nip)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, name = excluded.name, element = excluded.element,
    role = excluded.role, scores = excluded.scores, all_categories = excluded.all_categories,
    institution = excluded.institution, office = excluded.office, nip = excluded.nip

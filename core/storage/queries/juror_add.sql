INSERT INTO juror (id, position, code, name, element, role, scores, all_categories)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

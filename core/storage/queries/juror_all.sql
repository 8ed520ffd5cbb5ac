SELECT id, position, code, name, element, role, scores, all_categories
FROM juror
ORDER BY position

SELECT id, position, code, name, element, role, scores, all_categories, institution, office, nip
FROM juror
ORDER BY position

SELECT id, position, category_id, code, title, mandatory
FROM requirement
ORDER BY position

SELECT id, position, code, category_id, name, region, status
FROM nominee
ORDER BY position

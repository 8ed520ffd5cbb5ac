SELECT id, position, category_id, kind, reason
FROM decision
ORDER BY position

SELECT id, category_id, kind, reason
FROM decision
ORDER BY id

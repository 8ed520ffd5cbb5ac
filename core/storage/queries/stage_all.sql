SELECT category_id, phase, scheme
FROM stage
ORDER BY category_id

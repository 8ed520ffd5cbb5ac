SELECT category_id, version, scheme, ranking
FROM closed_result
ORDER BY category_id, version

SELECT id, category_id, parent_id, position, code, title
FROM criterion
ORDER BY category_id, position

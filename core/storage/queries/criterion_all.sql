SELECT id, category_id, parent_id, position, code, title, guidance
FROM criterion
ORDER BY category_id, position

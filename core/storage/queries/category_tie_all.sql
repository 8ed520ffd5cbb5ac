SELECT category_id, position, code
FROM category_tie
ORDER BY category_id, position

SELECT category_id, considerations, dissent
FROM plenary_note
ORDER BY category_id

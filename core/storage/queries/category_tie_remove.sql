DELETE FROM category_tie
WHERE category_id = ?

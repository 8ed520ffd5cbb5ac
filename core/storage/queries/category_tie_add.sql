INSERT INTO category_tie (category_id, position, code)
VALUES (?, ?, ?)

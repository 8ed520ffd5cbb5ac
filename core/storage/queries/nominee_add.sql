INSERT INTO nominee (id, position, code, category_id, name, region, status)
VALUES (?, ?, ?, ?, ?, ?, ?)

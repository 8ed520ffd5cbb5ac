INSERT INTO juror_category (juror_id, position, category_id)
VALUES (?, ?, ?)

SELECT juror_id, position, category_id
FROM juror_category
ORDER BY juror_id, position

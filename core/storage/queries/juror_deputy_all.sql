SELECT juror_id, position, name, office, first_day, last_day
FROM juror_deputy
ORDER BY juror_id, position

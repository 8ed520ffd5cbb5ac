INSERT INTO juror_deputy (juror_id, position, name, office, first_day, last_day)
VALUES (?, ?, ?, ?, ?, ?)

INSERT INTO juror_mark (nominee_id, criterion_id, juror_id, value, decimals, level)
VALUES (?, ?, ?, ?, ?, ?)

INSERT INTO recusal (juror_id, nominee_id, position, reason)
VALUES (?, ?, ?, ?)

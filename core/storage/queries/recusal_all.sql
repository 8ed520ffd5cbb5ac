SELECT juror_id, nominee_id, position, reason
FROM recusal
ORDER BY position

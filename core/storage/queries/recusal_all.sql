SELECT juror_id, nominee_id, position, reason, kind
FROM recusal
ORDER BY position

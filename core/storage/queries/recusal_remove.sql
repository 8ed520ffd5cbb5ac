DELETE FROM recusal
WHERE juror_id = ? AND nominee_id = ?

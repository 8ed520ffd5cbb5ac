SELECT nominee_id, criterion_id, juror_id, value, decimals, level
FROM juror_mark
ORDER BY nominee_id, criterion_id, juror_id

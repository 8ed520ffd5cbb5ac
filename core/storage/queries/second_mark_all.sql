SELECT nominee_id, criterion_id, juror_id, value, decimals, level, keyed_by
FROM second_mark
ORDER BY nominee_id, criterion_id, juror_id

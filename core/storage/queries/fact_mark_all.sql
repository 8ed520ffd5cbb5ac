SELECT nominee_id, criterion_id, value, decimals, level, comment, source, date
FROM fact_mark
ORDER BY nominee_id, criterion_id

SELECT nominee_id, criterion_id, applicable, numerator, numerator_decimals, denominator, denominator_decimals, comment, source, date
FROM measured_mark
ORDER BY nominee_id, criterion_id

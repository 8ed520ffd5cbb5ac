INSERT INTO measured_mark (nominee_id, criterion_id, applicable, numerator, numerator_decimals, denominator, denominator_decimals, comment, source, date)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

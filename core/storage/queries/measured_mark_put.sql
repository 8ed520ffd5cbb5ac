INSERT INTO measured_mark (nominee_id, criterion_id, applicable, numerator, numerator_decimals, denominator, denominator_decimals)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (nominee_id, criterion_id) DO UPDATE SET
    applicable = excluded.applicable, numerator = excluded.numerator,
    numerator_decimals = excluded.numerator_decimals, denominator = excluded.denominator,
    denominator_decimals = excluded.denominator_decimals

INSERT INTO fact_mark (nominee_id, criterion_id, value, decimals, level, comment, source, date)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

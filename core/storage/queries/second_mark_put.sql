INSERT INTO second_mark (nominee_id, criterion_id, juror_id, value, decimals, level, keyed_by)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (nominee_id, criterion_id, juror_id) DO UPDATE SET
    value = excluded.value, decimals = excluded.decimals, level = excluded.level, keyed_by = excluded.keyed_by

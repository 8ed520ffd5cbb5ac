INSERT INTO sheet_form (id, nominee_id, juror_id, version, state, reason)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    nominee_id = excluded.nominee_id, juror_id = excluded.juror_id, version = excluded.version, state = excluded.state,
    reason = excluded.reason

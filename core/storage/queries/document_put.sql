INSERT INTO document (nominee_id, requirement_id, state, received, note, verified_by, verified_on)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (nominee_id, requirement_id) DO UPDATE SET
    state = excluded.state, received = excluded.received, note = excluded.note, verified_by = excluded.verified_by,
    verified_on = excluded.verified_on

INSERT INTO attestation (nominee_id, criterion_id, entered_by, confirmed_by)
VALUES (?, ?, ?, ?)
ON CONFLICT (nominee_id, criterion_id) DO UPDATE SET
    entered_by = excluded.entered_by, confirmed_by = excluded.confirmed_by

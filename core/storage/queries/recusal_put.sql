INSERT INTO recusal (juror_id, nominee_id, position, reason, kind)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (juror_id, nominee_id) DO UPDATE SET
    position = excluded.position, reason = excluded.reason,
    kind = excluded.kind

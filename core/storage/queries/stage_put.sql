INSERT INTO stage (category_id, phase, scheme)
VALUES (?, ?, ?)
ON CONFLICT (category_id) DO UPDATE SET
    phase = excluded.phase, scheme = excluded.scheme

INSERT INTO edition (id, label, level, region, period_first, period_last, documents_due, letterhead, place)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    label = excluded.label, level = excluded.level, region = excluded.region, period_first = excluded.period_first,
    period_last = excluded.period_last, documents_due = excluded.documents_due, letterhead = excluded.letterhead,
    place = excluded.place

INSERT INTO edition (id, label, level, region, period_first, period_last, documents_due, letterhead, place)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)

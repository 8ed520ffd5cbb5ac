INSERT INTO edition (id, label, level, region, period_first, period_last, documents_due, letterhead, place, logo,
    secretariat, letter_number, check_on, interviews_on, plenary_on, paper)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    label = excluded.label, level = excluded.level, region = excluded.region, period_first = excluded.period_first,
    period_last = excluded.period_last, documents_due = excluded.documents_due, letterhead = excluded.letterhead,
    place = excluded.place,
    logo = excluded.logo, secretariat = excluded.secretariat, letter_number = excluded.letter_number,
    check_on = excluded.check_on, interviews_on = excluded.interviews_on, plenary_on = excluded.plenary_on,
    paper = excluded.paper

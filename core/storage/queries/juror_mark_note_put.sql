INSERT INTO juror_mark_note (nominee_id, criterion_id, juror_id, comment, source, date)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (nominee_id, criterion_id, juror_id) DO UPDATE SET
    comment = excluded.comment, source = excluded.source, date = excluded.date

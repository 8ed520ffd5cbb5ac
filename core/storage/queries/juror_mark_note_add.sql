INSERT INTO juror_mark_note (nominee_id, criterion_id, juror_id, comment, source, date)
VALUES (?, ?, ?, ?, ?, ?)

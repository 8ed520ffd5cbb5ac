SELECT nominee_id, criterion_id, juror_id, comment, source, date
FROM juror_mark_note
ORDER BY nominee_id, criterion_id, juror_id

INSERT INTO score_sheet (nominee_id, juror_id, final, comment)
VALUES (?, ?, ?, ?)
ON CONFLICT (nominee_id, juror_id) DO UPDATE SET
    final = excluded.final, comment = excluded.comment

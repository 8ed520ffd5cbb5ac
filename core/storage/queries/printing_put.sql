INSERT INTO printing (id, form, category_id, nominee_id, juror_id, papers, pages, paper, medium)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    form = excluded.form, category_id = excluded.category_id, nominee_id = excluded.nominee_id,
    juror_id = excluded.juror_id, papers = excluded.papers, pages = excluded.pages, paper = excluded.paper,
    medium = excluded.medium

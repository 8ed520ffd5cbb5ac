SELECT id, form, category_id, nominee_id, juror_id, papers, pages, paper, medium
FROM printing
ORDER BY id

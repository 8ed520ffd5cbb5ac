SELECT nominee_id, juror_id, final, comment
FROM score_sheet
ORDER BY nominee_id, juror_id

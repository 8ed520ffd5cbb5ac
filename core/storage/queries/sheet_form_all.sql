SELECT id, nominee_id, juror_id, version, state, reason
FROM sheet_form
ORDER BY id

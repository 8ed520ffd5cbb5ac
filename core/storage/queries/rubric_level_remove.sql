DELETE FROM rubric_level
WHERE criterion_id = ?

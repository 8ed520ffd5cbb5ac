DELETE FROM decision_nominee
WHERE decision_id = ?

SELECT decision_id, position, nominee_id
FROM decision_nominee
ORDER BY decision_id, position

SELECT id, position, code, category_id, name, region, status, status_reason, proposer, leader, contact, sector, size, workers
FROM nominee
ORDER BY position

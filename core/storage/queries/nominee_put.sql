INSERT INTO nominee (id, position, code, category_id, name, region, status, status_reason, proposer, leader, contact,
    sector, size, workers)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, category_id = excluded.category_id, name = excluded.name,
    region = excluded.region, status = excluded.status,
    status_reason = excluded.status_reason, proposer = excluded.proposer, leader = excluded.leader,
    contact = excluded.contact, sector = excluded.sector, size = excluded.size, workers = excluded.workers

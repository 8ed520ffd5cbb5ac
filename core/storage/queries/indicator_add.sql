INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

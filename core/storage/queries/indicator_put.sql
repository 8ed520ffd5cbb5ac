INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (criterion_id) DO UPDATE SET
    weight = excluded.weight, source = excluded.source, provenance = excluded.provenance, scale = excluded.scale,
    points_min = excluded.points_min, points_max = excluded.points_max, points_step = excluded.points_step,
    ratio_target = excluded.ratio_target, ratio_cap = excluded.ratio_cap, ratio_decimals = excluded.ratio_decimals

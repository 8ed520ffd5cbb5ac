INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target,
    ratio_cap, ratio_decimals, reading_programme, reading_segment, reading_over)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (criterion_id) DO UPDATE SET
    weight = excluded.weight, source = excluded.source, provenance = excluded.provenance, scale = excluded.scale,
    points_min = excluded.points_min, points_max = excluded.points_max, points_step = excluded.points_step,
    ratio_target = excluded.ratio_target, ratio_cap = excluded.ratio_cap, ratio_decimals = excluded.ratio_decimals,
    reading_programme = excluded.reading_programme, reading_segment = excluded.reading_segment,
    reading_over = excluded.reading_over

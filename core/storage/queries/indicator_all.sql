SELECT criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap,
    ratio_decimals, reading_programme, reading_segment, reading_over
FROM indicator
ORDER BY criterion_id

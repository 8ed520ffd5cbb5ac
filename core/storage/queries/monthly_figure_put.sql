INSERT INTO monthly_figure (nominee_id, programme, segment, month, basis, members, universe, source, date)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (nominee_id, programme, segment, month, basis) DO UPDATE SET
    members = excluded.members, universe = excluded.universe, source = excluded.source, date = excluded.date

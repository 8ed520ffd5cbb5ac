SELECT nominee_id, programme, segment, month, basis, members, universe, source, date
FROM monthly_figure
ORDER BY nominee_id, programme, segment, month, basis

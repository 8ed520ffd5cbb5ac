DELETE FROM monthly_figure
WHERE nominee_id = ? AND programme = ? AND segment = ? AND month = ? AND basis = ?

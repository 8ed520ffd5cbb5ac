DELETE FROM measured_mark
WHERE nominee_id = ? AND criterion_id = ?

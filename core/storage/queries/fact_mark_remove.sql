DELETE FROM fact_mark
WHERE nominee_id = ? AND criterion_id = ?

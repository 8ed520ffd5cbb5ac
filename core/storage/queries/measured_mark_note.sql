UPDATE measured_mark SET comment = ?, source = ?, date = ?
WHERE nominee_id = ? AND criterion_id = ?

DELETE FROM attestation
WHERE nominee_id = ? AND criterion_id = ?

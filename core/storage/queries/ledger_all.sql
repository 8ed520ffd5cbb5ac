SELECT seq, time, utc_offset, actor, kind, reason, content, hash
FROM ledger
ORDER BY seq

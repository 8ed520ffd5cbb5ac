INSERT INTO ledger (seq, time, utc_offset, actor, kind, reason, content, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

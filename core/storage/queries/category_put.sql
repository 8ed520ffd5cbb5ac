INSERT INTO category (id, position, code, title, places, harapan, sent_up, aggregate, missing, quorum, rank_on, decimals,
    numbering, comment_below, comment_from, double_entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, title = excluded.title, places = excluded.places,
    harapan = excluded.harapan, sent_up = excluded.sent_up, aggregate = excluded.aggregate,
    missing = excluded.missing, quorum = excluded.quorum, rank_on = excluded.rank_on, decimals = excluded.decimals,
    numbering = excluded.numbering,
    comment_below = excluded.comment_below, comment_from = excluded.comment_from,
    double_entry = excluded.double_entry

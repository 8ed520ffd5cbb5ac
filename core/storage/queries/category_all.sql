SELECT id, position, code, title, places, harapan, sent_up, aggregate, missing, quorum, rank_on, decimals, numbering,
    comment_below, comment_from, double_entry
FROM category
ORDER BY position

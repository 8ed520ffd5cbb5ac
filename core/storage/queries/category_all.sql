SELECT id, position, code, title, places, harapan, sent_up, aggregate, missing, quorum, rank_on, decimals, numbering
FROM category
ORDER BY position

SELECT label, level, region, period_first, period_last, documents_due, letterhead, place
FROM edition

SELECT label, level, region, period_first, period_last, documents_due, letterhead, place, logo, secretariat, letter_number,
    check_on, interviews_on, plenary_on, paper
FROM edition

SELECT nominee_id, sequence, starts, talk, questions, mode, state, leader, companions, place
FROM interview
ORDER BY nominee_id

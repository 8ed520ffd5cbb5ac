INSERT INTO interview (nominee_id, sequence, starts, talk, questions, mode, state, leader, companions, place)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (nominee_id) DO UPDATE SET
    sequence = excluded.sequence, starts = excluded.starts, talk = excluded.talk, questions = excluded.questions,
    mode = excluded.mode, state = excluded.state, leader = excluded.leader, companions = excluded.companions,
    place = excluded.place

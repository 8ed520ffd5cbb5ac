INSERT INTO plenary_note (category_id, considerations, dissent)
VALUES (?, ?, ?)
ON CONFLICT (category_id) DO UPDATE SET
    considerations = excluded.considerations, dissent = excluded.dissent

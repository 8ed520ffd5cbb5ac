INSERT INTO form_text (name, text)
VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET
    text = excluded.text

SELECT name, text
FROM form_text
ORDER BY name

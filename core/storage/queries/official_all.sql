SELECT id, position, name, role, passphrase, serves
FROM official
ORDER BY position

SELECT id, position, name, role, passphrase, serves, office, nip
FROM official
ORDER BY position

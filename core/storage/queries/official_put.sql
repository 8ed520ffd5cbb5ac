INSERT INTO official (id, position, name, role, passphrase, serves, office, nip)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, name = excluded.name, role = excluded.role, passphrase = excluded.passphrase,
    serves = excluded.serves,
    office = excluded.office, nip = excluded.nip

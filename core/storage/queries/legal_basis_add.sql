INSERT INTO legal_basis (position, citation)
VALUES (?, ?)

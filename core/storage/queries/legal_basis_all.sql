SELECT position, citation
FROM legal_basis
ORDER BY position

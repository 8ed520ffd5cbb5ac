DELETE FROM legal_basis

SELECT nominee_id, criterion_id, entered_by, confirmed_by
FROM attestation
ORDER BY nominee_id, criterion_id

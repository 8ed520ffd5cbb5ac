INSERT INTO closed_result (category_id, version, scheme, ranking)
VALUES (?, ?, ?, ?)
ON CONFLICT (category_id, version) DO UPDATE SET
    scheme = excluded.scheme, ranking = excluded.ranking

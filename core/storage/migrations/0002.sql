-- The ledger and what it records besides marks: officials, stages, documents, figures, interviews, closed results.
-- Positions of criteria count among siblings from here on.

CREATE TABLE criterion_place (id INTEGER PRIMARY KEY, position INTEGER NOT NULL);

INSERT INTO criterion_place
SELECT id, row_number() OVER (PARTITION BY category_id, parent_id ORDER BY position) - 1 FROM criterion;

UPDATE criterion SET position = (SELECT place.position FROM criterion_place AS place WHERE place.id = criterion.id);

DROP TABLE criterion_place;

ALTER TABLE decision ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

UPDATE decision SET position = (SELECT count(*) FROM decision AS earlier WHERE earlier.id < decision.id);

CREATE TABLE official (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'operator1', 'operator2', 'chair', 'auditor')),
    passphrase TEXT NOT NULL,
    serves INTEGER NOT NULL CHECK (serves IN (0, 1))
) STRICT;

CREATE TABLE requirement (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    position INTEGER NOT NULL,
    category_id INTEGER NOT NULL REFERENCES category,
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL,
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
    UNIQUE (category_id, code)
) STRICT;

-- Who entered a fact or figure, and who confirmed it.
CREATE TABLE attestation (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    entered_by INTEGER REFERENCES official,
    confirmed_by INTEGER REFERENCES official,
    PRIMARY KEY (nominee_id, criterion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    requirement_id INTEGER NOT NULL REFERENCES requirement,
    state TEXT NOT NULL CHECK (state IN ('absent', 'incomplete', 'present')),
    received TEXT,
    note TEXT NOT NULL,
    verified_by INTEGER REFERENCES official,
    PRIMARY KEY (nominee_id, requirement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE monthly_figure (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    programme TEXT NOT NULL CHECK (programme IN ('jkk', 'jkm', 'jht', 'jp')),
    segment TEXT NOT NULL CHECK (segment IN ('wage', 'non_wage', 'construction', 'non_civil_servant')),
    month TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('declared', 'verified')),
    members INTEGER,
    universe INTEGER,
    source TEXT NOT NULL,
    date TEXT,
    PRIMARY KEY (nominee_id, programme, segment, month, basis),
    CHECK ((members IS NULL) = (universe IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE interview (
    nominee_id INTEGER PRIMARY KEY REFERENCES nominee,
    sequence INTEGER NOT NULL,
    starts TEXT,
    talk INTEGER NOT NULL CHECK (talk BETWEEN 0 AND 1440),
    questions INTEGER NOT NULL CHECK (questions BETWEEN 0 AND 1440),
    mode TEXT NOT NULL CHECK (mode IN ('in_person', 'online')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'absent', 'postponed')),
    leader INTEGER NOT NULL CHECK (leader IN (0, 1)),
    companions TEXT NOT NULL
) STRICT;

CREATE TABLE stage (
    category_id INTEGER PRIMARY KEY REFERENCES category,
    phase TEXT NOT NULL CHECK (phase IN ('preparing', 'scoring', 'plenary', 'closed')),
    scheme INTEGER NOT NULL CHECK (scheme >= 1)
) STRICT;

CREATE TABLE closed_result (
    category_id INTEGER NOT NULL REFERENCES category,
    version INTEGER NOT NULL CHECK (version >= 1),
    scheme INTEGER NOT NULL CHECK (scheme >= 1),
    ranking TEXT NOT NULL,
    PRIMARY KEY (category_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    time TEXT NOT NULL,
    utc_offset INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Also in the way of INSERT OR REPLACE, which would otherwise remove the row it meets.
CREATE TRIGGER ledger_has_no_gap BEFORE INSERT ON ledger
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

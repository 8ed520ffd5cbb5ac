-- What preparing and scoring at the desk need: facts of people and documents, comments and double entry, the draw.

ALTER TABLE edition ADD COLUMN logo TEXT NOT NULL DEFAULT '';

ALTER TABLE edition ADD COLUMN secretariat TEXT NOT NULL DEFAULT '';

ALTER TABLE edition ADD COLUMN letter_number TEXT NOT NULL DEFAULT '';

ALTER TABLE edition ADD COLUMN check_on TEXT;

ALTER TABLE edition ADD COLUMN interviews_on TEXT;

ALTER TABLE edition ADD COLUMN plenary_on TEXT;

ALTER TABLE edition ADD COLUMN paper TEXT NOT NULL DEFAULT 'f4' CHECK (paper IN ('a4', 'f4'));

CREATE TABLE legal_basis (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    citation TEXT NOT NULL
) STRICT;

ALTER TABLE official ADD COLUMN office TEXT NOT NULL DEFAULT '';

ALTER TABLE official ADD COLUMN nip TEXT NOT NULL DEFAULT '';

ALTER TABLE category ADD COLUMN comment_below TEXT;

ALTER TABLE category ADD COLUMN comment_from TEXT;

ALTER TABLE category ADD COLUMN double_entry INTEGER NOT NULL DEFAULT 0 CHECK (double_entry IN (0, 1));

ALTER TABLE criterion ADD COLUMN guidance TEXT NOT NULL DEFAULT '';

ALTER TABLE indicator ADD COLUMN reading_programme TEXT CHECK (reading_programme IN ('jkk', 'jkm', 'jht', 'jp'));

ALTER TABLE indicator ADD COLUMN reading_segment TEXT
    CHECK (reading_segment IN ('wage', 'non_wage', 'construction', 'non_civil_servant'));

ALTER TABLE indicator ADD COLUMN reading_over TEXT CHECK (reading_over IN ('last_month', 'mean', 'growth'))
    CHECK ((reading_over IS NULL) = (reading_programme IS NULL) AND (reading_over IS NULL) = (reading_segment IS NULL));

ALTER TABLE rubric_level ADD COLUMN text TEXT NOT NULL DEFAULT '';

ALTER TABLE juror ADD COLUMN institution TEXT NOT NULL DEFAULT '';

ALTER TABLE juror ADD COLUMN office TEXT NOT NULL DEFAULT '';

ALTER TABLE juror ADD COLUMN nip TEXT NOT NULL DEFAULT '';

CREATE TABLE juror_deputy (
    juror_id INTEGER NOT NULL REFERENCES juror,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    PRIMARY KEY (juror_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE recusal ADD COLUMN kind TEXT NOT NULL DEFAULT 'other'
    CHECK (kind IN ('other', 'family', 'employment', 'region', 'business'));

ALTER TABLE nominee ADD COLUMN status_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE nominee ADD COLUMN proposer TEXT NOT NULL DEFAULT '';

ALTER TABLE nominee ADD COLUMN leader TEXT NOT NULL DEFAULT '';

ALTER TABLE nominee ADD COLUMN contact TEXT NOT NULL DEFAULT '';

ALTER TABLE nominee ADD COLUMN sector TEXT NOT NULL DEFAULT '';

ALTER TABLE nominee ADD COLUMN size TEXT NOT NULL DEFAULT 'unstated'
    CHECK (size IN ('unstated', 'micro', 'small', 'medium', 'large'));

ALTER TABLE nominee ADD COLUMN workers INTEGER CHECK (workers >= 0);

ALTER TABLE document ADD COLUMN verified_on TEXT;

CREATE TABLE document_file (
    nominee_id INTEGER NOT NULL,
    requirement_id INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    PRIMARY KEY (nominee_id, requirement_id, position),
    FOREIGN KEY (nominee_id, requirement_id) REFERENCES document
) STRICT, WITHOUT ROWID;

ALTER TABLE interview ADD COLUMN place TEXT NOT NULL DEFAULT '';

CREATE TABLE draw (
    category_id INTEGER PRIMARY KEY REFERENCES category,
    method TEXT NOT NULL CHECK (method IN ('lot', 'alphabetical', 'by_hand')),
    seed INTEGER NOT NULL CHECK (seed >= 0)
) STRICT;

-- A juror's mark as the second operator read it; the first one's is in juror_mark, or not there yet.
CREATE TABLE second_mark (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    juror_id INTEGER NOT NULL REFERENCES juror,
    value INTEGER,
    decimals INTEGER,
    level INTEGER,
    keyed_by INTEGER NOT NULL REFERENCES official,
    PRIMARY KEY (nominee_id, criterion_id, juror_id),
    FOREIGN KEY (criterion_id, level) REFERENCES rubric_level,
    CHECK ((value IS NULL) = (decimals IS NULL) AND (value IS NULL) <> (level IS NULL) AND decimals BETWEEN 0 AND 9)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_sheet (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    juror_id INTEGER NOT NULL REFERENCES juror,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    comment TEXT NOT NULL,
    PRIMARY KEY (nominee_id, juror_id)
) STRICT, WITHOUT ROWID;

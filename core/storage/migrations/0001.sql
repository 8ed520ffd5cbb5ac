-- The first schema of an edition file. Rules of this folder: a migration is never changed once released; statements end
-- with a semicolon at the end of a line. Text decimals have the exchange form ("12.5"); a keyed number is value ×
-- 10^-decimals. NULL is "not given", never zero.

CREATE TABLE edition (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    label TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('regency', 'province', 'national')),
    region TEXT NOT NULL,
    period_first TEXT NOT NULL,
    period_last TEXT NOT NULL,
    documents_due TEXT,
    letterhead TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    title TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 1000),
    harapan INTEGER NOT NULL CHECK (harapan BETWEEN 0 AND 1000),
    sent_up INTEGER NOT NULL CHECK (sent_up BETWEEN 0 AND 1000),
    aggregate TEXT NOT NULL CHECK (aggregate IN ('mean', 'median', 'trimmed')),
    missing TEXT NOT NULL CHECK (missing IN ('block', 'skip', 'zero')),
    quorum INTEGER NOT NULL CHECK (quorum BETWEEN 1 AND 1000),
    rank_on TEXT NOT NULL CHECK (rank_on IN ('exact', 'rounded')),
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    numbering TEXT NOT NULL CHECK (numbering IN ('competition', 'dense'))
) STRICT;

CREATE TABLE category_tie (
    category_id INTEGER NOT NULL REFERENCES category,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (category_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    category_id INTEGER NOT NULL REFERENCES category,
    parent_id INTEGER REFERENCES criterion,
    position INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL,
    UNIQUE (category_id, code)
) STRICT;

CREATE TABLE indicator (
    criterion_id INTEGER PRIMARY KEY REFERENCES criterion,
    weight TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('opinion', 'fact', 'measured')),
    provenance TEXT NOT NULL,
    scale TEXT NOT NULL CHECK (scale IN ('points', 'levels', 'ratio', 'bands')),
    points_min TEXT,
    points_max TEXT,
    points_step TEXT,
    ratio_target TEXT,
    ratio_cap TEXT,
    ratio_decimals INTEGER,
    CHECK ((scale = 'points') = (points_min IS NOT NULL AND points_max IS NOT NULL AND points_step IS NOT NULL)),
    CHECK ((scale = 'ratio') = (ratio_target IS NOT NULL AND ratio_cap IS NOT NULL AND ratio_decimals IS NOT NULL))
) STRICT;

CREATE TABLE rubric_level (
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL,
    score TEXT NOT NULL,
    PRIMARY KEY (criterion_id, position),
    UNIQUE (criterion_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE band (
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    position INTEGER NOT NULL CHECK (position >= 0),
    from_value TEXT NOT NULL,
    score TEXT NOT NULL,
    PRIMARY KEY (criterion_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE juror (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    element TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('chair', 'secretary', 'member')),
    scores INTEGER NOT NULL CHECK (scores IN (0, 1)),
    all_categories INTEGER NOT NULL CHECK (all_categories IN (0, 1))
) STRICT;

CREATE TABLE juror_category (
    juror_id INTEGER NOT NULL REFERENCES juror,
    position INTEGER NOT NULL,
    category_id INTEGER NOT NULL REFERENCES category,
    PRIMARY KEY (juror_id, position),
    UNIQUE (juror_id, category_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE nominee (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    category_id INTEGER NOT NULL REFERENCES category,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('eligible', 'ineligible', 'withdrawn', 'disqualified', 'absent'))
) STRICT;

CREATE TABLE recusal (
    juror_id INTEGER NOT NULL REFERENCES juror,
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (juror_id, nominee_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE juror_mark (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    juror_id INTEGER NOT NULL REFERENCES juror,
    value INTEGER,
    decimals INTEGER,
    level INTEGER,
    PRIMARY KEY (nominee_id, criterion_id, juror_id),
    FOREIGN KEY (criterion_id, level) REFERENCES rubric_level,
    CHECK ((value IS NULL) = (decimals IS NULL) AND (value IS NULL) <> (level IS NULL) AND decimals BETWEEN 0 AND 9)
) STRICT, WITHOUT ROWID;

-- Apart from the marks, of which there are half a million and few with a note.
CREATE TABLE juror_mark_note (
    nominee_id INTEGER NOT NULL,
    criterion_id INTEGER NOT NULL,
    juror_id INTEGER NOT NULL,
    comment TEXT,
    source TEXT,
    date TEXT,
    PRIMARY KEY (nominee_id, criterion_id, juror_id),
    FOREIGN KEY (nominee_id, criterion_id, juror_id) REFERENCES juror_mark
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_mark (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    value INTEGER,
    decimals INTEGER,
    level INTEGER,
    comment TEXT,
    source TEXT,
    date TEXT,
    PRIMARY KEY (nominee_id, criterion_id),
    FOREIGN KEY (criterion_id, level) REFERENCES rubric_level,
    CHECK ((value IS NULL) = (decimals IS NULL) AND (value IS NULL) <> (level IS NULL) AND decimals BETWEEN 0 AND 9)
) STRICT, WITHOUT ROWID;

CREATE TABLE measured_mark (
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    criterion_id INTEGER NOT NULL REFERENCES indicator,
    applicable INTEGER NOT NULL CHECK (applicable IN (0, 1)),
    numerator INTEGER,
    numerator_decimals INTEGER,
    denominator INTEGER,
    denominator_decimals INTEGER,
    comment TEXT,
    source TEXT,
    date TEXT,
    PRIMARY KEY (nominee_id, criterion_id),
    CHECK (applicable = (numerator IS NOT NULL) AND applicable = (numerator_decimals IS NOT NULL)
        AND applicable = (denominator IS NOT NULL) AND applicable = (denominator_decimals IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    category_id INTEGER NOT NULL REFERENCES category,
    kind TEXT NOT NULL CHECK (kind IN ('order')),
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE decision_nominee (
    decision_id INTEGER NOT NULL REFERENCES decision,
    position INTEGER NOT NULL,
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    PRIMARY KEY (decision_id, position),
    UNIQUE (decision_id, nominee_id)
) STRICT, WITHOUT ROWID;

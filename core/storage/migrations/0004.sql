-- The paper trail: score sheets by serial number, what was printed, the secretariat's own texts, words of the plenary.

CREATE TABLE sheet_form (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    nominee_id INTEGER NOT NULL REFERENCES nominee,
    juror_id INTEGER NOT NULL REFERENCES juror,
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('issued', 'returned', 'spoiled')),
    reason TEXT NOT NULL
) STRICT;

-- NULL is "of all".
CREATE TABLE printing (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000),
    form TEXT NOT NULL CHECK (form <> ''),
    category_id INTEGER REFERENCES category,
    nominee_id INTEGER REFERENCES nominee,
    juror_id INTEGER REFERENCES juror,
    papers INTEGER NOT NULL CHECK (papers >= 1),
    pages INTEGER NOT NULL CHECK (pages >= 1),
    paper TEXT NOT NULL CHECK (paper IN ('a4', 'f4')),
    medium TEXT NOT NULL CHECK (medium IN ('pdf', 'printer'))
) STRICT;

CREATE TABLE form_text (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plenary_note (
    category_id INTEGER PRIMARY KEY REFERENCES category,
    considerations TEXT NOT NULL,
    dissent TEXT NOT NULL,
    CHECK (considerations <> '' OR dissent <> '')
) STRICT;

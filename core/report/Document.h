// The content of a printed paper as plain values: what it says and what each part is, never fonts or measures.
#pragma once

#include "core/report/DocumentTable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sidang {

/// The institution at the head of a paper; lines may be absent, and with all of them the letterhead.
struct Letterhead {
    QStringList above; // to whom the institution belongs
    QString institution;
    QStringList address;
    QByteArray logo = {}; // a picture as its file holds it (PNG, JPEG or SVG); stands at the left; may be empty

    bool isEmpty() const { return above.isEmpty() && institution.isEmpty() && address.isEmpty(); }
};

enum class ParagraphRole {
    Title,    // the name of the paper
    Subtitle, // what it is about
    Heading,  // of a part of the paper; stays with what follows
    Body,
    Centred, // body, in the middle
    Display, // a certificate's large name, in the middle
    Small,
    Notice, // must not be overlooked: what makes the paper less than final
};

struct Paragraph {
    ParagraphRole role = ParagraphRole::Body;
    QString text;         // a line break is kept
    QString heading = {}; // strong, on a line of its own above the text; may be empty
};

/// A QR code beside the text.
struct Code {
    QString payload; // printable ASCII, at most 400 characters; layout adds the page: "/P:1.2"
    QString caption; // below it, for those who type it
};

/// "Kategori : Pemerintah Kabupaten/Kota", one below the other, the colons in a line.
struct KeyValues {
    struct Pair {
        QString key;
        QString value;
        Emphasis emphasis = Emphasis::None;
    };
    std::vector<Pair> pairs;
    QString aside = {};            // at the right edge of the first line: place and date of a letter; may be empty
    std::optional<Code> code = {}; // at the right edge
};

enum class ListingMarks { Numbers, Letters, Bullets };

/// Clauses one below the other, with hanging marks.
struct Listing {
    ListingMarks marks = ListingMarks::Numbers;
    QStringList items;
};

/// A framed box to write in.
struct WritingBox {
    QString title;
    QString text = {}; // what was written, if it is known; may be empty
    int lines = 4;     // room for that many lines by hand, at least 1
};

/// Numbered small print.
struct Notes {
    QString title;
    QStringList items;
};

/// Stays whole and never stands on a page without some lines of what is signed.
struct SignatureBlock {
    QString placeAndDate;
    QStringList role; // "Ketua Panitia Penilai,": the lines above the space for wet ink
    QString name;     // empty: a dotted line to write on
    QString idLine;   // below the name; may be empty
};

/// Several that sign side by side, `across` in a row; a row is never split, and the first stays with the text before it.
struct Signatures {
    std::vector<SignatureBlock> blocks;
    int across = 2; // 1 … 3
};

using Part = std::variant<Paragraph, Table, Notes, SignatureBlock, KeyValues, Listing, WritingBox, Signatures>;

/// How the pages of a section lie: wide when a table of it would not be legible otherwise, or as said.
enum class Orientation { AsFits, Upright, Wide };

/// A certificate's border stands around the text.
enum class PageFrame { None, Certificate };

/// Starts on a new page, below the letterhead.
struct Section {
    std::vector<Part> parts;
    QString footer; // at the foot of each of its pages, beside the page number
    Orientation orientation = Orientation::AsFits;
    PageFrame frame = PageFrame::None;
    QStringList initials = {}; // who puts initials on each page, boxes at the foot; may be empty
    bool hasLetterhead = true;
};

/// Ties a paper to the ledger of its edition: what jurors compare and sign.
struct Seal {
    QString code;    // the integrity code in its groups: "7Q4D-XK2M-0A9T-VB3H"
    int records = 0; // how many records of the ledger it covers
};

/// One paper: its pages are numbered from 1. A bound file is several, one after the other.
struct Document {
    QString title; // for the file and its bookmark, not printed
    Letterhead letterhead;
    std::vector<Section> sections;
    std::optional<Seal> seal; // at the foot of every page, as text and as a QR code
    QString code = {};        // of the QR code on every page: core/report/PaperCode.h; empty: the seal's code
};

}

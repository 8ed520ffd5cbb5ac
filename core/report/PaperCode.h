// What the QR code of a page says: which paper it is, so that a scanner that types like a keyboard leads to the right entry.
#pragma once

#include <QString>

#include <optional>

namespace sidang {

/// Of a score sheet: its number and the code that shows it was printed from this edition.
struct SheetSerial {
    qint32 serial = 0;
    QString check; // core/ledger/SheetCheck.h: six characters
};

struct PaperIdentity {
    QString form;    // its name: "score-sheet"
    int version = 1; // of the category's scheme
    std::optional<SheetSerial> sheet;
    QString category; // codes; empty where the paper is not of one
    QString nominee;
    QString juror;
    QString edition; // its label
    QString name;    // the nominee's
    QString head;    // the integrity code: "7Q4D-XK2M-0A9T-VB3H"; empty: none
};

/// "$SIDANG1/0147-K7QF9T/SCORE-SHEET.3/C:KK/N:KK-06/J:J4/L:7Q4D-XK2M-0A9T-VB3H/E:PARITRANA AWARD 2021/T:KABUPATEN AGAM":
/// only characters of a QR code's alphanumeric mode; others are written as near as that allows, label and name cut at 24 and
/// 32 characters. Layout adds "/P:1.2" for the page.
QString paperCode(const PaperIdentity& identity);

/// "0147-K7QF9T", as people read and type a score sheet's code.
QString sheetCode(const SheetSerial& serial);

/// Reads what was scanned (a page's whole code) or typed ("0147-K7QF9T", small letters, spaces and O for 0, I for 1
/// allowed). The form and codes come back as they stand in the QR code. Nothing when it is neither.
std::optional<PaperIdentity> readPaperCode(const QString& text);

}

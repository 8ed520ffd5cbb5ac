// A table with its texts measured once, and what the widths of its columns depend on.
#pragma once

#include "core/print/Typesetting.h"
#include "core/report/Document.h"

#include <vector>

namespace sidang {

struct MeasuredChoice {
    SetText text;
    bool isChosen = false;
};

struct MeasuredCell {
    SetText text;
    SetText detail = {};
    std::vector<MeasuredChoice> choices = {};
    double beforeComma = 0; // ems, in a decimal column
    bool hasDigits = false;
    bool isBlocked = false;

    bool isEmpty() const { return text.text.isEmpty() && detail.text.isEmpty() && choices.empty(); }
};

/// What the widths of a column depend on, in ems of the table's text.
struct MeasuredColumn {
    MeasuredCell head;
    SetText group; // an empty text: none
    bool isAlike = false;
    ColumnAlign align = ColumnAlign::Start;
    ColumnWidth width = ColumnWidth::Content;
    double least = 0;       // no word of it is broken but at soft hyphens
    double ideal = 0;       // every cell on one line, the words of the head whole
    double beforeComma = 0; // the most in front of and from the comma on
    double fromComma = 0;
    double withDetail = 0; // the widest text and detail on one line
};

enum class RowKind { Row, Cut, Group };

struct MeasuredRow {
    RowKind kind = RowKind::Row;
    InkRoom room = InkRoom::None;
    bool isSum = false;
    std::vector<MeasuredCell> cells; // of a cut or group: one
};

struct MeasuredTable {
    std::vector<MeasuredColumn> columns;
    std::vector<MeasuredRow> rows;
    std::size_t frozen = 0; // less than there are columns
    Splitting splitting = Splitting::BetweenRows;
};

MeasuredTable measure(const Table& table, Typesetting& typesetting);

/// Tables with the same heads get columns of the same widths.
void alignAlike(std::vector<MeasuredTable>& tables);

/// The columns from `first` on, before the returned one, that share a head above their titles; one column without.
std::size_t endOfGroup(const MeasuredTable& table, std::size_t first);

/// Of a choice's circle: its diameter and the space to its words; and between a choice and the next one; ems.
namespace choice {
constexpr double circle = 0.9;
constexpr double circleGap = 0.4;
constexpr double gap = 1.2;
constexpr double step = 1.5; // from line to line
}

}

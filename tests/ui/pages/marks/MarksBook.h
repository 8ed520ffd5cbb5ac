// An edition whose category has every kind of cell that is keyed, and a window on its score sheets.
#pragma once

#include "tests/ui/support/Desk.h"

#include "core/domain/EditionBook.h"
#include "ui/pages/marks/KeyingTable.h"

namespace sidang {

/// Category KK: opinions C1, C2 and D2 (0–100 by halves) and D1 (levels), facts F1 (levels), M1 (typed share), M2 (read from the
/// figures). Jurors J1 … J5 score, J6 does not. Nominees Padang, Agam (J1 recused), Solok, Sawahlunto (withdrawn). Comments are
/// asked for below 40 and from 95 on.
EditionBook marksBook();

inline const OfficialId adminOfMarks{1};
inline const OfficialId firstOperator{2};
inline const OfficialId secondOperator{3};
inline const OfficialId auditorOfMarks{5};

inline const CriterionId c1{2};
inline const CriterionId c2{3};
inline const CriterionId d1{5};
inline const CriterionId d2{6};
inline const CriterionId f1{8};
inline const CriterionId m1{9};
inline const CriterionId m2{10};

inline const NomineeId padangOfMarks{1};
inline const NomineeId agamOfMarks{2};
inline const NomineeId solokOfMarks{3};
inline const NomineeId sawahluntoOfMarks{4};

class MarksDesk : public Desk {
public:
    explicit MarksDesk(const EditionBook& made = marksBook(), Language language = Language::English);

    /// Opens the edition with its score sheets in front.
    void openMarks();
    KeyingTable& table() const;
    /// Types into whatever has the keyboard: digits, "\n" as Enter, "\t" as Tab.
    void type(const QString& keys) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// A juror's mark as text: "87.5", "level 1"; empty: none.
    QString mark(CriterionId criterion, NomineeId nominee = padangOfMarks, int juror = 1) const;
    QString second(CriterionId criterion, NomineeId nominee = padangOfMarks, int juror = 1) const;
    QString fact(CriterionId criterion, NomineeId nominee = padangOfMarks) const;
    /// The title of the row and the head of the column where the cursor stands: "Kebaruan/Mark".
    QString cursor() const;
    void give(const Changes& changes, const QString& reason = {}) const;
    /// Presses the button with this text.
    void click(const QString& text) const;

private:
    void activate() const;
};

MarkChange given(const EditionBook& book, NomineeId nominee, CriterionId criterion, int juror, const MarkValue& value);

}

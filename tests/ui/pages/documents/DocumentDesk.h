// A window on the page of documents: three are asked for in the category KAB, and they are due on 30 November 2026.
#pragma once

#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/domain/EvidenceGate.h"
#include "core/ledger/ListEdits.h"
#include "ui/pages/documents/DocumentGrid.h"
#include "ui/pages/documents/DocumentPanel.h"
#include "ui/pages/documents/DocumentsPage.h"

#include <QTest>

namespace sidang {

inline const RequirementId letter{1};
inline const RequirementId figures{2};
inline const RequirementId photographs{3}; // may be missing
inline const QDate today(2026, 11, 22);
inline const QDate due(2026, 11, 30);

struct DocumentDesk : Desk {
    explicit DocumentDesk(QDate last = due) : Desk(Language::English)
    {
        openEdition();
        sit(admin);
        Edit edit;
        const std::vector<Requirement>& none = session().book().requirements;
        edit.changes.emplace_back(addition(none, Requirement{letter, kab, u"D1"_s, u"Surat usulan"_s, true}, 0));
        edit.changes.emplace_back(addition(none, Requirement{figures, kab, u"D2"_s, u"Data peserta"_s, true}, 1));
        edit.changes.emplace_back(addition(none, Requirement{photographs, kab, u"D3"_s, u"Foto"_s, false}, 2));
        Edition edition = session().book().edition;
        edition.documentsDue = last;
        edit.changes.emplace_back(EditionChange{{{}, session().book().edition, edition}});
        REQUIRE(session().perform(edit));
        sit(operatorOne);
        window->goTo(PageId::Documents);
        settle();
    }

    DocumentGrid& grid() const { return *find<DocumentGrid>(); }
    DocumentsPage& page() const { return *find<DocumentsPage>(); }
    Evidence evidence(NomineeId nominee, RequirementId requirement) const
    {
        return evidenceOf(session().book(), {nominee, requirement});
    }
    /// Puts the keyboard on a document.
    void at(int row, int column) const
    {
        grid().setCurrentIndex(grid().model()->index(row, column));
        grid().setFocus();
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&grid(), pressed, modifiers);
        settle();
    }
    template <class Button>
    Button& button(const QString& name) const
    {
        auto* found = childOf<Button>(page(), name);
        REQUIRE(found);
        return *found;
    }
};

/// Types into whatever has the keyboard.
inline void typeText(const QString& text)
{
    for (const QChar key : text)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
}

}

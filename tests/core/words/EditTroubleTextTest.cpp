#include "tests/support/Text.h"

#include "core/words/EditTroubleText.h"

#include <QSet>

using namespace sidang;

TEST_CASE("Every refusal has words of its own")
{
    QSet<QString> told;
    for (int kind = 0; kind <= static_cast<int>(EditTroubleKind::NotSaved); ++kind) {
        const QString text = editTroubleText({.kind = static_cast<EditTroubleKind>(kind), .action = Action::Close});
        CAPTURE(kind, text);
        CHECK(text.size() > 20);
        told.insert(text);
    }
    CHECK(told.size() == static_cast<int>(EditTroubleKind::NotSaved) + 1);
}

TEST_CASE("A refusal names the task and who may do it, or the phase that forbids it")
{
    CHECK(editTroubleText({.kind = EditTroubleKind::ForbiddenForRole, .action = Action::Close}) ==
          u"To close the category is up to: administrator, chair. Let one of them take the seat (Ctrl+L).");
    CHECK(editTroubleText({.kind = EditTroubleKind::ForbiddenInPhase, .action = Action::SetMark, .phase = Phase::Plenary}) ==
          u"In the phase “Plenary” it is not possible to enter marks of jurors. Move the category to another phase first.");
    CHECK(editTroubleText({.kind = EditTroubleKind::ForbiddenInPhase, .action = Action::SetMark, .phase = Phase::Closed})
              .startsWith(u"The category is closed"));
}

TEST_CASE("What was not saved says why the disk did not take it and what is safe")
{
    const QString text = editTroubleText(
        {.kind = EditTroubleKind::NotSaved, .file = FileTrouble{FileTroubleKind::DiskFull, u"/stik/uji.sidang"_s, {}}});
    CHECK(text.startsWith(u"This change was NOT saved. Everything recorded before is safe"));
    CHECK(text.contains(u"the disk is full"));
}

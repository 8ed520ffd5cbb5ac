// The score sheets of one category as they stand at this moment, and what who sits at the desk may do with them.
#pragma once

#include "core/domain/Panel.h"
#include "core/domain/SheetProgress.h"
#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"

#include <memory>

namespace sidang {

/// Whose reading of the paper is keyed: the marks, or the second operator's marks of a category that is keyed twice.
enum class EntryPass { First, Second };

/// What who sits at the desk may do in a category. The texts say why not; empty: it may be done.
struct EntryRights {
    EntryPass pass = EntryPass::First;
    bool maySee = false; // jurors' marks; the second operator never sees the first one's
    bool maySeeBoth = false; // readings of sheets that both operators keyed whole
    std::optional<OfficialId> actor;
    QString notMarks;
    QString notFacts;
    QString notConfirm;
    QString notFinish;
    QString notReopen;
    QString notSettle;

    friend bool operator==(const EntryRights&, const EntryRights&) = default;
};

/// One sheet: a juror's on a nominee, or, without a juror, the secretariat's facts of the nominee.
struct SheetPlace {
    NomineeId nominee;
    std::optional<JurorId> juror;

    friend bool operator==(const SheetPlace&, const SheetPlace&) = default;
};

enum class SheetState {
    Empty,
    Partial,
    CommentMissing, // all marks are there, a comment that the rules ask for is not
    AwaitsOther,    // keyed by one operator, waits for the other
    Differs,        // both operators keyed it, and not the same
    Complete,
    Verified, // keyed twice and the same; of facts: all confirmed by a second official
    Final,
    Recused,
    Out, // the nominee does not take part
};

/// How much of a sheet is there.
struct SheetCount {
    int given = 0;
    int expected = 0;
};

class Sheets {
public:
    /// The category is in the edition's book.
    Sheets(EditionPointer edition, CategoryId category, EntryRights rights, Language language);

    const EditionBook& book() const { return edition_->book; }
    const Category& category() const { return *category_; }
    const EntryRights& rights() const { return rights_; }
    const Panel& panel() const { return panel_; }
    Language language() const { return language_; }
    bool isBlind() const { return rights_.pass == EntryPass::Second; }
    /// Indicators that jurors mark, and those the secretariat answers for, in the order of the paper.
    const std::vector<const Criterion*>& opinions() const { return opinions_; }
    const std::vector<const Criterion*>& facts() const { return facts_; }
    /// All nominees of the category, also those who do not take part.
    const std::vector<const Nominee*>& nominees() const { return nominees_; }
    /// The juror whose sheets come first, or nothing.
    std::optional<JurorId> firstJuror() const;
    const Nominee* nominee(NomineeId id) const;
    const Juror* juror(JurorId id) const { return findJuror(book(), id); }
    const Criterion* leaf(CriterionId id) const;

    /// What was keyed by the pass of who sits there, or what the secretariat entered; nothing where it is not there.
    std::optional<MarkValue> value(const MarkKey& key) const;
    /// True when values of these marks may be shown; facts always may.
    bool maySee(const MarkKey& key) const;
    ScoreSheet sheet(const SheetPlace& place) const;

    SheetCount count(const SheetPlace& place) const;
    SheetState state(const SheetPlace& place) const;
    /// Why nobody gives marks on this sheet ("Recused: …", "Withdrawn"); empty: marks are expected.
    QString closedText(const SheetPlace& place) const;
    /// Why nothing can be typed on this sheet now: closed, final, or not allowed; empty: it can.
    QString lockText(const SheetPlace& place) const;

private:
    SheetState factState(const SheetPlace& place) const;

    EditionPointer edition_;
    const Category* category_;
    EntryRights rights_;
    Language language_;
    Panel panel_;
    std::vector<const Criterion*> opinions_;
    std::vector<const Criterion*> facts_;
    std::vector<const Nominee*> nominees_;
};
using SheetsPointer = std::shared_ptr<const Sheets>;

/// "complete", "in part"; of a sheet that is Out its nominee's status says more.
QString stateText(SheetState state);
QString stateIcon(SheetState state);

}

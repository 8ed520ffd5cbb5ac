#include "core/domain/Panel.h"
#include "core/report/Forms.h"
#include "core/scoring/Rank.h"

#include <algorithm>
#include <set>

namespace sidang {
namespace {

/// Collects the papers of one form, category by category.
class ItemCollector {
public:
    ItemCollector(const EditionBook& book, Form form, const FormScope& scope)
        : book_(book), kind_(kindOf(form)), scope_(scope)
    {}

    std::vector<FormItem> items()
    {
        if (kind_.reach == Reach::Edition)
            return {{.form = kind_.form}};
        for (const Category& category : book_.categories) {
            if (isAsked(category))
                addCategory(category);
        }
        return items_;
    }

private:
    bool isAsked(const Category& category) const
    {
        const bool needsClosing = kind_.form == Form::Announcement || kind_.form == Form::Certificate;
        if (needsClosing && stageOf(book_, category.id).phase != Phase::Closed)
            return false;
        if (kind_.reach == Reach::Category && scope_.nominee) {
            const Nominee* nominee = findNominee(book_, *scope_.nominee);
            if (nominee && nominee->category != category.id)
                return false;
        }
        return !scope_.category || *scope_.category == category.id;
    }

    void addCategory(const Category& category)
    {
        if (kind_.reach == Reach::Category) {
            items_.push_back({.form = kind_.form, .category = category.id});
            return;
        }
        if (kind_.form == Form::Certificate)
            findAwarded(category);
        if (kind_.reach == Reach::Sheet && !hasOpinions(category))
            return;
        const Panel panel(book_, category.id);
        for (const Nominee& nominee : book_.nominees) {
            if (nominee.category == category.id && isAsked(nominee))
                addNominee(category, nominee, panel);
        }
    }

    void addNominee(const Category& category, const Nominee& nominee, const Panel& panel)
    {
        if (kind_.reach == Reach::Nominee) {
            items_.push_back({.form = kind_.form, .category = category.id, .nominee = nominee.id});
            return;
        }
        for (const JurorId juror : panel.expected(nominee.id)) {
            if (!scope_.juror || *scope_.juror == juror)
                items_.push_back({kind_.form, category.id, nominee.id, juror});
        }
    }

    bool isAsked(const Nominee& nominee) const
    {
        if (nominee.status != NomineeStatus::Eligible || (scope_.nominee && *scope_.nominee != nominee.id))
            return false;
        return kind_.form != Form::Certificate || awarded_.contains(nominee.id);
    }

    static bool hasOpinions(const Category& category)
    {
        return std::ranges::any_of(leavesOf(category.criteria),
                                   [](const Criterion* leaf) { return leaf->indicator->source == Source::Opinion; });
    }

    /// A closed category has no errors: it could not be closed with any.
    void findAwarded(const Category& category)
    {
        for (const RankedNominee& ranked : rank(book_, category.id).ranked) {
            if (ranked.award.kind != AwardKind::None)
                awarded_.insert(ranked.nominee);
        }
    }

    const EditionBook& book_;
    const FormKind& kind_;
    const FormScope& scope_;
    std::vector<FormItem> items_;
    std::set<NomineeId> awarded_;
};

}

std::vector<FormItem> formItems(const EditionBook& book, Form form, const FormScope& scope)
{
    return ItemCollector(book, form, scope).items();
}

}

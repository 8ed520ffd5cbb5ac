#include "ui/models/print/PaperAccess.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperAccess)
};

bool isEligible(const Nominee& nominee)
{
    return nominee.status == NomineeStatus::Eligible;
}

bool needsClosing(Form form)
{
    return form == Form::Announcement || form == Form::Certificate;
}

}

bool showsMarks(Form form)
{
    return form == Form::ScoreSheetFilled || showsResults(form);
}

QString whyClosed(const EditionBook& book, Form form, std::optional<CategoryId> category, const MaySeeMarks& maySee)
{
    const auto isClosed = [&](const Category& each) { return (!category || each.id == *category) && !maySee(each.id); };
    if (!showsMarks(form) || std::ranges::none_of(book.categories, isClosed))
        return {};
    return Words::tr(
        "Marks are closed until the plenary: before it only the operators and the auditor print papers that show "
        "them.");
}

std::vector<FormItem> openItems(const EditionBook& book, Form form, const FormScope& scope, const MaySeeMarks& maySee)
{
    std::vector<FormItem> items = formItems(book, form, scope);
    std::erase_if(items, [&](const FormItem& item) { return !whyClosed(book, form, item.category, maySee).isEmpty(); });
    return items;
}

QString whatIsMissing(const OpenEdition& edition, Form form)
{
    const EditionBook& book = edition.book;
    if (book.categories.empty())
        return Words::tr("The scheme has no categories yet.");
    const auto isClosed = [&](const Category& each) { return stageOf(book, each.id).phase == Phase::Closed; };
    if (needsClosing(form) && std::ranges::none_of(book.categories, isClosed))
        return Words::tr("No category is closed yet.");
    const Reach reach = kindOf(form).reach;
    if ((reach == Reach::Nominee || reach == Reach::Sheet) && std::ranges::none_of(book.nominees, isEligible))
        return Words::tr("No nominee takes part yet.");
    if (reach == Reach::Sheet && book.jurors.empty())
        return Words::tr("There are no jurors yet.");
    const bool isOfCategory = reach == Reach::Category || reach == Reach::Nominee;
    if (isOfCategory && showsResults(form) && edition.ranking.categories.empty())
        return Words::tr("No category can be ranked yet.");
    return {};
}

bool isSamePaper(const FormItem& a, const FormItem& b)
{
    return a.form == b.form && a.category == b.category && a.nominee == b.nominee && a.juror == b.juror;
}

QString subjectText(const EditionBook& book, const FormItem& item)
{
    const QString title = paperTitle(book, item);
    const QString form = kindOf(item.form).title;
    return title.size() > form.size() ? title.sliced(form.size() + 3) : book.edition.label;
}

}

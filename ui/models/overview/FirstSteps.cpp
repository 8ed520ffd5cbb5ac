#include "ui/models/overview/FirstSteps.h"

#include "core/domain/Check.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FirstSteps)
};

FirstStep editionStep(const Edition& edition)
{
    const bool isDone = !edition.secretariat.isEmpty() && !edition.place.isEmpty() && edition.documentsDue.isValid();
    return {FirstStepKind::Edition, isDone, Words::tr("The edition and the secretariat"),
            isDone ? Words::tr("Secretariat, place and last day for documents are set.")
                   : Words::tr("Secretariat, place and last day for documents stand on every paper."),
            Words::tr("Open the edition")};
}

FirstStep schemeStep(const std::vector<Category>& categories)
{
    const auto isWhole = [](const Category& category) { return !hasErrors(checkScheme(category)); };
    const auto count = static_cast<int>(categories.size());
    const auto whole = static_cast<int>(std::ranges::count_if(categories, isWhole));
    return {FirstStepKind::Scheme, count > 0 && whole == count, Words::tr("The scheme"),
            count == 0 ? Words::tr("Categories, indicators and weights; the weights of a category sum to 100.")
                       : Words::tr("%1 of %n categories are in order.", nullptr, count).arg(whole),
            Words::tr("Open the scheme")};
}

FirstStep juryStep(const std::vector<Juror>& jurors)
{
    const auto scoring = static_cast<int>(std::ranges::count_if(jurors, &Juror::scores));
    return {FirstStepKind::Jury, scoring > 0, Words::tr("The jury"),
            scoring == 0 ? Words::tr("Who judges, for which body, and who may not judge whom.")
                         : Words::tr("%n juror(s) score.", nullptr, scoring),
            Words::tr("Open the jury")};
}

FirstStep nomineesStep(const std::vector<Nominee>& nominees)
{
    const auto count = static_cast<int>(nominees.size());
    return {FirstStepKind::Nominees, count > 0, Words::tr("The nominees"),
            count == 0 ? Words::tr("Who was proposed, in which category; a list can be pasted from a spreadsheet.")
                       : Words::tr("%n nominee(s) are listed.", nullptr, count),
            Words::tr("Open the nominees")};
}

}

std::vector<FirstStep> firstSteps(const EditionBook& book)
{
    return {editionStep(book.edition), schemeStep(book.categories), juryStep(book.jurors), nomineesStep(book.nominees)};
}

bool isFresh(const EditionBook& book)
{
    return book.categories.empty() || book.jurors.empty() || book.nominees.empty();
}

}

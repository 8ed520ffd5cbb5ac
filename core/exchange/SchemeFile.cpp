#include "core/exchange/SchemeFile.h"

#include "core/domain/Check.h"
#include "core/exchange/DeskReader.h"
#include "core/exchange/Locate.h"
#include "core/exchange/SchemeReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// The scheme as an edition without people.
EditionBook readBook(const JsonValue& root, JsonReport& report)
{
    const JsonPath top;
    EditionBook book;
    JsonObject object(root, top, report);
    object.text(u"format");
    SchemeReader scheme(report);
    const JsonPath categories{&top, u"categories"};
    for (const JsonValue& value : object.array(u"categories", Presence::Required))
        book.categories.push_back(scheme.read(value, {&categories, {}, static_cast<int>(book.categories.size())}));
    DeskReader desk(book, report);
    const JsonPath requirements{&top, u"requirements"};
    int index = 0;
    for (const JsonValue& value : object.array(u"requirements", Presence::Optional))
        desk.readRequirement(value, {&requirements, {}, index++});
    return book;
}

}

Result<ReadScheme, Problems> readScheme(const QByteArray& json)
{
    const auto root = parseJson(json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json);
    if (!root)
        return Failure{Problems{root.error()}};
    const JsonValue* format = root->find(u"format");
    if (format && format->text != "sidang-scheme/1"_L1) {
        const Place place{.path = u"format"_s, .line = format->line};
        return Failure{Problems{{ProblemKind::UnknownFormat, Severity::Error, place, {format->text, u"sidang-scheme/1"_s}}}};
    }
    JsonReport report;
    EditionBook book = readBook(*root, report);
    book.edition.period = {QDate(2000, 1, 1), QDate(2000, 12, 31)}; // no matter here
    Problems problems = std::move(report.problems);
    // What a faulty text leads to is said by the text's own faults.
    for (Problem& problem : hasErrors(problems) ? Problems() : check(book)) {
        if (problem.kind == ProblemKind::QuorumBeyondReach) // there is no jury yet
            continue;
        locate(problem.place, problem.kind, *root);
        problems.push_back(std::move(problem));
    }
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) { return problem.place.line; });
    if (hasErrors(problems))
        return Failure{std::move(problems)};
    return ReadScheme{{std::move(book.categories), std::move(book.requirements)}, std::move(problems)};
}

}

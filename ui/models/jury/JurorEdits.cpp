#include "ui/models/jury/JurorEdits.h"

#include "core/domain/NextCode.h"
#include "core/ledger/HighestId.h"
#include "core/ledger/ListEdits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JurorEdits)
};

int positionOf(const EditionBook& book, const RecusalKey& key)
{
    const auto found = std::ranges::find_if(
        book.recusals, [&](const Recusal& recusal) { return recusal.juror == key.juror && recusal.nominee == key.nominee; });
    return found == book.recusals.end() ? -1 : static_cast<int>(found - book.recusals.begin());
}

}

Juror newJuror(const Session& session)
{
    const std::vector<Juror>& jurors = session.book().jurors;
    QStringList codes;
    for (const Juror& juror : jurors)
        codes << juror.code;
    Juror juror;
    juror.id = {std::max(nextId(jurors).value, highestId(session.ledger(), "juror"_L1) + 1)};
    juror.code = nextCode(codes, u"J1"_s, codes);
    return juror;
}

Changes changeOf(const EditionBook& book, const Juror& after)
{
    const int position = positionOf(book.jurors, after.id);
    if (position < 0)
        return {addition(book.jurors, after)};
    if (book.jurors[static_cast<std::size_t>(position)] == after)
        return {};
    return {replacement(book.jurors, position, after)};
}

Changes moveOf(const EditionBook& book, JurorId juror, int step)
{
    const int from = positionOf(book.jurors, juror);
    const int to = from + step;
    if (from < 0 || to < 0 || to >= static_cast<int>(book.jurors.size()))
        return {};
    return {relocation(book.jurors, from, to)};
}

Changes removalOf(const EditionBook& book, JurorId juror)
{
    const int position = positionOf(book.jurors, juror);
    return position < 0 ? Changes() : Changes{removal(book.jurors, position)};
}

int marksOf(const EditionBook& book, JurorId juror, NomineeId nominee)
{
    return static_cast<int>(std::ranges::count(book.marks.jurorMarks(nominee), juror, &JurorMark::juror));
}

QStringList hangingOn(const EditionBook& book, JurorId juror)
{
    int marks = 0;
    for (const Nominee& nominee : book.nominees)
        marks += marksOf(book, juror, nominee.id);
    marks += static_cast<int>(
        std::ranges::count_if(book.secondMarks, [juror](const auto& entry) { return entry.first.juror == juror; }));
    const auto sheets = static_cast<int>(
        std::ranges::count_if(book.sheets, [juror](const auto& entry) { return entry.first.juror == juror; }));
    const auto recusals = static_cast<int>(std::ranges::count(book.recusals, juror, &Recusal::juror));
    QStringList things;
    if (marks > 0)
        things << Words::tr("%n mark(s)", nullptr, marks);
    if (sheets > 0)
        things << Words::tr("%n score sheet(s)", nullptr, sheets);
    if (recusals > 0)
        things << Words::tr("%n conflict(s) of interest", nullptr, recusals);
    return things;
}

Changes recusalsOf(const EditionBook& book, JurorId juror, const std::vector<NomineeId>& nominees, ConflictKind kind,
                   const QString& reason)
{
    Changes changes;
    auto at = static_cast<int>(book.recusals.size());
    for (const NomineeId nominee : nominees) {
        if (positionOf(book, {juror, nominee}) < 0)
            changes.push_back(addition(book.recusals, Recusal{juror, nominee, reason, kind}, at++));
    }
    return changes;
}

Changes rewordingOf(const EditionBook& book, const RecusalKey& key, ConflictKind kind, const QString& reason)
{
    const int position = positionOf(book, key);
    const Recusal after{key.juror, key.nominee, reason, kind};
    if (position < 0 || book.recusals[static_cast<std::size_t>(position)] == after)
        return {};
    return {replacement(book.recusals, position, after)};
}

Changes removalsOf(const EditionBook& book, const std::vector<RecusalKey>& recusals)
{
    std::vector<int> positions;
    for (const RecusalKey& key : recusals) {
        if (const int position = positionOf(book, key); position >= 0)
            positions.push_back(position);
    }
    std::ranges::sort(positions, std::ranges::greater());
    Changes changes;
    for (const int position : positions)
        changes.push_back(removal(book.recusals, position));
    return changes;
}

}

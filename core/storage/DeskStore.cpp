#include "core/storage/DeskStore.h"

#include "core/storage/Column.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

const QString minuteFormat = u"yyyy-MM-ddTHH:mm"_s;
const QString monthFormat = u"yyyy-MM"_s;

template <class TypedId>
std::optional<TypedId> idOrNothing(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(id<TypedId>(row, column));
}

QDateTime minute(Database& database, const Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    const QDateTime time = QDateTime::fromString(row.text(column) + u":00Z"_s, Qt::ISODate);
    if (!time.isValid())
        database.damaged(u"time: "_s + row.text(column));
    return time;
}

QDate month(Database& database, const Statement& row, int column)
{
    const QDate first = QDate::fromString(row.text(column) + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        database.damaged(u"month: "_s + row.text(column));
    return first;
}

}

void DeskStore::loadInto(EditionBook& book)
{
    loadOfficials(book);
    loadEvidence(book);
    loadFigures(book);
    loadInterviews(book);
    loadStages(book);
}

void DeskStore::loadOfficials(EditionBook& book)
{
    Statement row(database_, "official_all");
    row.run();
    while (row.next())
        book.officials.push_back({id<OfficialId>(row, 0), row.text(2), choice<OfficialRole>(database_, row, 3), row.text(4),
                                  row.integer(5) == 1, row.text(6), row.text(7)});
    Statement attestation(database_, "attestation_all");
    attestation.run();
    while (attestation.next()) {
        const MarkKey key{id<NomineeId>(attestation, 0), id<CriterionId>(attestation, 1), {}};
        book.attestations[key] = {idOrNothing<OfficialId>(attestation, 2), idOrNothing<OfficialId>(attestation, 3)};
    }
}

void DeskStore::loadEvidence(EditionBook& book)
{
    Statement row(database_, "requirement_all");
    row.run();
    while (row.next())
        book.requirements.push_back(
            {id<RequirementId>(row, 0), id<CategoryId>(row, 2), row.text(3), row.text(4), row.integer(5) == 1});
    Statement document(database_, "document_all");
    document.run();
    while (document.next()) {
        const EvidenceKey key{id<NomineeId>(document, 0), id<RequirementId>(document, 1)};
        book.evidence[key] = {choice<EvidenceState>(database_, document, 2), document.date(3), document.text(4),
                               idOrNothing<OfficialId>(document, 5), document.date(6), {}};
        if (!findRequirement(book, key.requirement) || !findNominee(book, key.nominee))
            return database_.damaged(u"document"_s);
    }
    Statement file(database_, "document_file_all");
    file.run();
    while (file.next()) {
        const auto found = book.evidence.find({id<NomineeId>(file, 0), id<RequirementId>(file, 1)});
        if (found == book.evidence.end() || file.integer(2) != std::ssize(found->second.files))
            return database_.damaged(u"document_file"_s);
        found->second.files.push_back({file.text(3), file.text(4), file.integer(5)});
    }
}

void DeskStore::loadFigures(EditionBook& book)
{
    Statement row(database_, "monthly_figure_all");
    row.run();
    while (row.next()) {
        const FigureKey key{id<NomineeId>(row, 0), choice<Programme>(database_, row, 1), choice<Segment>(database_, row, 2),
                            month(database_, row, 3), choice<Basis>(database_, row, 4)};
        const auto coverage = row.isNull(5) ? std::nullopt : std::optional(Coverage{row.integer(5), row.integer(6)});
        book.figures[key] = {coverage, row.text(7), row.date(8)};
    }
}

void DeskStore::loadInterviews(EditionBook& book)
{
    Statement row(database_, "interview_all");
    row.run();
    while (row.next())
        book.interviews[id<NomineeId>(row, 0)] = {static_cast<int>(row.integer(1)),
                                                  minute(database_, row, 2),
                                                  static_cast<int>(row.integer(3)),
                                                  static_cast<int>(row.integer(4)),
                                                  choice<InterviewMode>(database_, row, 5),
                                                  choice<InterviewState>(database_, row, 6),
                                                  row.integer(7) == 1,
                                                  row.text(8),
                                                  row.text(9)};
    Statement draw(database_, "draw_all");
    draw.run();
    while (draw.next())
        book.draws[id<CategoryId>(draw, 0)] = {choice<DrawMethod>(database_, draw, 1), draw.integer(2)};
}

void DeskStore::loadStages(EditionBook& book)
{
    Statement row(database_, "stage_all");
    row.run();
    while (row.next())
        book.stages[id<CategoryId>(row, 0)] = {choice<Phase>(database_, row, 1), static_cast<int>(row.integer(2))};
    Statement result(database_, "closed_result_all");
    result.run();
    while (result.next())
        book.results[{id<CategoryId>(result, 0), static_cast<int>(result.integer(1))}] = {
            static_cast<int>(result.integer(2)), result.text(3)};
}

void DeskStore::put(const Official& official, int position)
{
    Statement(database_, "official_put")
        .run(official.id, position, official.name, word(official.role), official.passphrase, int(official.serves),
             official.position, official.nip);
}

void DeskStore::remove(OfficialId official)
{
    Statement(database_, "official_remove").run(official);
}

void DeskStore::put(const Requirement& requirement, int position)
{
    Statement(database_, "requirement_put")
        .run(requirement.id, position, requirement.category, requirement.code, requirement.title,
             int(requirement.isMandatory));
}

void DeskStore::remove(RequirementId requirement)
{
    Statement(database_, "requirement_remove").run(requirement);
}

void DeskStore::put(const MarkKey& key, const Attestation& attestation)
{
    Statement(database_, "attestation_put").run(key.nominee, key.criterion, attestation.entered, attestation.confirmed);
}

void DeskStore::removeAttestation(const MarkKey& key)
{
    Statement(database_, "attestation_remove").run(key.nominee, key.criterion);
}

void DeskStore::put(const EvidenceKey& key, const Evidence& document)
{
    Statement(database_, "document_put")
        .run(key.nominee, key.requirement, word(document.state), document.received, document.note, document.verified,
             document.verifiedOn);
    Statement(database_, "document_file_remove").run(key.nominee, key.requirement);
    for (std::size_t i = 0; i < document.files.size(); ++i) {
        const Attachment& file = document.files[i];
        Statement(database_, "document_file_add").run(key.nominee, key.requirement, i, file.hash, file.name, file.size);
    }
}

void DeskStore::remove(const EvidenceKey& key)
{
    Statement(database_, "document_file_remove").run(key.nominee, key.requirement);
    Statement(database_, "document_remove").run(key.nominee, key.requirement);
}

void DeskStore::put(const FigureKey& key, const MonthlyFigure& figure)
{
    const auto part = [&figure](qint64 Coverage::*member) {
        return figure.coverage ? QVariant(*figure.coverage.*member) : QVariant();
    };
    Statement(database_, "monthly_figure_put")
        .run(key.nominee, word(key.programme), word(key.segment), key.month.toString(monthFormat), word(key.basis),
             part(&Coverage::members), part(&Coverage::universe), figure.source, figure.date);
}

void DeskStore::remove(const FigureKey& key)
{
    Statement(database_, "monthly_figure_remove")
        .run(key.nominee, word(key.programme), word(key.segment), key.month.toString(monthFormat), word(key.basis));
}

void DeskStore::put(NomineeId nominee, const Interview& interview)
{
    const auto starts = interview.starts.isValid() ? std::optional(interview.starts.toString(minuteFormat)) : std::nullopt;
    Statement(database_, "interview_put")
        .run(nominee, interview.order, starts, interview.talkMinutes, interview.questionMinutes, word(interview.mode),
             word(interview.state), int(interview.leaderPresent), interview.companions,
             interview.place);
}

void DeskStore::removeInterview(NomineeId nominee)
{
    Statement(database_, "interview_remove").run(nominee);
}

void DeskStore::put(CategoryId category, const Draw& draw)
{
    Statement(database_, "draw_put").run(category, word(draw.method), draw.seed);
}

void DeskStore::removeDraw(CategoryId category)
{
    Statement(database_, "draw_remove").run(category);
}

void DeskStore::put(CategoryId category, const Stage& stage)
{
    Statement(database_, "stage_put").run(category, word(stage.phase), stage.scheme);
}

void DeskStore::removeStage(CategoryId category)
{
    Statement(database_, "stage_remove").run(category);
}

void DeskStore::put(const ResultKey& key, const ClosedResult& result)
{
    Statement(database_, "closed_result_put").run(key.category, key.version, result.scheme, result.ranking);
}

void DeskStore::remove(const ResultKey& key)
{
    Statement(database_, "closed_result_remove").run(key.category, key.version);
}

}

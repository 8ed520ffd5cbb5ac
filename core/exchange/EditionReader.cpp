#include "core/exchange/EditionReader.h"

#include "core/domain/Check.h"
#include "core/exchange/DeskReader.h"
#include "core/exchange/Locate.h"
#include "core/exchange/MarkReader.h"
#include "core/exchange/SchemeReader.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Reads the parts of an edition one after the other; names met earlier are looked up by those that come later.
class EditionTextReader {
public:
    EditionTextReader(const JsonValue& root, JsonReport& report) : root_(root), report_(report) {}

    EditionBook read()
    {
        JsonObject object(root_, top_, report_);
        object.text(u"format");
        if (const JsonValue* edition = object.object(u"edition"))
            book_.edition = readEditionPart(*edition);
        each(object, u"officials", Presence::Optional,
             [&](const JsonValue& value, const JsonPath& path) { readOfficial(value, path); });
        SchemeReader scheme(report_);
        each(object, u"categories", Presence::Required, [&](const JsonValue& value, const JsonPath& path) {
            book_.categories.push_back(scheme.read(value, path));
            categories_.emplace(book_.categories.back().code, book_.categories.back().id);
        });
        each(object, u"jurors", Presence::Required,
             [&](const JsonValue& value, const JsonPath& path) { readJuror(value, path); });
        each(object, u"nominees", Presence::Required,
             [&](const JsonValue& value, const JsonPath& path) { readNominee(value, path); });
        each(object, u"recusals", Presence::Optional,
             [&](const JsonValue& value, const JsonPath& path) { readRecusal(value, path); });
        MarkReader marks(book_, report_);
        each(object, u"marks", Presence::Required,
             [&](const JsonValue& value, const JsonPath& path) { marks.read(value, path); });
        each(object, u"decisions", Presence::Optional,
             [&](const JsonValue& value, const JsonPath& path) { readDecision(value, path); });
        readDesk(object, marks);
        return std::move(book_);
    }

private:
    template <class Read>
    void each(JsonObject& object, QStringView key, Presence presence, const Read& read)
    {
        const JsonPath path{&top_, key};
        int index = 0;
        for (const JsonValue& value : object.array(key, presence)) {
            read(value, JsonPath{&path, {}, index++});
            report_.place = {};
        }
    }

    void readDesk(JsonObject& object, MarkReader& marks)
    {
        DeskReader desk(book_, report_);
        using Read = void (DeskReader::*)(const JsonValue&, const JsonPath&);
        const auto with = [&](QStringView key, Read one) {
            each(object, key, Presence::Optional,
                 [&](const JsonValue& value, const JsonPath& path) { (desk.*one)(value, path); });
        };
        with(u"requirements", &DeskReader::readRequirement);
        with(u"documents", &DeskReader::readDocument);
        with(u"figures", &DeskReader::readFigure);
        with(u"interviews", &DeskReader::readInterview);
        with(u"draws", &DeskReader::readDraw);
        each(object, u"second_marks", Presence::Optional,
             [&](const JsonValue& value, const JsonPath& path) { marks.readSecond(value, path); });
        with(u"sheets", &DeskReader::readSheet);
        with(u"attestations", &DeskReader::readAttestation);
        with(u"form_texts", &DeskReader::readFormText);
        with(u"plenary_notes", &DeskReader::readPlenaryNote);
    }

    Edition readEditionPart(const JsonValue& value)
    {
        const JsonPath path{&top_, u"edition"};
        JsonObject object(value, path, report_);
        Edition edition{
            .label = object.name(u"label"),
            .level = object.choice<Level>(u"level"),
            .region = object.text(u"region", Presence::Optional),
            .documentsDue = object.date(u"documents_due", Presence::Optional),
            .letterhead = object.texts(u"letterhead"),
            .place = object.text(u"place", Presence::Optional),
            .logo = hashText(object, u"logo", Presence::Optional),
            .secretariat = object.text(u"secretariat", Presence::Optional),
            .legalBasis = object.texts(u"legal_basis"),
            .letterNumber = object.text(u"letter_number", Presence::Optional),
            .checkOn = object.date(u"check_on", Presence::Optional),
            .interviewsOn = object.date(u"interviews_on", Presence::Optional),
            .plenaryOn = object.date(u"plenary_on", Presence::Optional),
            .paper = object.choice<Paper>(u"paper", Paper::F4),
        };
        // The file keeps its lines joined: an empty one alone would be none.
        for (const QString& line : edition.letterhead) {
            if (line.isEmpty() || line.contains(u'\n'))
                object.fault(ProblemKind::EmptyText, u"letterhead", {line});
        }
        if (const JsonValue* period = object.object(u"period")) {
            const JsonPath periodPath{&path, u"period"};
            JsonObject dates(*period, periodPath, report_);
            edition.period = {dates.date(u"first"), dates.date(u"last")};
        }
        return edition;
    }

    void readOfficial(const JsonValue& value, const JsonPath& path)
    {
        JsonObject object(value, path, report_);
        book_.officials.push_back({.id = {static_cast<qint32>(book_.officials.size()) + 1},
                                   .name = object.name(u"name"),
                                   .role = object.choice<OfficialRole>(u"role"),
                                   .passphrase = {},
                                   .serves = object.boolean(u"serves", true),
                                   .position = object.text(u"position", Presence::Optional),
                                   .nip = object.text(u"nip", Presence::Optional)});
    }

    void readJuror(const JsonValue& value, const JsonPath& path)
    {
        JsonObject object(value, path, report_);
        Juror juror{
            .id = {static_cast<qint32>(book_.jurors.size()) + 1},
            .code = object.name(u"code"),
            .name = object.text(u"name"),
            .element = object.text(u"element", Presence::Optional),
            .role = object.choice<JurorRole>(u"role", JurorRole::Member),
            .scores = object.boolean(u"scores", true),
        };
        report_.place.juror = juror.code;
        if (object.has(u"categories")) {
            juror.categories.emplace();
            for (const QString& code : object.texts(u"categories")) {
                if (const auto category = categoryOf(object, u"categories", code))
                    juror.categories->push_back(*category);
            }
        }
        juror.institution = object.text(u"institution", Presence::Optional);
        juror.position = object.text(u"position", Presence::Optional);
        juror.nip = object.text(u"nip", Presence::Optional);
        const JsonPath deputies{&path, u"deputies"};
        for (const JsonValue& deputy : object.array(u"deputies", Presence::Optional))
            juror.deputies.push_back(readDeputy(deputy, {&deputies, {}, static_cast<int>(juror.deputies.size())}));
        book_.jurors.push_back(std::move(juror));
    }

    Deputy readDeputy(const JsonValue& value, const JsonPath& path)
    {
        JsonObject object(value, path, report_);
        Deputy deputy{object.name(u"name"), object.text(u"position", Presence::Optional), object.date(u"first"),
                      object.date(u"last")};
        if (deputy.first.isValid() && deputy.last.isValid() && deputy.last < deputy.first)
            object.fault(ProblemKind::PeriodReversed, u"last");
        return deputy;
    }

    void readNominee(const JsonValue& value, const JsonPath& path)
    {
        JsonObject object(value, path, report_);
        Nominee nominee{.id = {static_cast<qint32>(book_.nominees.size()) + 1}, .code = object.name(u"code")};
        report_.place.nominee = nominee.code;
        const QString category = object.text(u"category");
        if (object.has(u"category"))
            nominee.category = categoryOf(object, u"category", category).value_or(CategoryId());
        nominee.name = object.name(u"name");
        nominee.region = object.text(u"region", Presence::Optional);
        nominee.status = object.choice<NomineeStatus>(u"status", NomineeStatus::Eligible);
        nominee.statusReason = object.text(u"status_reason", Presence::Optional);
        nominee.proposer = object.text(u"proposer", Presence::Optional);
        nominee.leader = object.text(u"leader", Presence::Optional);
        nominee.contact = object.text(u"contact", Presence::Optional);
        nominee.sector = object.text(u"sector", Presence::Optional);
        nominee.size = object.choice<EnterpriseSize>(u"size", EnterpriseSize::Unstated);
        const qint64 workers = object.count(u"workers", -1, 0, std::numeric_limits<qint64>::max());
        nominee.workers = workers < 0 ? std::nullopt : std::optional(workers);
        book_.nominees.push_back(std::move(nominee));
    }

    void readRecusal(const JsonValue& value, const JsonPath& path)
    {
        JsonObject object(value, path, report_);
        const QString jurorCode = object.text(u"juror");
        const QString nomineeCode = object.text(u"nominee");
        QString reason = object.text(u"reason");
        const auto conflict = object.choice<ConflictKind>(u"kind", ConflictKind::Other);
        const auto juror = std::ranges::find(book_.jurors, jurorCode, &Juror::code);
        const auto nominee = std::ranges::find(book_.nominees, nomineeCode, &Nominee::code);
        if (juror == book_.jurors.end())
            object.fault(ProblemKind::UnknownJuror, u"juror", {jurorCode});
        if (nominee == book_.nominees.end())
            object.fault(ProblemKind::UnknownNominee, u"nominee", {nomineeCode});
        if (juror != book_.jurors.end() && nominee != book_.nominees.end())
            book_.recusals.push_back({juror->id, nominee->id, std::move(reason), conflict});
    }

    void readDecision(const JsonValue& value, const JsonPath& path)
    {
        JsonObject object(value, path, report_);
        Decision decision{.id = {static_cast<qint32>(book_.decisions.size()) + 1}};
        const QString category = object.text(u"category");
        decision.category = categoryOf(object, u"category", category).value_or(CategoryId());
        const QString kind = object.text(u"kind");
        if (kind != "order"_L1)
            object.fault(ProblemKind::UnknownWord, u"kind", {kind, u"order"_s});
        object.array(u"nominees", Presence::Required);
        for (const QString& code : object.texts(u"nominees")) {
            const auto nominee = std::ranges::find(book_.nominees, code, &Nominee::code);
            if (nominee == book_.nominees.end())
                object.fault(ProblemKind::UnknownNominee, u"nominees", {code});
            else
                decision.nominees.push_back(nominee->id);
        }
        decision.reason = object.text(u"reason");
        book_.decisions.push_back(std::move(decision));
    }

    std::optional<CategoryId> categoryOf(JsonObject& object, QStringView key, const QString& code)
    {
        const auto found = categories_.constFind(code);
        if (found != categories_.constEnd())
            return *found;
        object.fault(ProblemKind::UnknownCategory, key, {code});
        return std::nullopt;
    }

    const JsonValue& root_;
    JsonReport& report_;
    JsonPath top_;
    EditionBook book_;
    QHash<QString, CategoryId> categories_;
};

/// True when a problem of the book may only follow from this fault of the text, which is reported already.
bool followsFrom(const Problem& problem, const Problem& fault)
{
    const Place& place = problem.place;
    const bool isInScheme = fault.place.path.startsWith("categories"_L1);
    const bool isInCategory = isInScheme && fault.place.category == place.category;
    switch (problem.kind) {
    case ProblemKind::NoCategories: return fault.place.path.isEmpty() || isInScheme;
    case ProblemKind::WeightSum:
    case ProblemKind::UnknownTie:
    case ProblemKind::NoCriteria: return isInCategory;
    case ProblemKind::PeriodReversed: return fault.place.path.startsWith("edition"_L1);
    case ProblemKind::QuorumBeyondReach:
    case ProblemKind::MarkOfUnexpectedJuror:
        return fault.place.path.startsWith("jurors"_L1) || fault.place.path.startsWith("recusals"_L1);
    case ProblemKind::DecisionTooShort:
    case ProblemKind::DuplicateDecision: return fault.place.path.startsWith("decisions"_L1);
    default: return isInCategory && fault.place.criterion == place.criterion && !place.criterion.isEmpty();
    }
}

}

Result<ReadEdition, Problems> readEdition(const QByteArray& json)
{
    const auto root = parseJson(json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json);
    if (!root)
        return Failure{Problems{root.error()}};
    const JsonValue* format = root->find(u"format");
    if (format && format->text != "sidang-edition/1"_L1) {
        const Place place{.path = u"format"_s, .line = format->line};
        return Failure{
            Problems{{ProblemKind::UnknownFormat, Severity::Error, place, {format->text, u"sidang-edition/1"_s}}}};
    }
    JsonReport report;
    EditionBook book = EditionTextReader(*root, report).read();
    Problems problems = std::move(report.problems);
    const Problems faults = problems;
    for (Problem& problem : check(book)) {
        if (std::ranges::any_of(faults, [&](const Problem& fault) { return followsFrom(problem, fault); }))
            continue;
        locate(problem.place, problem.kind, *root);
        problems.push_back(std::move(problem));
    }
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) { return problem.place.line; });
    if (hasErrors(problems))
        return Failure{std::move(problems)};
    return ReadEdition{std::move(book), std::move(problems)};
}

}

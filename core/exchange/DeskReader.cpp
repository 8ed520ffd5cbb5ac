#include "core/exchange/DeskReader.h"

#include "core/base/KeepableText.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr int minutesOfDay = 1440;
constexpr qint64 mostPersons = 1'000'000'000'000;

/// Puts the thing where none stands under its key yet; a second one is reported.
template <class Map, class Key, class Thing>
void put(JsonObject& object, Map& map, const Key& key, Thing thing, QStringView named)
{
    if (!map.emplace(key, std::move(thing)).second)
        object.fault(ProblemKind::DuplicateKey, {}, {named.toString()});
}

QDate month(JsonObject& object)
{
    const QString text = object.text(u"month");
    const QDate first = QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
    if (!first.isValid() && object.has(u"month"))
        object.fault(ProblemKind::BadDate, u"month", {text});
    return first;
}

/// The wall clock's time, to the minute.
QDateTime starts(JsonObject& object)
{
    const QString text = object.text(u"starts", Presence::Optional);
    const QDateTime time = QDateTime::fromString(text + u":00Z"_s, Qt::ISODate);
    const bool isGood = time.isValid() && time.toString(u"yyyy-MM-ddTHH:mm"_s) == text;
    if (!text.isEmpty() && !isGood)
        object.fault(ProblemKind::BadDate, u"starts", {text});
    return isGood ? time : QDateTime();
}

}

std::optional<OfficialId> officialAt(const EditionBook& book, JsonObject& object, QStringView key, Presence presence)
{
    if (presence == Presence::Optional && !object.has(key)) {
        object.expect({key});
        return std::nullopt;
    }
    const int place = object.integer(key, std::nullopt, 1, std::max(1, static_cast<int>(book.officials.size())));
    if (book.officials.empty())
        object.fault(ProblemKind::NumberOutOfRange, key, {QString::number(place), u"1"_s, u"0"_s});
    return book.officials.empty() ? std::nullopt : std::optional(book.officials[static_cast<std::size_t>(place - 1)].id);
}

QString hashText(JsonObject& object, QStringView key, Presence presence)
{
    constexpr qsizetype digits = 64;
    const QString text = object.text(key, presence);
    const bool isHash = text.size() == digits && std::ranges::all_of(text, [](QChar digit) {
                            return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
                        });
    if (!isHash && object.has(key))
        object.fault(ProblemKind::TextNotKeepable, key, {key.toString()});
    return text;
}

const Nominee* DeskReader::nominee(JsonObject& object)
{
    const Nominee* found = object.byCode(u"nominee", book_.nominees, ProblemKind::UnknownNominee);
    report_.place.nominee = found ? found->code : QString();
    return found;
}

const Category* DeskReader::category(JsonObject& object)
{
    return object.byCode(u"category", book_.categories, ProblemKind::UnknownCategory);
}

const Juror* DeskReader::juror(JsonObject& object)
{
    return object.byCode(u"juror", book_.jurors, ProblemKind::UnknownJuror);
}

const Requirement* DeskReader::requirement(JsonObject& object, const Nominee* nominee)
{
    const QString code = object.text(u"requirement");
    QStringList known;
    for (const Requirement& each : book_.requirements) {
        if (!nominee || each.category != nominee->category)
            continue;
        if (each.code == code)
            return &each;
        known << each.code;
    }
    if (nominee && object.has(u"requirement"))
        object.fault(ProblemKind::UnknownWord, u"requirement", {code, known.join(u", "_s)});
    return nullptr;
}

std::optional<OfficialId> DeskReader::official(JsonObject& object, QStringView key)
{
    return officialAt(book_, object, key, Presence::Optional);
}

std::vector<Attachment> DeskReader::files(JsonObject& object)
{
    std::vector<Attachment> files;
    const JsonPath path{&object.path(), u"files"};
    for (const JsonValue& value : object.array(u"files", Presence::Optional)) {
        const JsonPath here{&path, {}, static_cast<int>(files.size())};
        JsonObject file(value, here, report_);
        files.push_back({hashText(file, u"hash", Presence::Required), file.name(u"name"),
                         file.count(u"size", std::nullopt, 0, std::numeric_limits<qint64>::max())});
    }
    return files;
}

void DeskReader::readRequirement(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Category* of = category(object);
    Requirement requirement{.id = {static_cast<qint32>(book_.requirements.size()) + 1},
                            .category = of ? of->id : CategoryId(),
                            .code = object.name(u"code"),
                            .title = object.text(u"title"),
                            .isMandatory = object.boolean(u"mandatory", true)};
    const auto isSame = [&](const Requirement& other) {
        return other.category == requirement.category && other.code == requirement.code;
    };
    if (std::ranges::any_of(book_.requirements, isSame))
        object.fault(ProblemKind::DuplicateKey, u"code", {requirement.code});
    book_.requirements.push_back(std::move(requirement));
}

void DeskReader::readDocument(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Nominee* of = nominee(object);
    const Requirement* wanted = requirement(object, of);
    Evidence document{.state = object.choice<EvidenceState>(u"state"),
                      .received = object.date(u"received", Presence::Optional),
                      .note = object.text(u"note", Presence::Optional),
                      .verified = official(object, u"verified"),
                      .verifiedOn = object.date(u"verified_on", Presence::Optional),
                      .files = files(object)};
    if (of && wanted)
        put(object, book_.evidence, EvidenceKey{of->id, wanted->id}, std::move(document), u"requirement");
}

void DeskReader::readFigure(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Nominee* of = nominee(object);
    const FigureKey key{of ? of->id : NomineeId(), object.choice<Programme>(u"programme"),
                        object.choice<Segment>(u"segment"), month(object), object.choice<Basis>(u"basis")};
    MonthlyFigure figure;
    if (object.boolean(u"na", false))
        figure.coverage.reset();
    else
        figure.coverage = Coverage{object.count(u"members", std::nullopt, 0, mostPersons),
                                   object.count(u"universe", std::nullopt, 0, mostPersons)};
    figure.source = object.text(u"source", Presence::Optional);
    figure.date = object.date(u"date", Presence::Optional);
    if (of && key.month.isValid())
        put(object, book_.figures, key, std::move(figure), u"month");
}

void DeskReader::readInterview(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Nominee* of = nominee(object);
    const Interview defaults;
    Interview interview{.order = object.integer(u"order", std::nullopt, 1, 1'000'000),
                        .starts = starts(object),
                        .talkMinutes = object.integer(u"talk", defaults.talkMinutes, 0, minutesOfDay),
                        .questionMinutes = object.integer(u"questions", defaults.questionMinutes, 0, minutesOfDay),
                        .mode = object.choice<InterviewMode>(u"mode", defaults.mode),
                        .state = object.choice<InterviewState>(u"state", defaults.state),
                        .leaderPresent = object.boolean(u"leader", false),
                        .companions = object.text(u"companions", Presence::Optional),
                        .place = object.text(u"place", Presence::Optional)};
    if (of)
        put(object, book_.interviews, of->id, std::move(interview), u"nominee");
}

void DeskReader::readDraw(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Category* of = category(object);
    Draw draw{.method = object.choice<DrawMethod>(u"method")};
    if (draw.method == DrawMethod::Lot)
        draw.seed = object.integer(u"seed", std::nullopt, 0, 999'999'999);
    if (of)
        put(object, book_.draws, of->id, draw, u"category");
}

void DeskReader::readSheet(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Nominee* on = nominee(object);
    const Juror* by = juror(object);
    ScoreSheet sheet{object.boolean(u"final", false), object.text(u"comment", Presence::Optional)};
    if (sheet.isEmpty())
        object.fault(ProblemKind::MissingKey, {}, {u"comment"_s});
    else if (on && by)
        put(object, book_.sheets, SheetKey{on->id, by->id}, std::move(sheet), u"juror");
}

void DeskReader::readAttestation(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Nominee* of = nominee(object);
    const QString code = object.text(u"criterion");
    const Attestation attestation{official(object, u"entered"), official(object, u"confirmed")};
    const Category* home = of ? findCategory(book_, of->category) : nullptr;
    const Criterion* criterion = home ? findCriterion(home->criteria, code) : nullptr;
    if (home && !criterion && object.has(u"criterion"))
        return object.fault(ProblemKind::UnknownCriterion, u"criterion", {code});
    if (!criterion)
        return;
    const MarkKey key{of->id, criterion->id, {}};
    if (attestation.isEmpty() || !book_.marks.contains(key))
        return object.fault(ProblemKind::MissingKey, {}, {attestation.isEmpty() ? u"entered"_s : u"marks"_s});
    put(object, book_.attestations, key, attestation, u"criterion");
}

void DeskReader::readFormText(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const QString name = object.name(u"name");
    const QString text = object.longText(u"text");
    if (!isPaperName(name) && object.has(u"name"))
        object.fault(ProblemKind::TextNotKeepable, u"name", {u"name"_s});
    else if (!isKeepable(text, longestFormText))
        object.fault(ProblemKind::TextNotKeepable, u"text", {u"text"_s});
    else
        put(object, book_.formTexts, name, text, u"name");
}

void DeskReader::readPlenaryNote(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Category* of = category(object);
    PlenaryNote note{object.text(u"considerations", Presence::Optional), object.text(u"dissent", Presence::Optional)};
    if (note.isEmpty())
        object.fault(ProblemKind::MissingKey, {}, {u"considerations"_s});
    else if (of)
        put(object, book_.plenaryNotes, of->id, std::move(note), u"category");
}

}

#include "core/exchange/DeskWriter.h"

#include "core/domain/Words.h"
#include "core/exchange/SchemeWriter.h"
#include "core/json/JsonText.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Things stand by nominee in the order of the book, so that a text read and written again is the same.
class Writer {
public:
    explicit Writer(const EditionBook& book) : book_(book)
    {
        for (const Category& category : book.categories) {
            for (const Criterion* leaf : leavesOf(category.criteria))
                leaves_.emplace(leaf->id.value, leaf);
        }
        for (const Juror& juror : book.jurors)
            jurors_.emplace(juror.id.value, juror.code);
        int place = 0;
        for (const Official& official : book.officials)
            officials_.emplace(official.id.value, ++place);
    }

    QStringList sections()
    {
        if (!book_.requirements.empty())
            sections_ << "\"requirements\": "_L1 + requirementLines(book_.requirements, book_.categories);
        addSection(u"documents"_s, &Writer::addDocuments);
        addSection(u"figures"_s, &Writer::addFigures);
        addSection(u"interviews"_s, &Writer::addInterviews);
        addDraws();
        addSection(u"second_marks"_s, &Writer::addSeconds);
        addSection(u"sheets"_s, &Writer::addSheets);
        addSection(u"attestations"_s, &Writer::addAttestations);
        addFormTexts();
        addPlenaryNotes();
        return std::move(sections_);
    }

private:
    using Add = void (Writer::*)(QStringList&, const Nominee&) const;

    void addSection(const QString& key, Add add)
    {
        QStringList texts;
        for (const Nominee& nominee : book_.nominees)
            (this->*add)(texts, nominee);
        addTexts(key, texts);
    }
    void addTexts(const QString& key, const QStringList& texts)
    {
        if (!texts.isEmpty())
            sections_ << u'"' + key + "\": "_L1 + jsonLines(texts, 4);
    }

    /// Calls with every entry of the map whose key names the nominee.
    template <class Map, class Take>
    static void each(const Map& map, const typename Map::key_type& first, const Take& take)
    {
        for (auto entry = map.lower_bound(first); entry != map.end() && entry->first.nominee == first.nominee; ++entry)
            take(entry->first, entry->second);
    }

    void addDocuments(QStringList& texts, const Nominee& nominee) const
    {
        for (const Requirement& requirement : book_.requirements) {
            const auto found = book_.evidence.find({nominee.id, requirement.id});
            if (found == book_.evidence.end())
                continue;
            const Evidence& document = found->second;
            JsonRecord record;
            record.text(u"nominee", nominee.code).text(u"requirement", requirement.code).text(u"state", word(document.state));
            record.optional(u"received", iso(document.received)).optional(u"note", document.note);
            addOfficial(record, u"verified", document.verified);
            record.optional(u"verified_on", iso(document.verifiedOn));
            QStringList files;
            for (const Attachment& file : document.files)
                files << JsonRecord().text(u"hash", file.hash).text(u"name", file.name).number(u"size", file.size).toText();
            if (!files.isEmpty())
                record.raw(u"files", jsonArray(files));
            texts << record.toText();
        }
    }

    void addFigures(QStringList& texts, const Nominee& nominee) const
    {
        const FigureKey first{nominee.id, Programme::Jkk, Segment::Wage, QDate(), Basis::Declared};
        each(book_.figures, first, [&](const FigureKey& key, const MonthlyFigure& figure) {
            JsonRecord record;
            record.text(u"nominee", nominee.code)
                .text(u"programme", word(key.programme))
                .text(u"segment", word(key.segment))
                .text(u"month", key.month.toString(u"yyyy-MM"_s))
                .text(u"basis", word(key.basis));
            if (figure.coverage)
                record.number(u"members", figure.coverage->members).number(u"universe", figure.coverage->universe);
            else
                record.boolean(u"na", true);
            texts << record.optional(u"source", figure.source).optional(u"date", iso(figure.date)).toText();
        });
    }

    void addInterviews(QStringList& texts, const Nominee& nominee) const
    {
        const auto found = book_.interviews.find(nominee.id);
        if (found == book_.interviews.end())
            return;
        const Interview& interview = found->second;
        JsonRecord record;
        record.text(u"nominee", nominee.code).number(u"order", interview.order);
        record.optional(u"starts", interview.starts.toString(u"yyyy-MM-ddTHH:mm"_s));
        record.number(u"talk", interview.talkMinutes)
            .number(u"questions", interview.questionMinutes)
            .text(u"mode", word(interview.mode))
            .text(u"state", word(interview.state))
            .boolean(u"leader", interview.leaderPresent);
        texts << record.optional(u"companions", interview.companions).optional(u"place", interview.place).toText();
    }

    void addDraws()
    {
        QStringList texts;
        for (const Category& category : book_.categories) {
            const auto found = book_.draws.find(category.id);
            if (found == book_.draws.end())
                continue;
            JsonRecord record;
            record.text(u"category", category.code).text(u"method", word(found->second.method));
            if (found->second.method == DrawMethod::Lot)
                record.number(u"seed", found->second.seed);
            texts << record.toText();
        }
        addTexts(u"draws"_s, texts);
    }

    void addSeconds(QStringList& texts, const Nominee& nominee) const
    {
        each(book_.secondMarks, {nominee.id, {}, {}}, [&](const MarkKey& key, const SecondMark& mark) {
            const Criterion* leaf = leaves_.value(key.criterion.value);
            JsonRecord record;
            record.text(u"nominee", nominee.code)
                .text(u"criterion", leaf->code)
                .text(u"juror", jurors_.value(key.juror->value))
                .text(u"value", gradeText(leaf->indicator->scale, mark.grade));
            addOfficial(record, u"by", mark.by);
            texts << record.toText();
        });
    }

    void addSheets(QStringList& texts, const Nominee& nominee) const
    {
        each(book_.sheets, {nominee.id, {}}, [&](const SheetKey& key, const ScoreSheet& sheet) {
            JsonRecord record;
            record.text(u"nominee", nominee.code).text(u"juror", jurors_.value(key.juror.value)).boolean(u"final", sheet.isFinal);
            texts << record.optional(u"comment", sheet.comment).toText();
        });
    }

    void addAttestations(QStringList& texts, const Nominee& nominee) const
    {
        each(book_.attestations, {nominee.id, {}, {}}, [&](const MarkKey& key, const Attestation& attestation) {
            JsonRecord record;
            record.text(u"nominee", nominee.code).text(u"criterion", leaves_.value(key.criterion.value)->code);
            addOfficial(record, u"entered", attestation.entered);
            addOfficial(record, u"confirmed", attestation.confirmed);
            texts << record.toText();
        });
    }

    void addFormTexts()
    {
        QStringList texts;
        for (const auto& [name, text] : book_.formTexts)
            texts << JsonRecord().text(u"name", name).text(u"text", text).toText();
        addTexts(u"form_texts"_s, texts);
    }

    void addPlenaryNotes()
    {
        QStringList texts;
        for (const Category& category : book_.categories) {
            const auto found = book_.plenaryNotes.find(category.id);
            if (found == book_.plenaryNotes.end())
                continue;
            JsonRecord record;
            record.text(u"category", category.code).optional(u"considerations", found->second.considerations);
            texts << record.optional(u"dissent", found->second.dissent).toText();
        }
        addTexts(u"plenary_notes"_s, texts);
    }

    void addOfficial(JsonRecord& record, QStringView key, const std::optional<OfficialId>& official) const
    {
        if (official)
            record.number(key, officials_.value(official->value));
    }

    const EditionBook& book_;
    QStringList sections_;
    QHash<qint32, const Criterion*> leaves_;
    QHash<qint32, QString> jurors_;
    QHash<qint32, int> officials_;
};

}

QStringList deskSections(const EditionBook& book)
{
    return Writer(book).sections();
}

QString gradeText(const Scale& scale, const Grade& grade)
{
    if (const auto* value = std::get_if<Decimal>(&grade))
        return value->toText();
    return std::get<LevelsScale>(scale).levels[static_cast<std::size_t>(std::get<LevelChoice>(grade).index)].code;
}

}

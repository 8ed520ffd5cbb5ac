#include "core/exchange/EditionWriter.h"

#include "core/domain/Words.h"
#include "core/exchange/DeskWriter.h"
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

QString editionText(const Edition& edition)
{
    JsonRecord record;
    record.text(u"label", edition.label).text(u"level", word(edition.level)).optional(u"region", edition.region);
    record.raw(u"period",
               JsonRecord().text(u"first", iso(edition.period.first)).text(u"last", iso(edition.period.last)).toText());
    record.optional(u"documents_due", iso(edition.documentsDue));
    if (!edition.letterhead.isEmpty())
        record.texts(u"letterhead", edition.letterhead);
    record.optional(u"place", edition.place).optional(u"logo", edition.logo).optional(u"secretariat", edition.secretariat);
    if (!edition.legalBasis.isEmpty())
        record.texts(u"legal_basis", edition.legalBasis);
    record.optional(u"letter_number", edition.letterNumber)
        .optional(u"check_on", iso(edition.checkOn))
        .optional(u"interviews_on", iso(edition.interviewsOn))
        .optional(u"plenary_on", iso(edition.plenaryOn));
    if (edition.paper != Paper::F4)
        record.text(u"paper", word(edition.paper));
    return record.toText();
}

/// Writes the parts that name other things by their code.
class Writer {
public:
    explicit Writer(const EditionBook& book) : book_(book)
    {
        for (const Category& category : book.categories) {
            categories_.emplace(category.id.value, category.code);
            for (const Criterion* leaf : leavesOf(category.criteria))
                leaves_.emplace(leaf->id.value, leaf);
        }
        for (const Juror& juror : book.jurors)
            jurors_.emplace(juror.id.value, juror.code);
        for (const Nominee& nominee : book.nominees)
            nominees_.emplace(nominee.id.value, nominee.code);
    }

    QByteArray write() const
    {
        QStringList categories;
        for (const Category& category : book_.categories)
            categories << categoryText(category);
        QStringList sections{
            "\"format\": \"sidang-edition/1\""_L1,
            "\"edition\": "_L1 + editionText(book_.edition),
        };
        if (!book_.officials.empty())
            sections << "\"officials\": "_L1 +
                            lines(book_.officials, [](const Official& official) { return officialText(official); });
        sections << QStringList{
            "\"categories\": "_L1 + jsonLines(categories, 4),
            "\"jurors\": "_L1 + lines(book_.jurors, [this](const Juror& juror) { return jurorText(juror); }),
            "\"nominees\": "_L1 + lines(book_.nominees, [this](const Nominee& nominee) { return nomineeText(nominee); }),
            "\"recusals\": "_L1 + lines(book_.recusals, [this](const Recusal& recusal) { return recusalText(recusal); }),
            "\"marks\": "_L1 + jsonLines(markTexts(), 4),
            "\"decisions\": "_L1 +
                lines(book_.decisions, [this](const Decision& decision) { return decisionText(decision); }),
        };
        sections << deskSections(book_);
        return QString(u"{\n  "_s + sections.join(u",\n  "_s) + u"\n}\n"_s).toUtf8();
    }

private:
    template <class Things, class Text>
    static QString lines(const Things& things, const Text& text)
    {
        QStringList texts;
        for (const auto& thing : things)
            texts << text(thing);
        return jsonLines(texts, 4);
    }

    static QString officialText(const Official& official)
    {
        JsonRecord record;
        record.text(u"name", official.name).text(u"role", word(official.role));
        if (!official.serves)
            record.boolean(u"serves", false);
        return record.optional(u"position", official.position).optional(u"nip", official.nip).toText();
    }

    QString jurorText(const Juror& juror) const
    {
        JsonRecord record;
        record.text(u"code", juror.code).text(u"name", juror.name).optional(u"element", juror.element);
        record.text(u"role", word(juror.role)).boolean(u"scores", juror.scores);
        if (juror.categories) {
            QStringList codes;
            for (const CategoryId category : *juror.categories)
                codes << categories_.value(category.value);
            record.texts(u"categories", codes);
        }
        record.optional(u"institution", juror.institution).optional(u"position", juror.position).optional(u"nip", juror.nip);
        QStringList deputies;
        for (const Deputy& deputy : juror.deputies)
            deputies << JsonRecord()
                            .text(u"name", deputy.name)
                            .optional(u"position", deputy.position)
                            .text(u"first", iso(deputy.first))
                            .text(u"last", iso(deputy.last))
                            .toText();
        if (!deputies.isEmpty())
            record.raw(u"deputies", jsonArray(deputies));
        return record.toText();
    }

    QString nomineeText(const Nominee& nominee) const
    {
        JsonRecord record;
        record.text(u"code", nominee.code)
            .text(u"category", categories_.value(nominee.category.value))
            .text(u"name", nominee.name);
        record.optional(u"region", nominee.region).text(u"status", word(nominee.status));
        record.optional(u"status_reason", nominee.statusReason)
            .optional(u"proposer", nominee.proposer)
            .optional(u"leader", nominee.leader)
            .optional(u"contact", nominee.contact)
            .optional(u"sector", nominee.sector);
        if (nominee.size != EnterpriseSize::Unstated)
            record.text(u"size", word(nominee.size));
        if (nominee.workers)
            record.number(u"workers", *nominee.workers);
        return record.toText();
    }

    QString recusalText(const Recusal& recusal) const
    {
        JsonRecord record;
        record.text(u"juror", jurors_.value(recusal.juror.value))
            .text(u"nominee", nominees_.value(recusal.nominee.value))
            .text(u"reason", recusal.reason);
        if (recusal.kind != ConflictKind::Other)
            record.text(u"kind", word(recusal.kind));
        return record.toText();
    }

    QString decisionText(const Decision& decision) const
    {
        QStringList codes;
        for (const NomineeId nominee : decision.nominees)
            codes << nominees_.value(nominee.value);
        return JsonRecord()
            .text(u"category", categories_.value(decision.category.value))
            .text(u"kind", u"order")
            .texts(u"nominees", codes)
            .text(u"reason", decision.reason)
            .toText();
    }

    QStringList markTexts() const
    {
        QStringList texts;
        texts.reserve(book_.marks.size());
        for (const Nominee& nominee : book_.nominees) {
            for (const FactMark& mark : book_.marks.factMarks(nominee.id))
                texts << markText({nominee.id, mark.criterion, {}}, mark.grade);
            for (const MeasuredMark& mark : book_.marks.measuredMarks(nominee.id))
                texts << measuredText({nominee.id, mark.criterion, {}}, mark.measurement);
            for (const JurorMark& mark : book_.marks.jurorMarks(nominee.id))
                texts << markText({nominee.id, mark.criterion, mark.juror}, mark.grade);
        }
        return texts;
    }

    JsonRecord markRecord(const MarkKey& key) const
    {
        JsonRecord record;
        record.text(u"nominee", nominees_.value(key.nominee.value))
            .text(u"criterion", leaves_.value(key.criterion.value)->code);
        if (key.juror)
            record.text(u"juror", jurors_.value(key.juror->value));
        return record;
    }

    QString markText(const MarkKey& key, const Grade& grade) const
    {
        JsonRecord record = markRecord(key);
        record.text(u"value", gradeText(leaves_.value(key.criterion.value)->indicator->scale, grade));
        return withNote(record, key);
    }

    QString measuredText(const MarkKey& key, const Measurement& measurement) const
    {
        JsonRecord record = markRecord(key);
        if (const auto* figure = std::get_if<Figure>(&measurement))
            record.text(u"numerator", figure->numerator.toText()).text(u"denominator", figure->denominator.toText());
        else
            record.boolean(u"na", true);
        return withNote(record, key);
    }

    QString withNote(JsonRecord& record, const MarkKey& key) const
    {
        const MarkNote note = book_.marks.note(key);
        return record.optional(u"comment", note.comment)
            .optional(u"source", note.source)
            .optional(u"date", iso(note.date))
            .toText();
    }

    const EditionBook& book_;
    QHash<qint32, QString> categories_;
    QHash<qint32, QString> jurors_;
    QHash<qint32, QString> nominees_;
    QHash<qint32, const Criterion*> leaves_;
};

}

QByteArray writeEdition(const EditionBook& book)
{
    return Writer(book).write();
}

}

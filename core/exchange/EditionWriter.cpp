#include "core/exchange/EditionWriter.h"

#include "core/domain/Words.h"
#include "core/json/JsonText.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString scaleText(const Scale& scale)
{
    JsonRecord record;
    record.text(u"kind", word(kindOf(scale)));
    if (const auto* points = std::get_if<PointsScale>(&scale)) {
        record.text(u"min", points->min.toText()).text(u"max", points->max.toText()).text(u"step", points->step.toText());
    } else if (const auto* ratio = std::get_if<RatioScale>(&scale)) {
        record.text(u"target", ratio->target.toText())
            .text(u"cap", ratio->cap.toText())
            .number(u"decimals", ratio->decimals);
    } else if (const auto* levels = std::get_if<LevelsScale>(&scale)) {
        QStringList texts;
        for (const RubricLevel& level : levels->levels)
            texts << JsonRecord()
                         .text(u"code", level.code)
                         .text(u"title", level.title)
                         .text(u"score", level.score.toText())
                         .toText();
        record.raw(u"levels", jsonArray(texts));
    } else if (const auto* bands = std::get_if<BandsScale>(&scale)) {
        QStringList texts;
        for (const Band& band : bands->bands)
            texts << JsonRecord().text(u"from", band.from.toText()).text(u"score", band.score.toText()).toText();
        record.raw(u"bands", jsonArray(texts));
    }
    return record.toText();
}

QString criterionText(const Criterion& criterion, int indent)
{
    JsonRecord record;
    record.text(u"code", criterion.code).text(u"title", criterion.title);
    if (criterion.isLeaf()) {
        const Indicator& indicator = *criterion.indicator;
        record.text(u"weight", indicator.weight.toText()).text(u"source", word(indicator.source));
        record.optional(u"provenance", indicator.provenance).raw(u"scale", scaleText(indicator.scale));
    } else {
        QStringList children;
        for (const Criterion& child : criterion.children)
            children << criterionText(child, indent + 2);
        record.raw(u"children", jsonLines(children, indent + 2));
    }
    return record.toText();
}

QString rulesText(const Rules& rules)
{
    return JsonRecord()
        .text(u"aggregate", word(rules.aggregate))
        .text(u"missing", word(rules.missing))
        .number(u"quorum", rules.quorum)
        .text(u"rank_on", word(rules.rankOn))
        .number(u"decimals", rules.decimals)
        .texts(u"ties", rules.ties)
        .text(u"numbering", word(rules.numbering))
        .toText();
}

QString categoryText(const Category& category)
{
    QStringList criteria;
    for (const Criterion& criterion : category.criteria)
        criteria << criterionText(criterion, 8);
    return JsonRecord()
        .text(u"code", category.code)
        .text(u"title", category.title)
        .number(u"places", category.places)
        .number(u"harapan", category.harapan)
        .number(u"sent_up", category.sentUp)
        .raw(u"rules", rulesText(category.rules))
        .raw(u"criteria", jsonLines(criteria, 8))
        .toText();
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
    return record.optional(u"place", edition.place).toText();
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
        return record.toText();
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
        return record.toText();
    }

    QString nomineeText(const Nominee& nominee) const
    {
        JsonRecord record;
        record.text(u"code", nominee.code)
            .text(u"category", categories_.value(nominee.category.value))
            .text(u"name", nominee.name);
        return record.optional(u"region", nominee.region).text(u"status", word(nominee.status)).toText();
    }

    QString recusalText(const Recusal& recusal) const
    {
        return JsonRecord()
            .text(u"juror", jurors_.value(recusal.juror.value))
            .text(u"nominee", nominees_.value(recusal.nominee.value))
            .text(u"reason", recusal.reason)
            .toText();
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
        if (const auto* value = std::get_if<Decimal>(&grade)) {
            record.text(u"value", value->toText());
        } else {
            const auto& levels = std::get<LevelsScale>(leaves_.value(key.criterion.value)->indicator->scale).levels;
            record.text(u"value", levels[static_cast<std::size_t>(std::get<LevelChoice>(grade).index)].code);
        }
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

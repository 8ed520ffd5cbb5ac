#include "core/domain/DoubleEntry.h"
#include "core/report/FormPapers.h"
#include "core/report/Parts.h"
#include "core/report/Signing.h"
#include "core/text/Dates.h"
#include "core/text/Numbers.h"
#include "core/text/ScaleText.h"
#include "core/text/ScoreInput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr std::size_t mostChoices = 6;
constexpr int linesOfComment = 4;

const LevelsScale* shortLevels(const Scale& scale)
{
    const auto* levels = std::get_if<LevelsScale>(&scale);
    return levels && levels->levels.size() <= mostChoices ? levels : nullptr;
}

QString stepText(const PointsScale& scale)
{
    return scale.step == Decimal(1) ? u"bilangan bulat"_s : u"kelipatan "_s + number(scale.step);
}

/// An aspect's indicators that jurors mark, with the words that head them.
struct MarkedGroup {
    QString title;
    std::vector<const Criterion*> leaves;
};

void addGroups(const Criterion& criterion, const QString& above, std::vector<MarkedGroup>& groups)
{
    const QString title = above + criterion.code + u". "_s + criterion.title;
    MarkedGroup group{title, {}};
    const auto isMarked = [](const Criterion& leaf) { return leaf.isLeaf() && leaf.indicator->source == Source::Opinion; };
    if (isMarked(criterion))
        group.leaves.push_back(&criterion);
    for (const Criterion& child : criterion.children) {
        if (isMarked(child))
            group.leaves.push_back(&child);
    }
    if (!group.leaves.empty())
        groups.push_back(group);
    for (const Criterion& child : criterion.children) {
        if (!child.isLeaf())
            addGroups(child, title + u" – "_s, groups);
    }
}

/// The sheet of one juror on one nominee, blank or filled.
class ScoreSheetPaper {
public:
    ScoreSheetPaper(const Subject& subject, Wording& wording)
        : subject_(subject), wording_(wording), isFilled_(subject.form == Form::ScoreSheetFilled)
    {
        for (const Criterion& criterion : subject.category->criteria)
            addGroups(criterion, {}, groups_);
        for (const MarkedGroup& group : groups_)
            leaves_.insert(leaves_.end(), group.leaves.begin(), group.leaves.end());
    }

    Section section()
    {
        Section section = sectionOf(subject_, u"LEMBAR PENILAIAN JURI"_s);
        const QString period = periodText(subject_.edition().period);
        const QString assessed = period.isEmpty() ? QString() : u" · Periode penilaian "_s + period;
        section.parts.emplace_back(Paragraph{ParagraphRole::Subtitle, subject_.edition().label + assessed});
        section.parts.emplace_back(head());
        if (isRecused())
            section.parts.emplace_back(body(u"Juri ini tidak menilai kandidat ini karena benturan kepentingan."_s));
        else if (leaves_.empty())
            section.parts.emplace_back(body(u"Tidak ada indikator yang dinilai oleh juri dalam kategori ini."_s));
        else
            addMarks(section);
        section.parts.emplace_back(signature());
        return section;
    }

private:
    bool isRecused() const
    {
        return std::ranges::any_of(subject_.book().recusals, [this](const Recusal& recusal) {
            return recusal.juror == subject_.juror->id && recusal.nominee == subject_.nominee->id;
        });
    }

    /// A blank sheet is dated by hand, on the day it is filled in.
    SignatureBlock signature() const
    {
        SignatureBlock block = signatureOf(*subject_.juror, u"Juri"_s, subject_.edition(), subject_.context.date);
        if (!isFilled_)
            block.placeAndDate = placeAndDate(subject_.edition(), QDate());
        return block;
    }

    KeyValues head() const
    {
        const Nominee& nominee = *subject_.nominee;
        const Juror& juror = *subject_.juror;
        const QString region = regionBeside(nominee).isEmpty() ? QString() : u" ("_s + regionBeside(nominee) + u')';
        const QString office = officeOf(juror);
        const QString serial =
            subject_.serial ? u"nomor seri "_s + sheetCode(*subject_.serial).section(u'-', 0, 0) : u"tanpa nomor seri"_s;
        KeyValues values;
        values.pairs = {
            {u"Kategori"_s, subject_.category->title},
            {u"Kandidat"_s, codeWithName(nominee) + region, Emphasis::Strong},
            {u"Juri"_s, office.isEmpty() ? codeWithName(juror) : codeWithName(juror) + u", "_s + office},
            {u"Lembar"_s, u"Formulir v%1, "_s.arg(schemeOf(subject_)) + serial},
        };
        values.code = Code{codeOf(subject_), subject_.serial ? sheetCode(*subject_.serial) : QString()};
        return values;
    }

    void addMarks(Section& section)
    {
        const QString missing = isFilled_ ? missingCodes() : QString();
        if (!missing.isEmpty())
            section.parts.emplace_back(
                Paragraph{ParagraphRole::Notice, u"Nilai yang belum diberikan: "_s + missing + u'.', u"BELUM LENGKAP"_s});
        section.parts.emplace_back(table());
        wording_.add(section, u"score-sheet"_s, {{u"langkah"_s, stepSentence()}, {u"wajib-catatan"_s, commentSentence()}},
                     ParagraphRole::Small);
        section.parts.emplace_back(WritingBox{u"Catatan juri untuk kandidat ini:"_s, comment(), linesOfComment});
    }

    Table table() const
    {
        Table table{.columns = {narrow(u"Kode"_s), wide(u"Indikator dan uraian"_s), narrow(u"Rentang"_s),
                                narrow(u"Nilai"_s, ColumnAlign::Decimal), wide(u"Catatan"_s)}};
        for (const MarkedGroup& group : groups_) {
            table.rows.emplace_back(TableGroup{group.title});
            for (const Criterion* leaf : group.leaves)
                table.rows.emplace_back(row(*leaf));
        }
        return table;
    }

    TableRow row(const Criterion& leaf) const
    {
        const Scale& scale = leaf.indicator->scale;
        const auto grade = gradeOf(leaf);
        const LevelsScale* choices = shortLevels(scale);
        Cell what{.text = leaf.title, .detail = detailOf(leaf)};
        if (choices) {
            for (std::size_t i = 0; i < choices->levels.size(); ++i)
                what.choices.push_back({levelKey(*choices, static_cast<int>(i)) + u' ' + choices->levels[i].title,
                                        grade == Grade(LevelChoice{static_cast<int>(i)})});
        }
        Cell value{.text = grade ? typedText(*grade, scale) : QString()};
        if (choices && !isFilled_)
            value.detail = u"tandai pilihan"_s;
        const QString written = isFilled_ ? subject_.book().marks.note(keyOf(leaf)).comment : QString();
        return {.cells = {{.text = leaf.code}, what, rangeOf(scale), value, {.text = written}},
                .room = grade ? InkRoom::None : InkRoom::Number};
    }

    MarkKey keyOf(const Criterion& leaf) const { return {subject_.nominee->id, leaf.id, subject_.juror->id}; }

    std::optional<Grade> gradeOf(const Criterion& leaf) const
    {
        const auto value = isFilled_ ? subject_.book().marks.value(keyOf(leaf)) : std::nullopt;
        if (!value)
            return std::nullopt;
        if (const auto* level = std::get_if<LevelChoice>(&*value))
            return *level;
        const auto* points = std::get_if<Decimal>(&*value);
        return points ? std::optional<Grade>(*points) : std::nullopt;
    }

    /// What is looked at, and what earns which level or band.
    QString detailOf(const Criterion& leaf) const
    {
        QStringList lines;
        if (!leaf.guidance.isEmpty())
            lines << leaf.guidance;
        const Scale& scale = leaf.indicator->scale;
        if (const auto* levels = std::get_if<LevelsScale>(&scale)) {
            for (std::size_t i = 0; i < levels->levels.size(); ++i) {
                const RubricLevel& level = levels->levels[i];
                const QString title = levelKey(*levels, static_cast<int>(i)) + u' ' + level.title;
                if (!level.text.isEmpty())
                    lines << title + u": "_s + level.text;
                else if (!shortLevels(scale))
                    lines << title;
            }
        }
        if (const auto* bands = std::get_if<BandsScale>(&scale)) {
            QStringList texts;
            for (const Band& band : bands->bands)
                texts << u"mulai %1 skor %2"_s.arg(number(band.from), number(band.score));
            lines << texts.join(u"; "_s);
        }
        return lines.join(u'\n');
    }

    Cell rangeOf(const Scale& scale) const
    {
        if (const auto* points = std::get_if<PointsScale>(&scale))
            return {.text = number(points->min) + u'–' + number(points->max),
                    .detail = commonStep() ? QString() : stepText(*points)};
        if (shortLevels(scale))
            return {.text = u"pilih satu"_s};
        return {.text = scaleWords(scale, Language::Indonesian)};
    }

    /// The step that all number ranges share, or nothing.
    const PointsScale* commonStep() const
    {
        const PointsScale* common = nullptr;
        for (const Criterion* leaf : leaves_) {
            const auto* points = std::get_if<PointsScale>(&leaf->indicator->scale);
            if (points && common && points->step != common->step)
                return nullptr;
            common = points ? points : common;
        }
        return common;
    }

    QString stepSentence() const
    {
        if (const PointsScale* common = commonStep())
            return u"Nilai ditulis dengan "_s + stepText(*common) + u'.';
        return {};
    }

    QString commentSentence() const
    {
        const Rules& rules = subject_.category->rules;
        QStringList limits;
        if (rules.commentBelow)
            limits << u"di bawah "_s + number(*rules.commentBelow);
        if (rules.commentFrom)
            limits << u"mulai "_s + number(*rules.commentFrom);
        return limits.isEmpty() ? QString() : u"Skor "_s + limits.join(u" atau "_s) + u" wajib disertai catatan."_s;
    }

    QString missingCodes() const
    {
        QStringList codes;
        for (const Criterion* leaf : leaves_) {
            if (!gradeOf(*leaf))
                codes << leaf->code;
        }
        return codes.join(u", "_s);
    }

    QString comment() const
    {
        const auto sheet = subject_.book().sheets.find({subject_.nominee->id, subject_.juror->id});
        return isFilled_ && sheet != subject_.book().sheets.end() ? sheet->second.comment : QString();
    }

    const Subject& subject_;
    Wording& wording_;
    bool isFilled_;
    std::vector<MarkedGroup> groups_;
    std::vector<const Criterion*> leaves_;
};

}

Sections scoreSheetPaper(const Subject& subject, Wording& wording)
{
    return {ScoreSheetPaper(subject, wording).section()};
}

}

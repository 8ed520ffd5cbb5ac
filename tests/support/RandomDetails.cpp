// What preparing and scoring at the desk add to a book; see RandomDesk.h.
#include "tests/support/RandomDesk.h"

#include <random>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

class Details {
public:
    Details(EditionBook& book, unsigned seed) : book_(book), random_(seed) {}

    void add()
    {
        addStationery();
        for (Official& official : book_.officials) {
            official.position = sometimes();
            official.nip = sometimes();
        }
        for (Category& category : book_.categories)
            addToScheme(category);
        for (Juror& juror : book_.jurors)
            addToJuror(juror);
        for (Recusal& recusal : book_.recusals)
            recusal.kind = static_cast<ConflictKind>(number(0, 4));
        for (Nominee& nominee : book_.nominees)
            addToNominee(nominee);
        for (auto& [key, document] : book_.evidence)
            addToDocument(document);
        for (auto& [nominee, interview] : book_.interviews)
            interview.place = sometimes();
        addPapers();
    }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    QString text() { return randomText(static_cast<unsigned>(random_())); }
    QString sometimes() { return chance(50) ? text() : QString(); }
    QDate day() { return QDate(2021, 1, 1).addDays(number(0, 700)); }
    QDate maybeDay() { return chance(50) ? day() : QDate(); }
    QString hash() { return QString(64, QChar(u"0123456789abcdef"[number(0, 15)])); }

    void addStationery()
    {
        Edition& edition = book_.edition;
        edition.logo = chance(50) ? hash() : QString();
        edition.secretariat = sometimes();
        for (int i = number(0, 3); i > 0; --i)
            edition.legalBasis << text();
        edition.letterNumber = sometimes();
        edition.checkOn = maybeDay();
        edition.interviewsOn = maybeDay();
        edition.plenaryOn = maybeDay();
        edition.paper = static_cast<Paper>(number(0, 1));
    }

    void addToScheme(Category& category)
    {
        if (chance(40))
            category.rules.commentBelow = *Decimal::of(number(0, 1'000), 1);
        if (chance(40))
            category.rules.commentFrom = Decimal(number(0, 100));
        category.rules.doubleEntry = chance(30);
        if (chance(40))
            book_.draws[category.id] = {static_cast<DrawMethod>(number(0, 2)), number(0, 999'999'999)};
        addToCriteria(category.criteria);
    }

    void addToCriteria(std::vector<Criterion>& criteria)
    {
        for (Criterion& criterion : criteria) {
            criterion.guidance = sometimes();
            addToCriteria(criterion.children);
            if (!criterion.indicator)
                continue;
            if (criterion.indicator->source == Source::Measured && chance(40))
                criterion.indicator->reading = Reading{static_cast<Programme>(number(0, 3)), static_cast<Segment>(number(0, 3)),
                                                       static_cast<Over>(number(0, 2))};
            if (auto* levels = std::get_if<LevelsScale>(&criterion.indicator->scale)) {
                for (RubricLevel& level : levels->levels)
                    level.text = sometimes();
            }
        }
    }

    void addToJuror(Juror& juror)
    {
        juror.institution = sometimes();
        juror.position = sometimes();
        juror.nip = sometimes();
        for (int i = number(0, 2); i > 0; --i) {
            const QDate first = day();
            juror.deputies.push_back({u"Pengganti %1 "_s.arg(i) + text(), text(), first, first.addDays(number(0, 9))});
        }
    }

    void addToNominee(Nominee& nominee)
    {
        for (QString* member : {&nominee.statusReason, &nominee.proposer, &nominee.leader, &nominee.contact, &nominee.sector})
            *member = sometimes();
        nominee.size = static_cast<EnterpriseSize>(number(0, 4));
        if (chance(50))
            nominee.workers = chance(50) ? number(0, 9'999) : std::numeric_limits<qint64>::max();
        const auto marks = book_.marks.jurorMarks(nominee.id);
        for (const JurorMark& mark : std::vector<JurorMark>(marks.begin(), marks.end())) {
            if (!book_.officials.empty() && chance(20))
                book_.secondMarks[{nominee.id, mark.criterion, mark.juror}] = {mark.grade, book_.officials.back().id};
            if (const ScoreSheet sheet{chance(50), sometimes()}; chance(20) && !sheet.isEmpty())
                book_.sheets[{nominee.id, mark.juror}] = sheet;
        }
    }

    void addToDocument(Evidence& document)
    {
        document.verifiedOn = maybeDay();
        for (int i = number(0, 2); i > 0; --i)
            document.files.push_back({hash(), u"berkas %1.pdf "_s.arg(i) + text(), number(0, 2'000'000)});
    }

    void addPapers()
    {
        qint32 serial = 0;
        const int share = chance(60) ? 30 : 0; // many editions are keyed from other paper
        for (const Nominee& nominee : book_.nominees) {
            for (const Juror& juror : book_.jurors) {
                if (!chance(share))
                    continue;
                serial += number(1, 3); // some were taken back
                const auto state = static_cast<FormState>(number(0, 2));
                book_.sheetForms[{serial}] = {{serial},     nominee.id, juror.id, number(1, 3), state,
                                              state == FormState::Spoiled ? u"rusak "_s + text() : QString()};
            }
        }
        for (qint32 id = number(1, 4); id > 0; --id)
            book_.printings[{id}] = printing({id});
        for (const QString& name : {u"proposal-letter"_s, u"minutes-plenary"_s, u"certificate"_s}) {
            if (chance(50))
                book_.formTexts[name] = text();
        }
        for (const Category& category : book_.categories) {
            if (const PlenaryNote note{sometimes(), sometimes()}; !note.isEmpty())
                book_.plenaryNotes[category.id] = note;
        }
    }

    Printing printing(PrintingId id)
    {
        Printing printing{.id = id, .form = chance(50) ? u"score-sheet"_s : u"all"_s};
        if (chance(50))
            printing.category = book_.categories.front().id;
        if (!book_.nominees.empty() && chance(50))
            printing.nominee = book_.nominees.back().id;
        if (!book_.jurors.empty() && chance(50))
            printing.juror = book_.jurors.back().id;
        printing.papers = number(1, 400);
        printing.pages = printing.papers * number(1, 3);
        printing.paper = static_cast<Paper>(number(0, 1));
        printing.medium = static_cast<PrintMedium>(number(0, 1));
        return printing;
    }

    EditionBook& book_;
    std::mt19937 random_;
};

}

void addDetails(EditionBook& book, unsigned seed)
{
    Details(book, seed).add();
}

}

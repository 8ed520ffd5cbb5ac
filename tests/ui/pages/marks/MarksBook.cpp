#include "tests/ui/pages/marks/MarksBook.h"

#include "tests/support/Text.h"

#include <QAbstractButton>
#include <QTest>

namespace sidang {
namespace {

Criterion leaf(CriterionId id, const QString& code, const QString& title, int weight, Source source, Scale scale)
{
    Criterion criterion;
    criterion.id = id;
    criterion.code = code;
    criterion.title = title;
    criterion.indicator = Indicator{Decimal(weight), source, std::move(scale), {}, {}};
    return criterion;
}

Criterion aspect(int id, const QString& code, const QString& title, std::vector<Criterion> children)
{
    Criterion criterion;
    criterion.id = {id};
    criterion.code = code;
    criterion.title = title;
    criterion.children = std::move(children);
    return criterion;
}

Category categoryOfMarks()
{
    const PointsScale halves{0, 100, *Decimal::of(5, 1)};
    const LevelsScale attendance{{{u"sendiri"_s, u"Hadir sendiri"_s, 100, {}}, {u"wakil"_s, u"Wakil"_s, 75, {}}, {u"lain"_s, u"Lainnya"_s, 25, {}}}};
    const LevelsScale rule{{{u"perda"_s, u"Perda"_s, 100, {}}, {u"perbup"_s, u"Perbup"_s, 60, {}}, {u"none"_s, u"Tidak ada"_s, 0, {}}}};
    Category category;
    category.id = {1};
    category.code = u"KK"_s;
    category.title = u"Pemerintah Kabupaten/Kota"_s;
    category.rules.commentBelow = Decimal(40);
    category.rules.commentFrom = Decimal(95);
    category.criteria = {aspect(1, u"C"_s, u"Inovasi daerah"_s,
                                {leaf(c1, u"C1"_s, u"Kebaruan"_s, 10, Source::Opinion, halves),
                                 leaf(c2, u"C2"_s, u"Dampak"_s, 10, Source::Opinion, halves)}),
                         aspect(4, u"D"_s, u"Wawancara"_s,
                                {leaf(d1, u"D1"_s, u"Kehadiran"_s, 10, Source::Opinion, attendance),
                                 leaf(d2, u"D2"_s, u"Pemahaman"_s, 20, Source::Opinion, halves)}),
                         aspect(7, u"F"_s, u"Regulasi dan kinerja"_s,
                                {leaf(f1, u"F1"_s, u"Produk hukum"_s, 20, Source::Fact, rule),
                                 leaf(m1, u"M1"_s, u"Cakupan"_s, 20, Source::Measured, RatioScale{}),
                                 leaf(m2, u"M2"_s, u"Cakupan JKK"_s, 10, Source::Measured, RatioScale{})})};
    category.criteria.front().children.front().guidance = u"Apakah cara melindungi pekerja belum ada sebelumnya di provinsi."_s;
    category.criteria.back().children.back().indicator->reading = Reading{};
    return category;
}

QString textOf(const std::optional<MarkValue>& value)
{
    if (!value)
        return {};
    if (const auto* number = std::get_if<Decimal>(&*value))
        return number->toText();
    if (const auto* level = std::get_if<LevelChoice>(&*value))
        return u"level %1"_s.arg(level->index);
    const auto* figure = std::get_if<Figure>(&*value);
    return figure ? figure->numerator.toText() + u'/' + figure->denominator.toText() : u"x"_s;
}

}

EditionBook marksBook()
{
    EditionBook book;
    book.edition.label = u"Paritrana Award 2021"_s;
    book.edition.region = u"13"_s;
    book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
    book.categories = {categoryOfMarks()};
    book.officials = {{{1}, u"Admin Uji"_s, OfficialRole::Administrator, {}, true, {}, {}},
                      {{2}, u"Operator Satu"_s, OfficialRole::Operator1, {}, true, {}, {}},
                      {{3}, u"Operator Dua"_s, OfficialRole::Operator2, {}, true, {}, {}},
                      {{4}, u"Ketua Uji"_s, OfficialRole::Chair, {}, true, {}, {}},
                      {{5}, u"Auditor Uji"_s, OfficialRole::Auditor, {}, true, {}, {}}};
    for (int j = 1; j <= 6; ++j) {
        Juror juror;
        juror.id = {j};
        juror.code = u"J%1"_s.arg(j);
        juror.name = u"Juri Contoh %1"_s.arg(j);
        juror.scores = j < 6;
        book.jurors.push_back(juror);
    }
    const QStringList names{u"Kota Padang"_s, u"Kabupaten Agam"_s, u"Kota Solok"_s, u"Kota Sawahlunto"_s};
    for (int n = 1; n <= 4; ++n) {
        Nominee nominee;
        nominee.id = {n};
        nominee.code = u"N%1"_s.arg(n);
        nominee.category = {1};
        nominee.name = names.at(n - 1);
        book.nominees.push_back(nominee);
    }
    book.nominees.back().status = NomineeStatus::Withdrawn;
    book.recusals = {{JurorId{1}, agamOfMarks, u"pejabat asal daerah"_s, ConflictKind::Region}};
    return book;
}

MarksDesk::MarksDesk(const EditionBook& made, Language language) : Desk(language)
{
    book = made;
}

void MarksDesk::openMarks()
{
    openEdition();
    window->goTo(PageId::Marks);
    settle();
}

KeyingTable& MarksDesk::table() const
{
    auto* found = find<KeyingTable>();
    REQUIRE(found);
    return *found;
}

/// A dialog may have left the window inactive.
void MarksDesk::activate() const
{
    if (QApplication::focusWidget())
        return;
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
}

void MarksDesk::type(const QString& keys) const
{
    activate();
    for (const QChar each : keys) {
        QWidget* target = QApplication::focusWidget();
        REQUIRE(target);
        if (each == u'\n')
            QTest::keyClick(target, Qt::Key_Enter, Qt::KeypadModifier);
        else if (each == u'\t')
            QTest::keyClick(target, Qt::Key_Tab);
        else
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(each), Qt::NoModifier);
    }
}

void MarksDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    activate();
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString MarksDesk::mark(CriterionId criterion, NomineeId nominee, int juror) const
{
    return textOf(session().book().marks.value({nominee, criterion, JurorId{juror}}));
}

QString MarksDesk::second(CriterionId criterion, NomineeId nominee, int juror) const
{
    const auto found = session().book().secondMarks.find({nominee, criterion, JurorId{juror}});
    if (found == session().book().secondMarks.end())
        return {};
    return textOf(std::visit([](const auto& grade) { return MarkValue(grade); }, found->second.grade));
}

QString MarksDesk::fact(CriterionId criterion, NomineeId nominee) const
{
    return textOf(session().book().marks.value({nominee, criterion, {}}));
}

QString MarksDesk::cursor() const
{
    const QModelIndex at = table().currentIndex();
    if (!at.isValid())
        return {};
    return at.siblingAtColumn(at.model()->headerData(1, Qt::Horizontal).toString() == u"Indicator" ? 1 : 0).data().toString() + u'/' +
           at.model()->headerData(at.column(), Qt::Horizontal).toString();
}

void MarksDesk::give(const Changes& changes, const QString& reason) const
{
    REQUIRE(session().perform({changes, reason}));
    sidang::settle();
}

void MarksDesk::click(const QString& text) const
{
    auto* button = childOf<QAbstractButton>(*window, text);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    sidang::settle();
}

MarkChange given(const EditionBook& book, NomineeId nominee, CriterionId criterion, int juror, const MarkValue& value)
{
    const MarkKey key{nominee, criterion, JurorId{juror}};
    return MarkChange{{key, book.marks.value(key), value}};
}

}

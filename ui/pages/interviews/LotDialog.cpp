#include "ui/pages/interviews/LotDialog.h"

#include "ui/common/DialogButtons.h"
#include "ui/common/Placement.h"
#include "ui/models/interviews/Schedule.h"
#include "ui/pages/NoteList.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qint64 highestSeed = 999'999'999;

}

LotDialog::LotDialog(Editing editing, CategoryId category, std::function<qint64()> clockSeed, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      category_(category),
      seed_(new QLineEdit(this)),
      clock_(new QPushButton(tr("Take it from the &clock"), this)),
      note_(new QLabel(this)),
      list_(new QListView(this)),
      draw_(new QPushButton(tr("&Use this order"), this))
{
    setWindowTitle(tr("Draw the order by lot"));
    resizeWithinScreen(*this, {520, 520});
    layOut();
    connect(seed_, &QLineEdit::textChanged, this, &LotDialog::preview);
    connect(clock_, &QPushButton::clicked, this, [this, clockSeed = std::move(clockSeed)] {
        seed_->setText(QString::number(clockSeed()));
        seed_->setFocus();
    });
    connect(draw_, &QPushButton::clicked, this, &LotDialog::draw);
    const auto recorded = session().book().draws.find(category_);
    if (recorded != session().book().draws.end() && recorded->second.method == DrawMethod::Lot)
        seed_->setText(QString::number(recorded->second.seed));
    preview();
    seed_->setFocus();
    seed_->selectAll();
}

void LotDialog::layOut()
{
    auto* text =
        new QLabel(tr("The order follows from a number. Let the chair draw one from an envelope and type it here; it is "
                      "recorded, and the same number always gives the same order."),
                   this);
    text->setWordWrap(true);
    auto* label = new QLabel(tr("&Number of the draw, 0 to 999999999"), this);
    label->setBuddy(seed_);
    label->setForegroundRole(QPalette::PlaceholderText);
    seed_->setAccessibleName(tr("Number of the draw"));
    note_->setWordWrap(true);
    note_->setForegroundRole(QPalette::PlaceholderText);
    list_->setModel(&model_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setAccessibleName(tr("Order that follows"));
    auto* row = new QHBoxLayout;
    row->addWidget(seed_, 1);
    row->addWidget(clock_);
    clock_->setAutoDefault(false);
    auto* buttons = dialogButtons(this, draw_);
    column()->addWidget(text);
    column()->addWidget(label);
    column()->addLayout(row);
    column()->addWidget(note_);
    column()->addWidget(sheetAround(list_), 1);
    column()->addWidget(buttons);
}

std::optional<qint64> LotDialog::seed() const
{
    // Digits alone: signs, spaces within and points are no part of a number that is read out.
    const QString text = seed_->text().trimmed();
    const bool isDigits =
        !text.isEmpty() && std::ranges::all_of(text, [](QChar each) { return each >= u'0' && each <= u'9'; });
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isDigits && isNumber && value <= highestSeed ? std::optional(value) : std::nullopt;
}

void LotDialog::preview()
{
    const std::optional<qint64> number = seed();
    const EditionBook& book = session().book();
    QStringList names;
    if (number) {
        int place = 0;
        for (const NomineeId nominee : lotOrder(book, category_, *number))
            names << u"%1.  %2"_s.arg(++place).arg(findNominee(book, nominee)->name);
    }
    model_.setStringList(names);
    draw_->setEnabled(number.has_value());
    const auto recorded = book.draws.find(category_);
    const bool isRecorded = number && recorded != book.draws.end() && recorded->second == Draw{DrawMethod::Lot, *number};
    if (!number && !seed_->text().trimmed().isEmpty())
        note_->setText(tr("Digits only, at most nine of them."));
    else if (isRecorded)
        note_->setText(isOrderOfLot(book, category_) ? tr("Checked: the recorded draw gives the order that is used now.")
                                                     : tr("This is the recorded draw; the order was changed afterwards."));
    else
        note_->setText(number ? tr("This order would be used:") : QString());
    seed_->setProperty("refused", !number && !seed_->text().trimmed().isEmpty());
}

void LotDialog::draw()
{
    const std::optional<qint64> number = seed();
    if (!number)
        return;
    attemptEdit([this, number = *number] {
        const EditionBook& book = session().book();
        return session().perform(orderEdit(book, category_, lotOrder(book, category_, number), {DrawMethod::Lot, number}));
    });
}

}

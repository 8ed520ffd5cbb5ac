#include "ui/pages/nominees/PasteDialog.h"

#include "ui/common/DialogButtons.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/nominees/NomineeEdits.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

PasteDialog::PasteDialog(Editing editing, QString text, CategoryId category, Language language, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      text_(std::move(text)),
      language_(language),
      category_(new QComboBox(this)),
      count_(new QLabel(this)),
      table_(new PlainTable(this)),
      remarksList_(noteList(remarks_, this)),
      remarksSheet_(sheetAround(remarksList_)),
      leaveOut_(new QCheckBox(tr("&Leave out the rows with faults"), this)),
      take_(new QPushButton(this))
{
    setWindowTitle(tr("Nominees from a spreadsheet"));
    resize(980, 520);
    for (const Category& each : session().book().categories)
        category_->addItem(each.title, each.id.value);
    category_->setCurrentIndex(category_->findData(category.value));
    category_->setAccessibleName(tr("Category"));
    layOut();
    connect(category_, &QComboBox::currentIndexChanged, this, &PasteDialog::read);
    connect(leaveOut_, &QCheckBox::toggled, this, &PasteDialog::tellCount);
    connect(take_, &QPushButton::clicked, this, &PasteDialog::take);
    read();
}

void PasteDialog::layOut()
{
    table_->setModel(&model_);
    table_->setAccessibleName(tr("Copied rows"));
    remarksList_->setAccessibleName(tr("What is to be said about the rows"));
    remarksSheet_->setFixedHeight(150);
    connect(remarksList_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& entry) { table_->makeCurrent(entry.data(IdRole).toInt()); });
    table_->setShares({{u"100"_s, 0},
                       {u"perlu diperiksa ××"_s, 0},
                       {u"Kabupaten Contoh"_s, 4},
                       {u"Kabupaten Agam"_s, 3},
                       {u"Pengusul"_s, 2, true},
                       {u"Pimpinan"_s, 2, true},
                       {u"Kontak lama"_s, 2, true},
                       {u"Sektor"_s, 2, true},
                       {u"menengah"_s, 0, true},
                       {u"1.000.000"_s, 0, true}});
    auto* into = new QHBoxLayout;
    auto* label = new QLabel(tr("Into the &category"), this);
    label->setBuddy(category_);
    into->addWidget(label);
    into->addWidget(category_);
    into->addStretch(1);
    into->addWidget(count_);
    auto* buttons = dialogButtons(this, take_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(leaveOut_);
    foot->addStretch(1);
    foot->addWidget(buttons);
    column()->addLayout(into);
    column()->addWidget(sheetAround(table_), 1);
    column()->addWidget(remarksSheet_);
    column()->addLayout(foot);
}

CategoryId PasteDialog::category() const
{
    return {category_->currentData().toInt()};
}

void PasteDialog::read()
{
    model_.show(pastedNominees(text_, session().book(), category()), language_);
    leaveOut_->setVisible(model_.faulty() > 0);
    leaveOut_->setChecked(false);
    tellRemarks();
    tellCount();
}

void PasteDialog::tellRemarks()
{
    remarks_.clear();
    int row = 0;
    for (const PastedNominee& each : model_.rows()) {
        const QStringList sentences = each.faults + each.remarks;
        if (!sentences.isEmpty()) {
            auto* entry = new QStandardItem(tr("Row %1: %2").arg(each.line).arg(each.nominee.name));
            entry->setData(sentences.join(u' '), NoteRole);
            entry->setData(row, IdRole);
            entry->setData(entry->text() + u". "_s + sentences.join(u' '), Qt::AccessibleTextRole);
            entry->setIcon(each.faults.isEmpty() ? lineIcon(u"warning"_s, Ink::Attention)
                                                 : lineIcon(u"error"_s, Ink::Refusal));
            remarks_.appendRow(entry);
        }
        ++row;
    }
    remarksSheet_->setVisible(remarks_.rowCount() > 0);
}

void PasteDialog::tellCount()
{
    const int rows = model_.rowCount();
    const int faulty = model_.faulty();
    count_->setText(faulty == 0 ? tr("%n row(s), all in order", nullptr, rows)
                                : tr("%1 of %2 rows have faults").arg(faulty).arg(rows));
    const int sound = rows - faulty;
    take_->setText(tr("Take %n row(s)", nullptr, sound));
    const bool mayTake = sound > 0 && (faulty == 0 || leaveOut_->isChecked());
    take_->setEnabled(mayTake);
    take_->setToolTip(mayTake ? QString()
                              : tr("Correct the rows in the spreadsheet and copy them again, or leave them out."));
}

void PasteDialog::take()
{
    attemptEdit([this] { return session().perform({additionsOf(session(), category(), model_.sound()), {}}); });
}

}

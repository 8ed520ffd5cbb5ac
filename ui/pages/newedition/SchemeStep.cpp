#include "ui/pages/newedition/SchemeStep.h"

#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Background.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/pages/NoteList.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QStandardItem* entry(const QString& name, const QString& note, const QString& icon)
{
    auto* item = new QStandardItem(lineIcon(icon, Ink::Quiet), name);
    item->setData(note, NoteRole);
    item->setData(name + u", "_s + note, Qt::AccessibleTextRole);
    item->setEditable(false);
    return item;
}

}

SchemeStep::SchemeStep(const NewEditionSource& source, Ask& ask, QString folder, QWidget* parent)
    : NewEditionStep(parent),
      source_(source),
      ask_(ask),
      folder_(std::move(folder)),
      offered_(source.schemes()),
      list_(noteList(model_, this)),
      choose_(new QPushButton(tr("Choose the &file…"), this)),
      jury_(new QCheckBox(tr("Copy the &jury as well"), this)),
      note_(new QLabel(this))
{
    list_->setAccessibleName(tr("Where the scheme comes from"));
    note_->setWordWrap(true);
    note_->setAccessibleName(tr("Other edition"));
    choose_->setAutoDefault(false);
    auto* copy = new QHBoxLayout;
    copy->setSpacing(12);
    copy->addWidget(choose_);
    copy->addWidget(jury_);
    copy->addWidget(note_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sheetAround(list_), 1);
    column->addLayout(copy);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemeStep::showSelected);
    connect(choose_, &QPushButton::clicked, this, &SchemeStep::chooseEdition);
    fill();
}

void SchemeStep::fill()
{
    for (const OfferedScheme& scheme : offered_) {
        const auto count = static_cast<int>(scheme.content.categories.size());
        const QString categories = tr("%n categories", nullptr, count);
        model_.appendRow(entry(scheme.name,
                               isExample(scheme.content)
                                   ? categories + u" · "_s + tr("weights are “contoh”: compare them with the committee's guide")
                                   : categories,
                               u"sample"_s));
    }
    model_.appendRow(entry(tr("As in another edition"), tr("Copies categories, indicators, weights and required documents from a file."),
                           u"edition"_s));
    model_.appendRow(entry(tr("Empty"), tr("Categories are made later, on the page Scheme."), u"code"_s));
    list_->setCurrentIndex(model_.index(0, 0));
}

bool SchemeStep::isCopySelected() const
{
    return list_->currentIndex().row() == static_cast<int>(offered_.size());
}

bool SchemeStep::copiesJury() const
{
    return isCopySelected() && copied_ && jury_->isChecked();
}

void SchemeStep::showSelected()
{
    const bool isCopy = isCopySelected();
    for (QWidget* each : std::initializer_list<QWidget*>{choose_, jury_, note_})
        each->setVisible(isCopy);
    jury_->setEnabled(copied_ && !copied_->jurors.empty());
}

void SchemeStep::chooseEdition()
{
    const std::optional<QString> path = ask_.editionToOpen(window(), folder_);
    if (!path)
        return;
    copied_.reset();
    note_->setText(tr("Reading the edition…"));
    choose_->setEnabled(false);
    inBackground(
        this, [read = source_.schemeOf, path = *path] { return read(path); },
        [this](const Result<CopiedEdition, FileTrouble>& copied) { showCopied(copied); });
}

void SchemeStep::showCopied(const Result<CopiedEdition, FileTrouble>& copied)
{
    choose_->setEnabled(true);
    choose_->setFocus();
    if (copied) {
        copied_ = *copied;
        note_->setText(tr("%1: %n categories", nullptr, static_cast<int>(copied_->scheme.categories.size())).arg(copied_->label) +
                       u", "_s + tr("%n juror(s)", nullptr, static_cast<int>(copied_->jurors.size())));
    } else {
        note_->setText(troubleText(copied.error()));
    }
    showSelected();
}

bool SchemeStep::take(NewEdition& made)
{
    const auto row = static_cast<std::size_t>(std::max(0, list_->currentIndex().row()));
    if (isCopySelected() && !copied_) {
        note_->setText(tr("Choose the edition file first, or another entry of the list."));
        choose_->setFocus(Qt::OtherFocusReason);
        return false;
    }
    made.scheme = row < offered_.size() ? offered_[row].content : isCopySelected() ? copied_->scheme : SchemeContent();
    if (copiesJury())
        made.jurors = copied_->jurors;
    return true;
}

void SchemeStep::focusFirst()
{
    list_->setFocus(Qt::OtherFocusReason);
}

}

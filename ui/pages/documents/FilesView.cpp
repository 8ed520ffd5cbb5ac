#include "ui/pages/documents/FilesView.h"

#include "core/files/Attachments.h"
#include "ui/common/Background.h"
#include "ui/common/Paint.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/documents/DocumentGrid.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace sidang {

namespace {

using KeptStates = QHash<QString, KeptState>;

KeptStates lookAt(const QString& editionPath, const std::vector<Attachment>& files)
{
    KeptStates states;
    for (const Attachment& file : files) {
        const std::optional<QString> path = keptFilePath(editionPath, file.hash);
        states[file.hash] = !path ? KeptState::Missing : isKeptWell(*path, file.hash) ? KeptState::Same : KeptState::Changed;
    }
    return states;
}

}

FilesView::FilesView(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      list_(noteList(model_, this)),
      note_(new QLabel(this)),
      add_(new QPushButton(this)),
      open_(new QPushButton(this)),
      remove_(new QPushButton(this))
{
    setAcceptDrops(true);
    title_->setForegroundRole(QPalette::PlaceholderText);
    note_->setWordWrap(true);
    note_->setFont(smaller(font()));
    note_->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connect(add_, &QPushButton::clicked, this, &FilesView::addWanted);
    connect(open_, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(list_->currentIndex().row()); });
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT openWanted(index.row()); });
    connect(remove_, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(list_->currentIndex().row()); });
    connect(new QShortcut(QKeySequence::Delete, list_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, remove_,
            &QPushButton::click);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesView::updateButtons);
    retranslate();
}

void FilesView::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(add_);
    buttons->addWidget(open_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title_);
    column->addWidget(list_, 1);
    column->addWidget(note_);
    column->addLayout(buttons);
    column->addStretch(0);
}

void FilesView::show(const QString& editionPath, const std::vector<Attachment>& files, const QString& whyNot,
                     Language language)
{
    const bool isOther = files != model_.files();
    const int row = list_->currentIndex().row();
    whyNot_ = whyNot;
    model_.show(files, language);
    if (isOther) {
        list_->setCurrentIndex(model_.index(std::clamp(row, 0, std::max(0, model_.rowCount() - 1))));
        check(editionPath);
    }
    updateButtons();
}

void FilesView::setCopying(int files)
{
    copying_ = files;
    updateButtons();
}

void FilesView::check(const QString& editionPath)
{
    if (model_.files().empty())
        return;
    inBackground(
        this, [editionPath, files = model_.files()] { return lookAt(editionPath, files); },
        [this](const KeptStates& states) { model_.tell(states); });
}

void FilesView::updateButtons()
{
    const bool hasFile = list_->currentIndex().isValid();
    const bool mayChange = whyNot_.isEmpty();
    add_->setEnabled(mayChange);
    add_->setToolTip(mayChange ? tr("Copies files into the folder beside the edition; they can also be dropped here")
                               : whyNot_);
    open_->setEnabled(hasFile);
    remove_->setEnabled(hasFile && mayChange);
    remove_->setToolTip(mayChange ? tr("Takes the file off the list; it stays in the folder") : whyNot_);
    list_->setVisible(!model_.files().empty());
    note_->setText(copying_ > 0             ? tr("Copying %n file(s)…", nullptr, copying_)
                   : model_.files().empty() ? tr("No files. Drop them here or add them.")
                                            : QString());
    note_->setVisible(!note_->text().isEmpty());
}

void FilesView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilesView::retranslate()
{
    title_->setText(tr("Files"));
    list_->setAccessibleName(tr("Files of this document"));
    add_->setText(tr("Add…"));
    add_->setAccessibleName(tr("Add files to this document"));
    open_->setText(tr("Open"));
    open_->setAccessibleName(tr("Open the selected file"));
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Take the selected file off the list"));
    updateButtons();
}

void FilesView::dragEnterEvent(QDragEnterEvent* event)
{
    if (whyNot_.isEmpty() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesView::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(filesOf(*event->mimeData()));
}

}

#include "ui/pages/documents/DocumentsPage.h"

#include "core/edit/Session.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/common/SearchField.h"
#include "ui/models/documents/DocumentEdits.h"
#include "ui/models/documents/DocumentWords.h"
#include "ui/pages/documents/DocumentGrid.h"
#include "ui/pages/documents/DocumentPanel.h"
#include "ui/pages/documents/FilesView.h"
#include "ui/pages/documents/GateDialog.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

DocumentsPage::DocumentsPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new ElidedLabel(this)),
      passing_(new Pill(this)),
      due_(new Pill(this)),
      filter_(new QComboBox(this)),
      search_(new SearchField(this)),
      content_(new QStackedWidget(this)),
      work_(new QWidget(content_)),
      grid_(new DocumentGrid(work_)),
      panel_(new DocumentPanel(work_)),
      words_(new QLabel(work_)),
      keys_(new ElidedLabel(work_)),
      refuse_(new QPushButton(work_)),
      admit_(new QPushButton(work_)),
      empty_(new EmptyState(content_))
{
    title_->setFont(larger(font()));
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words_->setFixedHeight(2 * fontMetrics().lineSpacing());
    keys_->setForegroundRole(QPalette::PlaceholderText);
    keys_->setFont(smaller(font()));
    grid_->setDocuments(model_);
    filter_->addItems({QString(), QString(), QString(), QString()});
    layOut();
    connectGrid();
    connectPanel();
    const auto narrow = [this] { model_.narrow(static_cast<DocumentFilter>(filter_->currentIndex()), search_->text()); };
    connect(filter_, &QComboBox::currentIndexChanged, this, narrow);
    connect(search_, &QLineEdit::textChanged, this, narrow);
    connect(search_, &SearchField::listWanted, this, &DocumentsPage::focusContent);
    connect(refuse_, &QPushButton::clicked, this, [this] { openGate(Gate::Refuse); });
    connect(admit_, &QPushButton::clicked, this, [this] { openGate(Gate::Admit); });
    connect(empty_, &EmptyState::stepWanted, this,
            [this] { Q_EMIT wanted(model_.hasNominees() ? PageId::Scheme : PageId::Nominees, {.category = category_}); });
    retranslate();
}

void DocumentsPage::connectGrid()
{
    connect(grid_, &DocumentGrid::stateWanted, this, &DocumentsPage::setState);
    connect(grid_, &DocumentGrid::verifyWanted, this, &DocumentsPage::toggleVerified);
    connect(grid_, &DocumentGrid::detailWanted, panel_, &DocumentPanel::takeKeyboard);
    connect(grid_, &DocumentGrid::filesDropped, this, &DocumentsPage::keep);
    connect(grid_, &QAbstractItemView::doubleClicked, panel_, &DocumentPanel::takeKeyboard);
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsPage::showDocument);
    connect(grid_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentsPage::updateActions);
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
        grid_->setCurrentIndex(model_.index(0, 0));
        showDocument();
        updateActions();
    });
}

void DocumentsPage::connectPanel()
{
    connect(panel_, &DocumentPanel::changeWanted, this, &DocumentsPage::put);
    connect(panel_, &DocumentPanel::stateWanted, this, [this](EvidenceState state) {
        if (const std::optional<EvidenceKey> key = model_.keyAt(grid_->currentIndex()))
            put(*key, inState(evidenceOf(edition_->book, *key), state, today_));
    });
    connect(panel_, &DocumentPanel::verifyWanted, this, &DocumentsPage::toggleVerified);
    connect(panel_, &DocumentPanel::leaveWanted, this, &DocumentsPage::focusContent);
    connect(&panel_->files(), &FilesView::addWanted, this, &DocumentsPage::askForFiles);
    connect(&panel_->files(), &FilesView::dropped, this, &DocumentsPage::keep);
    connect(&panel_->files(), &FilesView::openWanted, this, &DocumentsPage::openFile);
    connect(&panel_->files(), &FilesView::removeWanted, this, &DocumentsPage::removeFile);
}

void DocumentsPage::refill(const Sight& sight)
{
    edition_ = sight.edition;
    category_ = sight.category;
    language_ = sight.language;
    today_ = sight.today;
    fill();
}

void DocumentsPage::fill()
{
    const Category* category = edition_ ? findCategory(edition_->book, category_) : nullptr;
    if (!category)
        return;
    const std::optional<EvidenceKey> before = model_.keyAt(grid_->currentIndex());
    if (model_.show(edition_, category_, language_) && before)
        select(*before);
    updateHead();
    const bool hasGrid = model_.hasNominees() && !model_.requirements().empty();
    content_->setCurrentWidget(hasGrid ? work_ : empty_);
    filter_->setEnabled(hasGrid);
    search_->setEnabled(hasGrid);
    if (!hasGrid)
        tellEmpty();
    showDocument();
    updateActions();
}

void DocumentsPage::tellEmpty()
{
    if (!model_.hasNominees())
        empty_->say(tr("Nobody is nominated in this category"),
                    tr("The checklist appears here as soon as the category has nominees."), tr("Go to the nominees"));
    else
        empty_->say(
            tr("This category asks for no documents yet"),
            tr("The scheme says which documents each nominee hands in. Once they are named there, the checklist is kept "
               "here."),
            tr("Go to the scheme"));
}

void DocumentsPage::updateHead()
{
    const bool areAll = model_.passing() == model_.participants();
    passing_->say(areAll ? Tone::Accent : Tone::Attention,
                  model_.requirements().empty() ? QString()
                                                : tr("%1 of %2 pass").arg(model_.passing()).arg(model_.participants()));
    const Remark due = dueText(edition_->book.edition, today_, language_);
    due_->say(due.tone, due.text, u"late"_s);
}

void DocumentsPage::updateActions()
{
    if (!edition_)
        return;
    const QString whyNot = door().whyNot(Action::ChangeStatus, category_);
    const std::vector<NomineeId> nominees = grid_->selectedNominees();
    const auto isAny = [&](NomineeStatus status) {
        return std::ranges::any_of(nominees, [&](NomineeId id) {
            const Nominee* nominee = findNominee(edition_->book, id);
            return nominee && nominee->status == status;
        });
    };
    refuse_->setEnabled(whyNot.isEmpty() && isAny(NomineeStatus::Eligible));
    admit_->setEnabled(whyNot.isEmpty() && isAny(NomineeStatus::Ineligible));
    refuse_->setToolTip(whyNot.isEmpty() ? tr("The selected nominees get no place for want of documents") : whyNot);
    admit_->setToolTip(whyNot.isEmpty() ? tr("The selected nominees that were declared not eligible take part again")
                                        : whyNot);
}

void DocumentsPage::showDocument()
{
    if (!edition_ || !door().session())
        return;
    const QModelIndex current = grid_->currentIndex();
    panel_->show({edition_->book, door().session()->path(), whyNotDocuments(), today_, language_}, model_.keyAt(current));
    const QModelIndex gate = current.siblingAtColumn(model_.columnCount() - 1);
    words_->setText(gate.data(Qt::AccessibleTextRole).toString());
}

QString DocumentsPage::whyNotDocuments() const
{
    return door().whyNot(Action::SetDocument, category_);
}

void DocumentsPage::select(const EvidenceKey& key)
{
    if (const QModelIndex index = model_.indexOf(key); index.isValid())
        grid_->setCurrentIndex(index);
}

void DocumentsPage::focusContent()
{
    if (content_->currentWidget() == empty_) {
        empty_->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!grid_->currentIndex().isValid())
        grid_->setCurrentIndex(model_.index(0, 0));
    grid_->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::goTo(const PageTarget& target)
{
    if (!target.nominee)
        return;
    if (model_.rowOf(*target.nominee) < 0) {
        search_->clear();
        filter_->setCurrentIndex(0);
    }
    if (const int row = model_.rowOf(*target.nominee); row >= 0)
        grid_->setCurrentIndex(model_.index(row, 0));
}

bool DocumentsPage::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

bool DocumentsPage::settle()
{
    return panel_->settle();
}

void DocumentsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}

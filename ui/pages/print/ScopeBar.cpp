#include "ui/pages/print/ScopeBar.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/LineIcon.h"
#include "ui/common/SearchField.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrow = 900; // below this width in two rows

QComboBox* narrowingBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMaximumWidth(240);
    return box;
}

/// The box offers "all" and the entries; the one with the same number stays chosen.
void offer(QComboBox& box, const std::vector<std::pair<QString, int>>& entries)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (const auto& [text, id] : entries)
        box.addItem(text, id);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

void choose(QComboBox& box, int id)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

}

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent),
      rows_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      category_(narrowingBox(this)),
      juror_(narrowingBox(this)),
      search_(new SearchField(this)),
      scope_(new ChoiceBox(this)),
      paper_(new ChoiceBox(this)),
      print_(new QPushButton(this)),
      save_(new QPushButton(this)),
      saveEach_(new QPushButton(this))
{
    category_->addItem(QString(), 0);
    juror_->addItem(QString(), 0);
    scope_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    paper_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    paper_->fill({u"A4"_s, u"F4"_s}, 1);
    search_->setMaximumWidth(200);
    print_->setIcon(lineIcon(u"printer"_s));
    save_->setIcon(lineIcon(u"pdf"_s, Ink::OnAccent));
    save_->setProperty("primary", true);
    layOut();
    connectParts();
    retranslate();
}

void ScopeBar::layOut()
{
    auto* what = new QHBoxLayout;
    what->setSpacing(8);
    for (QWidget* field : {static_cast<QWidget*>(category_), static_cast<QWidget*>(juror_), static_cast<QWidget*>(search_)})
        what->addWidget(field);
    what->addStretch(1);
    auto* how = new QHBoxLayout;
    how->setSpacing(8);
    how->addWidget(scope_);
    how->addWidget(paper_);
    how->addStretch(1);
    how->addWidget(print_);
    how->addWidget(saveEach_);
    how->addWidget(save_);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(8);
    rows_->addLayout(what, 1);
    rows_->addLayout(how);
}

void ScopeBar::connectParts()
{
    connect(category_, &QComboBox::currentIndexChanged, this, &ScopeBar::narrowed);
    connect(juror_, &QComboBox::currentIndexChanged, this, &ScopeBar::narrowed);
    connect(search_, &QLineEdit::textChanged, this, &ScopeBar::narrowed);
    connect(search_, &SearchField::listWanted, this, &ScopeBar::listWanted);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ScopeBar::paperChanged);
    connect(scope_, &QComboBox::currentIndexChanged, this, &ScopeBar::scopeChanged);
    connect(print_, &QPushButton::clicked, this, &ScopeBar::printWanted);
    connect(save_, &QPushButton::clicked, this, &ScopeBar::saveWanted);
    connect(saveEach_, &QPushButton::clicked, this, &ScopeBar::saveEachWanted);
}

void ScopeBar::offer(const EditionBook& book)
{
    std::vector<std::pair<QString, int>> categories;
    for (const Category& category : book.categories)
        categories.push_back({category.title, category.id.value});
    std::vector<std::pair<QString, int>> jurors;
    for (const Juror& juror : book.jurors)
        jurors.push_back({juror.code + u' ' + juror.name, juror.id.value});
    sidang::offer(*category_, categories);
    sidang::offer(*juror_, jurors);
}

void ScopeBar::setFields(bool hasCategory, bool hasJuror, bool hasList)
{
    category_->setVisible(hasCategory);
    juror_->setVisible(hasJuror);
    search_->setVisible(hasList || !search_->text().isEmpty());
}

std::optional<CategoryId> ScopeBar::category() const
{
    const int id = category_->currentData().toInt();
    return id > 0 ? std::optional(CategoryId{id}) : std::nullopt;
}

std::optional<JurorId> ScopeBar::juror() const
{
    const int id = juror_->currentData().toInt();
    return id > 0 ? std::optional(JurorId{id}) : std::nullopt;
}

QString ScopeBar::text() const
{
    return search_->text();
}

void ScopeBar::choose(std::optional<CategoryId> category, std::optional<JurorId> juror)
{
    sidang::choose(*category_, category ? category->value : 0);
    sidang::choose(*juror_, juror ? juror->value : 0);
}

void ScopeBar::clearText()
{
    const QSignalBlocker quiet(search_);
    search_->clear();
}

void ScopeBar::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

PrintScope ScopeBar::scope() const
{
    return static_cast<PrintScope>(std::max(0, scope_->currentIndex()));
}

void ScopeBar::setScope(PrintScope scope)
{
    scope_->setCurrentIndex(static_cast<int>(scope));
}

PaperSize ScopeBar::paper() const
{
    return paper_->currentIndex() == 0 ? PaperSize::A4 : PaperSize::F4;
}

void ScopeBar::setPaper(PaperSize paper)
{
    const QSignalBlocker quiet(paper_);
    paper_->setCurrentIndex(paper == PaperSize::A4 ? 0 : 1);
}

void ScopeBar::setCounts(int all, int selected, bool hasShown, bool mayPrint)
{
    all_ = all;
    selected_ = selected;
    scope_->setVisible(all > 1);
    for (QPushButton* button : {print_, save_, saveEach_})
        button->setEnabled(mayPrint && hasShown);
    saveEach_->setVisible(all > 1);
    wordScopes();
}

void ScopeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScopeBar::resizeEvent(QResizeEvent* event)
{
    rows_->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void ScopeBar::wordScopes()
{
    const QStringList words{tr("All (%1)").arg(all_), tr("Selected (%1)").arg(selected_), tr("This paper")};
    scope_->fill(words, std::max(0, scope_->currentIndex()));
}

void ScopeBar::retranslate()
{
    category_->setItemText(0, tr("All categories"));
    category_->setAccessibleName(tr("Papers of this category"));
    juror_->setItemText(0, tr("All jurors"));
    juror_->setAccessibleName(tr("Papers of this juror"));
    search_->setPlaceholderText(tr("Search papers"));
    search_->setAccessibleName(tr("Search papers"));
    scope_->setAccessibleName(tr("What is printed"));
    paper_->setAccessibleName(tr("Paper"));
    paper_->setToolTip(tr("A4: 210 × 297 mm. F4: 215 × 330 mm."));
    print_->setText(tr("Print…"));
    save_->setText(tr("Save as PDF…"));
    save_->setToolTip(tr("One file with a bookmark for each paper"));
    saveEach_->setText(tr("A file each…"));
    saveEach_->setToolTip(tr("A PDF for each paper, in a folder"));
    wordScopes();
}

}

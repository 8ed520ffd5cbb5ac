#include "ui/pages/print/ScopeBar.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/LineIcon.h"
#include "ui/common/SearchField.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrow = 860; // below this width the steps stand in the second row

QComboBox* narrowingBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaximumWidth(240);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
      grid_(new QGridLayout(this)),
      what_(new QWidget(this)),
      how_(new QWidget(this)),
      steps_(new QWidget(this)),
      category_(narrowingBox(what_)),
      juror_(narrowingBox(what_)),
      search_(new SearchField(what_)),
      scope_(new ChoiceBox(how_)),
      paper_(new ChoiceBox(how_)),
      print_(new QPushButton(steps_)),
      save_(new QPushButton(steps_)),
      saveEach_(new QPushButton(steps_))
{
    category_->addItem(QString(), 0);
    juror_->addItem(QString(), 0);
    scope_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    scope_->setMinimumContentsLength(0);
    paper_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    paper_->setMinimumContentsLength(0);
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
    const auto row = [](QWidget* holder, std::initializer_list<QWidget*> fields, int stretch) {
        auto* layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        for (QWidget* field : fields)
            layout->addWidget(field, stretch);
        if (stretch > 0)
            layout->addStretch(1); // fields grow no wider than they may
    };
    row(what_, {category_, juror_, search_}, 100);
    static_cast<QHBoxLayout*>(what_->layout())->setStretch(0, 130); // categories have the longest names
    row(how_, {scope_, paper_}, 0);
    row(steps_, {print_, saveEach_, save_}, 0);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(8);
    grid_->setColumnStretch(1, 1);
    arrange();
}

void ScopeBar::setRemark(QWidget* remark)
{
    remark->setParent(this);
    remark_ = remark;
    isNarrow_.reset();
    arrange();
}

/// What and the steps in the first row, how and the remark in the second; in a narrow bar the steps stand beside how.
void ScopeBar::arrange()
{
    const bool isNarrow = width() < narrow;
    if (isNarrow_ == isNarrow)
        return;
    isNarrow_ = isNarrow;
    for (QWidget* part : {what_, how_, steps_, remark_}) {
        if (part)
            grid_->removeWidget(part);
    }
    grid_->addWidget(what_, 0, 0, 1, isNarrow ? 3 : 2);
    grid_->addWidget(steps_, isNarrow ? 1 : 0, 2);
    grid_->addWidget(how_, 1, 0);
    if (remark_ && isNarrow)
        grid_->addWidget(remark_, 2, 0, 1, 3);
    else if (remark_)
        grid_->addWidget(remark_, 1, 1, 1, 2);
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

void ScopeBar::setCounts(int all, int ticked, bool hasMeant, bool mayPrint)
{
    all_ = all;
    ticked_ = ticked;
    scope_->setVisible(all > 1);
    for (QPushButton* button : {print_, save_, saveEach_})
        button->setEnabled(mayPrint && hasMeant);
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
    arrange();
    QWidget::resizeEvent(event);
}

void ScopeBar::wordScopes()
{
    const QStringList words{tr("All (%1)").arg(all_), tr("Ticked (%1)").arg(ticked_), tr("This paper")};
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
    saveEach_->setToolTip(tr("A PDF for each paper, in a folder; files of the same names there are replaced"));
    wordScopes();
}

}

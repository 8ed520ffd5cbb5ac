#include "ui/pages/scheme/RequirementsView.h"

#include "core/domain/EvidenceGate.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/scheme/SchemeEntries.h"
#include "ui/pages/CellsEditor.h"
#include "ui/pages/PlainTable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

enum Column { Code, Title, Mandatory };

int documentsOn(const EditionBook& book, RequirementId id)
{
    return static_cast<int>(
        std::ranges::count_if(book.evidence, [id](const auto& entry) { return entry.first.requirement == id; }));
}

}

RequirementsView::RequirementsView(SchemeDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      text_(new QLabel(this)),
      table_(new CellsEditor([this](const QModelIndex& index, const QString& typed) { return take(index, typed); }, this))
{
    text_->setWordWrap(true);
    text_->setForegroundRole(QPalette::PlaceholderText);
    table_->setMostRows(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(text_);
    column->addWidget(table_);
    column->addStretch(1);
    connect(table_, &CellsEditor::addWanted, this, &RequirementsView::add);
    connect(table_, &CellsEditor::removeWanted, this, &RequirementsView::remove);
    connect(table_, &CellsEditor::moveWanted, this, &RequirementsView::move);
    connect(table_, &CellsEditor::toggleWanted, this, [this](int row) { toggle(row); });
}

void RequirementsView::show()
{
    requirements_ = requirementsOf(desk_.book(), desk_.categoryId());
    std::vector<QStringList> rows;
    for (const Requirement& requirement : requirements_)
        rows.push_back({requirement.code, requirement.title, yesNoText(requirement.isMandatory)});
    const QString whyNot = desk_.whyNotRequire();
    table_->show({{tr("Code")}, {tr("Document")}, {tr("Mandatory"), false, false}}, rows, whyNot.isEmpty(),
                 {{u"DOKUMEN-12"_s, 0}, {u"Surat keterangan"_s, 1}, {u"Mandatory"_s, 0}});
    table_->setWords(tr("Add a document"), tr("Required documents"));
    text_->setText(!whyNot.isEmpty() ? whyNot
                                     : tr("What each nominee of this category hands in. On the page of documents it is ticked "
                                          "off; without a mandatory one a nominee is not complete. Space changes whether a "
                                          "document is mandatory."));
}

QString RequirementsView::take(const QModelIndex& index, const QString& typed)
{
    Requirement after = at(index.row());
    QStringList others;
    for (const Requirement& each : requirements_) {
        if (each.id != after.id)
            others << each.code;
    }
    const QString refusal = index.column() == Code ? codeRefusal(typed, others) : titleRefusal(typed);
    if (!refusal.isEmpty())
        return refusal;
    (index.column() == Code ? after.code : after.title) = typed.trimmed();
    return desk_.make(replaced(desk_.book(), after));
}

void RequirementsView::add()
{
    QStringList codes;
    for (const Requirement& each : requirements_)
        codes << each.code;
    FreshIds ids = desk_.freshIds();
    const Requirement requirement{ids.requirement(), desk_.categoryId(), freeCode(u"D1"_s, codes), tr("New document"), true};
    const QString refusal = desk_.make(added(desk_.book(), requirement));
    if (refusal.isEmpty())
        table_->edit(static_cast<int>(requirements_.size()) - 1, Title);
    else
        desk_.refuse([refusal] { return refusal; });
}

void RequirementsView::remove(int row)
{
    const Requirement requirement = at(row);
    if (const int documents = documentsOn(desk_.book(), requirement.id)) {
        desk_.refuse([requirement, documents] {
            return tr("%1 cannot be removed: %n nominee(s) have something recorded for it. Clear that on the page of documents "
                      "first.",
                      nullptr, documents)
                .arg(requirement.code);
        });
        return;
    }
    (void)desk_.make(removed(desk_.book(), requirement.id));
}

void RequirementsView::move(int row, int step)
{
    (void)desk_.make(moved(desk_.book(), at(row).id, step));
}

void RequirementsView::toggle(int row)
{
    Requirement after = at(row);
    after.isMandatory = !after.isMandatory;
    (void)desk_.make(replaced(desk_.book(), after));
}

bool RequirementsView::settle()
{
    return table_->settle();
}

void RequirementsView::focusTable()
{
    table_->table()->setFocus(Qt::OtherFocusReason);
    if (table_->currentRow() < 0)
        table_->select(0);
}

}

#include "ui/shell/GoToModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/print/SheetLookup.h"
#include "ui/shell/MakePage.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int mostFound = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoTo)
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

void addPages(std::vector<GoToEntry>& entries, bool hasEdition)
{
    for (int i = 0; i < (hasEdition ? pageCount : 1); ++i) {
        const auto page = static_cast<PageId>(i);
        entries.push_back({pageTitle(page), Words::tr("Page"), u"next"_s, PagePlace{page, {}}});
    }
}

void addPeople(std::vector<GoToEntry>& entries, const EditionBook& book)
{
    for (const Nominee& nominee : book.nominees) {
        const Category* category = findCategory(book, nominee.category);
        entries.push_back({nominee.name,
                           Words::tr("Nominee %1 · %2").arg(nominee.code, category ? category->title : QString()),
                           u"edition"_s, PagePlace{PageId::Nominees, {.category = nominee.category, .nominee = nominee.id}}});
    }
    for (const Juror& juror : book.jurors)
        entries.push_back({juror.name,
                           juror.element.isEmpty() ? Words::tr("Juror %1").arg(juror.code)
                                                   : Words::tr("Juror %1 · %2").arg(juror.code, juror.element),
                           u"official"_s, PagePlace{PageId::Jury, {.juror = juror.id}}});
}

}

std::vector<GoToEntry> placesOf(const EditionPointer& edition, PageId onCategory)
{
    std::vector<GoToEntry> entries;
    addPages(entries, edition != nullptr);
    if (!edition)
        return entries;
    const EditionBook& book = edition->book;
    entries.reserve(entries.size() + book.categories.size() + book.nominees.size() + book.jurors.size());
    for (const Category& category : book.categories)
        entries.push_back({category.title, Words::tr("Category %1").arg(category.code), u"ranking"_s,
                           PagePlace{onCategory, {.category = category.id}}});
    addPeople(entries, book);
    return entries;
}

std::vector<GoToEntry> commandsOf(const std::vector<QAction*>& actions)
{
    std::vector<GoToEntry> entries;
    for (QAction* action : actions) {
        if (!action->isEnabled())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({withoutMnemonic(action->text()),
                           keys.isEmpty() ? Words::tr("Command") : Words::tr("Command · %1").arg(keys), u"check"_s,
                           QPointer<QAction>(action)});
    }
    return entries;
}

GoToModel::GoToModel(std::vector<GoToEntry> entries, QObject* parent) : QAbstractListModel(parent), entries_(std::move(entries))
{
    std::vector<Finder::Entry> texts;
    texts.reserve(entries_.size());
    for (const GoToEntry& entry : entries_)
        texts.push_back({entry.name, entry.note});
    finder_ = Finder(texts);
    found_ = finder_.find({}, mostFound);
}

void GoToModel::find(const QString& typed)
{
    beginResetModel();
    found_ = finder_.find(typed, mostFound);
    sheet_.reset();
    if (isSheetCode(typed))
        sheet_ = {typed.trimmed().left(60), Words::tr("Score sheet with this code"), u"code"_s, SheetPaper{typed}};
    endResetModel();
}

const GoToEntry* GoToModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (sheet_ && row == 0)
        return &*sheet_;
    return &entries_[static_cast<std::size_t>(found_[static_cast<std::size_t>(sheet_ ? row - 1 : row)])];
}

int GoToModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(found_.size()) + (sheet_ ? 1 : 0);
}

QVariant GoToModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GoToEntry& entry = *entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case NoteRole: return entry.note;
    case Qt::AccessibleTextRole: return entry.name + u", "_s + entry.note;
    case Qt::DecorationRole: return lineIcon(entry.icon, Ink::Quiet);
    default: return {};
    }
}

}

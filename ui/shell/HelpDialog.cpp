#include "ui/shell/HelpDialog.h"

#include "ui/common/Placement.h"
#include "ui/common/Theme.h"
#include "ui/pages/NoteList.h"
#include "ui/shell/MakePage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QString nameOf(PageId page)
{
    switch (page) {
    case PageId::Start: return u"start"_s;
    case PageId::Overview: return u"overview"_s;
    case PageId::Edition: return u"edition"_s;
    case PageId::Scheme: return u"scheme"_s;
    case PageId::Jury: return u"jury"_s;
    case PageId::Nominees: return u"nominees"_s;
    case PageId::Documents: return u"documents"_s;
    case PageId::Figures: return u"figures"_s;
    case PageId::Marks: return u"marks"_s;
    case PageId::Interviews: return u"interviews"_s;
    case PageId::Ranking: return u"ranking"_s;
    case PageId::Print: return u"print"_s;
    case PageId::History: return u"history"_s;
    case PageId::Backups: return u"backups"_s;
    }
    return {};
}

/// Qt gives Markdown large titles, no air between its paragraphs, and its tables a frame.
void setType(QTextDocument& document, const Theme& theme)
{
    document.setIndentWidth(18);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? 14 : 0);
        format.setBottomMargin(level > 0 ? 4 : block.textList() ? 3 : 8);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFontWeight(QFont::DemiBold);
            letters.setProperty(QTextFormat::FontSizeAdjustment, level > 1 ? 0 : 2); // 2: half as large again
            cursor.mergeCharFormat(letters);
        }
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellPadding(3);
            format.setCellSpacing(0);
            format.setBackground(theme.ground);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 34), QTextLength(QTextLength::PercentageLength, 66)});
            table->setFormat(format);
        }
    }
}

}

QString helpText(PageId page, Language language)
{
    QFile file(u":/help/%1.%2.md"_s.arg(nameOf(page), language == Language::Indonesian ? u"id"_s : u"en"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent), text_(new QTextBrowser(this)), keys_(new QPushButton(this)), close_(new QPushButton(this))
{
    resizeWithinScreen(*this, {520, 560});
    text_->setOpenLinks(false);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(keys_, QDialogButtonBox::ActionRole);
    buttons->addButton(close_, QDialogButtonBox::RejectRole);
    close_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keys_, &QPushButton::clicked, this, &HelpDialog::keysWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(sheetAround(text_), 1);
    column->addWidget(buttons);
    retranslate();
}

void HelpDialog::show(PageId page, Language language)
{
    page_ = page;
    language_ = language;
    fill();
    QDialog::show();
}

void HelpDialog::fill()
{
    setWindowTitle(tr("Help: %1").arg(pageTitle(page_)));
    text_->document()->setDocumentMargin(12);
    text_->setMarkdown(helpText(page_, language_));
    setType(*text_->document(), themeOf(palette()));
    text_->moveCursor(QTextCursor::Start);
}

void HelpDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && isVisible())
        fill();
    QDialog::changeEvent(event);
}

void HelpDialog::retranslate()
{
    keys_->setText(tr("&All keys…"));
    close_->setText(tr("Close"));
    text_->setAccessibleName(tr("Help"));
}

}

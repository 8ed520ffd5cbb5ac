#include "app/cli/PaperWriter.h"

#include "core/print/Paint.h"
#include "core/print/PrintTroubleText.h"
#include "core/text/TroubleText.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sidang {

PaperWriter::PaperWriter(const PaperTarget& target, const EditionBook& book, Compositor& compositor)
    : target_(target),
      book_(book),
      compositor_(compositor),
      bound_(book.edition.label),
      isFolder_(target.path.endsWith(u'/') || QFileInfo(target.path).isDir())
{}

std::optional<QString> PaperWriter::add(const FormItem& item, const Document& document)
{
    const auto pages = compositor_.layOut(document, target_.paper);
    if (!pages)
        return printTroubleText(pages.error());
    ++papers_;
    if (isFolder_)
        return save(fileFor(item), pdfOf(*pages));
    bound_.add(*pages, document.title);
    return std::nullopt;
}

std::optional<QString> PaperWriter::finish()
{
    return isFolder_ ? std::nullopt : save(target_.path, bound_.finish());
}

std::optional<QString> PaperWriter::save(const QString& path, const QByteArray& pdf) const
{
    if (isFolder_)
        QDir().mkpath(target_.path);
    const auto saved = saveFile(path, pdf, target_.existing);
    return saved ? std::nullopt : std::optional(troubleText(saved.error()));
}

/// Codes that differ only in what file names do not take get a number.
QString PaperWriter::fileFor(const FormItem& item)
{
    const QString name = paperFileName(book_, item);
    QString unused = name;
    for (int count = 2; names_.contains(unused.toLower()); ++count)
        unused = name + u'-' + QString::number(count);
    names_.insert(unused.toLower());
    return QDir(target_.path).filePath(unused + u".pdf"_s);
}

}

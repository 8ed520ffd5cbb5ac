#include "ui/pages/scheme/SchemeFileActions.h"

#include "core/text/ProblemText.h"
#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Banner.h"
#include "ui/pages/SchemeFiles.h"
#include "ui/pages/scheme/ImportSchemeDialog.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sidang {

void SchemeFileActions::importFile()
{
    const QString folder = QFileInfo(desk_.door().session()->path()).path();
    if (const auto path = desk_.door().ask().schemeToOpen(&desk_.window(), folder))
        use(*path);
}

void SchemeFileActions::use(const QString& path)
{
    const auto schemes = desk_.door().schemeFiles().read(path);
    if (!schemes) {
        tellTrouble(schemes.error());
        return;
    }
    if (desk_.book().categories.empty()) {
        take(*schemes);
        return;
    }
    ImportSchemeDialog dialog(*schemes, categoryCodes(desk_.book()), &desk_.window());
    if (dialog.exec() == QDialog::Accepted)
        take(dialog.chosen());
}

void SchemeFileActions::tellTrouble(const SchemeFileTrouble& trouble)
{
    desk_.refuse([trouble] {
        if (trouble.file)
            return troubleText(*trouble.file);
        constexpr std::size_t most = 4;
        QStringList lines{tr("This is no scheme that can be taken. Nothing was changed.")};
        for (std::size_t i = 0; i < std::min(most, trouble.problems.size()); ++i)
            lines << u"• "_s + placeText(trouble.problems[i].place) + u": "_s + problemText(trouble.problems[i]);
        return lines.join(u'\n');
    });
}

void SchemeFileActions::take(const std::vector<CategoryScheme>& schemes)
{
    FreshIds ids = desk_.freshIds();
    QStringList taken = categoryCodes(desk_.book());
    std::vector<CategoryScheme> fresh;
    for (const CategoryScheme& scheme : schemes)
        fresh.push_back(copied(scheme, taken, ids));
    if (fresh.empty())
        return;
    if (const QString refusal = desk_.make(added(desk_.book(), fresh)); !refusal.isEmpty()) {
        desk_.refuse([refusal] { return refusal; });
        return;
    }
    desk_.door().banner().say(Tone::Accent, [count = static_cast<int>(fresh.size())] {
        return tr("%n category(ies) were taken from the scheme. Ctrl+Z takes this back.", nullptr, count);
    });
    Q_EMIT categoryWanted(fresh.front().category.id);
}

void SchemeFileActions::exportAll()
{
    std::vector<CategoryScheme> schemes;
    for (const Category& category : desk_.book().categories)
        schemes.push_back(schemeOf(desk_.book(), category.id));
    write(schemes, desk_.book().edition.label);
}

void SchemeFileActions::exportOne()
{
    write({schemeOf(desk_.book(), desk_.categoryId())}, desk_.category()->title);
}

void SchemeFileActions::write(const std::vector<CategoryScheme>& schemes, const QString& name)
{
    QString fileName = tr("Scheme %1").arg(name);
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        fileName.replace(forbidden, u'-');
    const QDir folder = QFileInfo(desk_.door().session()->path()).dir();
    const auto path = desk_.door().ask().schemeToSave(&desk_.window(), folder.filePath(fileName + u".json"_s));
    if (!path)
        return;
    const Result<Done, FileTrouble> written = desk_.door().schemeFiles().write(*path, schemes);
    if (!written) {
        desk_.refuse([trouble = written.error()] { return troubleText(trouble); });
        return;
    }
    desk_.door().banner().say(Tone::Accent, [name = QFileInfo(*path).fileName()] {
        return tr("The scheme was written to %1.").arg(name);
    });
}

}

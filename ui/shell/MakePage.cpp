#include "ui/shell/MakePage.h"

#include "ui/pages/BackupPage.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/RankingPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/documents/DocumentsPage.h"
#include "ui/pages/edition/EditionPage.h"
#include "ui/pages/figures/FiguresPage.h"
#include "ui/pages/interviews/InterviewsPage.h"
#include "ui/pages/jury/JuryPage.h"
#include "ui/pages/marks/MarksPage.h"
#include "ui/pages/nominees/NomineesPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/print/PrintPage.h"
#include "ui/pages/scheme/SchemePage.h"

#include <QCoreApplication>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

}

DeskPage* makePage(PageId page, Door& door, QWidget* parent)
{
    switch (page) {
    case PageId::Start: return new StartPage(door, parent);
    case PageId::Overview: return new OverviewPage(door, parent);
    case PageId::Edition: return new EditionPage(door, parent);
    case PageId::Scheme: return new SchemePage(door, parent);
    case PageId::Jury: return new JuryPage(door, parent);
    case PageId::Nominees: return new NomineesPage(door, parent);
    case PageId::Documents: return new DocumentsPage(door, parent);
    case PageId::Figures: return new FiguresPage(door, parent);
    case PageId::Marks: return new MarksPage(door, parent);
    case PageId::Interviews: return new InterviewsPage(door, parent);
    case PageId::Ranking: return new RankingPage(door, parent);
    case PageId::Print: return new PrintPage(door, parent);
    case PageId::History: return new HistoryPage(door, parent);
    case PageId::Backups: return new BackupPage(door, parent);
    }
    return nullptr;
}

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Start: return Words::tr("Start");
    case PageId::Overview: return Words::tr("Overview");
    case PageId::Edition: return Words::tr("Edition");
    case PageId::Scheme: return Words::tr("Scheme");
    case PageId::Jury: return Words::tr("Jury");
    case PageId::Nominees: return Words::tr("Nominees");
    case PageId::Documents: return Words::tr("Documents");
    case PageId::Figures: return Words::tr("Performance figures");
    case PageId::Marks: return Words::tr("Score sheets");
    case PageId::Interviews: return Words::tr("Interviews");
    case PageId::Ranking: return Words::tr("Ranking");
    case PageId::Print: return Words::tr("Print");
    case PageId::History: return Words::tr("History");
    case PageId::Backups: return Words::tr("Backups");
    }
    return {};
}

}

#include "core/words/FormGapText.h"

#include "core/edit/IssueForms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormGap)
};

}

QString formGapKindText(FormGapKind kind)
{
    const QString texts[formGapKindCount] = {
        Words::tr("Issued, not returned"),
        Words::tr("Returned, marks not all keyed"),
        Words::tr("Keyed, not verified"),
        Words::tr("Marks without a printed score sheet"),
        Words::tr("Two for one juror and nominee, one is to be spoiled"),
        Words::tr("To be spoiled, since the juror gives this nominee no mark"),
    };
    return texts[static_cast<std::size_t>(kind)];
}

QString formGapPlace(const FormGap& gap)
{
    const QString pair = gap.nominee + u" · "_s + gap.juror;
    return gap.form.value == 0 ? pair : serialText(gap.form) + u" ("_s + pair + u')';
}

QStringList formGapLines(const std::vector<FormGap>& gaps, qsizetype most)
{
    QStringList lines;
    for (int kind = 0; kind < formGapKindCount; ++kind) {
        QStringList places;
        for (const FormGap& gap : gaps) {
            if (gap.kind == static_cast<FormGapKind>(kind))
                places << formGapPlace(gap);
        }
        if (places.isEmpty())
            continue;
        const qsizetype rest = places.size() - most;
        QString text = places.first(std::min(most, places.size())).join(u", "_s);
        if (rest > 0)
            text += u' ' + Words::tr("and %n more", nullptr, static_cast<int>(rest));
        lines << u"• "_s + formGapKindText(static_cast<FormGapKind>(kind)) + u": "_s + text;
    }
    return lines;
}

}

#include "ui/models/jury/QuorumText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuorumText)
};

QString worded(const QString& expected, const Quorum& quorum)
{
    return (quorum.isBelow() ? Words::tr("%1 of %2 jurors score, below the quorum of %3")
                             : Words::tr("%1 of %2 jurors score, quorum %3"))
        .arg(expected)
        .arg(quorum.scoring)
        .arg(quorum.least);
}

}

QString quorumText(const Quorum& quorum)
{
    return worded(QString::number(quorum.expected), quorum);
}

QString quorumChangeText(const Quorum& before, const Quorum& after)
{
    return before == after ? quorumText(after) : worded(u"%1 → %2"_s.arg(before.expected).arg(after.expected), after);
}

Tone quorumTone(const Quorum& quorum)
{
    if (quorum.isBelow())
        return Tone::Refusal;
    return quorum.expected == quorum.least && quorum.expected < quorum.scoring ? Tone::Attention : Tone::Quiet;
}

QString quorumIcon(const Quorum& quorum)
{
    switch (quorumTone(quorum)) {
    case Tone::Refusal: return u"error"_s;
    case Tone::Attention: return u"warning"_s;
    default: return u"check"_s;
    }
}

}

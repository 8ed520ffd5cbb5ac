#include "ui/pages/documents/DocumentDelegate.h"

#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/documents/DocumentsModel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int stateSize = 18;
constexpr int signSize = 13;

QIcon stateIcon(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Absent: return lineIcon(u"document-absent"_s, Ink::Quiet);
    case EvidenceState::Incomplete: return lineIcon(u"document-incomplete"_s, Ink::Attention);
    case EvidenceState::Present: return lineIcon(u"check"_s, Ink::Accent);
    }
    Q_UNREACHABLE();
}

}

DocumentDelegate::DocumentDelegate(QObject* parent) : GridCellDelegate({QuietRole, ToneRole}, parent) {}

void DocumentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(DocumentsModel::DocumentRole);
    if (!value.isValid()) {
        GridCellDelegate::paint(painter, option, index);
        return;
    }
    const auto cell = value.value<DocumentCell>();
    QStyleOptionViewItem ground = option;
    ground.index = index;
    painter->save();
    paintGridCell(*painter, ground);
    const QPoint middle = option.rect.center();
    stateIcon(cell.state)
        .paint(painter, QRect(middle.x() - stateSize / 2, middle.y() - stateSize / 2, stateSize, stateSize));
    // Signs stand beside the state: late at its left, verified at its right above, files below that.
    const auto sign = [&](const QString& name, Ink ink, int x, int y) {
        lineIcon(name, ink).paint(painter, QRect(x, y, signSize, signSize));
    };
    const int right = middle.x() + stateSize / 2 + 1;
    if (cell.isLate)
        sign(u"late"_s, Ink::Attention, middle.x() - stateSize / 2 - signSize - 1, middle.y() - signSize / 2);
    if (cell.isVerified)
        sign(u"verify"_s, Ink::Accent, right, middle.y() - signSize);
    if (cell.hasFiles)
        sign(u"attachment"_s, Ink::Quiet, right, middle.y());
    painter->restore();
}

}

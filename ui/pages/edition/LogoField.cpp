#include "ui/pages/edition/LogoField.h"

#include "core/files/Attachments.h"
#include "core/text/TroubleText.h"
#include "ui/common/Ask.h"
#include "ui/common/Sheet.h"

#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace sidang {

namespace {

constexpr int side = 84;

/// The picture as large as it is shown, or none when the file holds none.
QPixmap pictureIn(const QString& path, qreal ratio)
{
    QImageReader reader(path);
    const int size = qRound(side * ratio);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(size, size, Qt::KeepAspectRatio));
    QPixmap picture = QPixmap::fromImage(reader.read());
    picture.setDevicePixelRatio(ratio);
    return picture;
}

}

LogoField::LogoField(EditionDesk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), picture_(new QLabel(this)), choose_(new QPushButton(this)), remove_(new QPushButton(this))
{
    auto* frame = new Sheet(this);
    frame->setFixedSize(side + 14, side + 14);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(7, 7, 7, 7);
    inside->addWidget(picture_);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setWordWrap(true);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(choose_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(frame);
    row->addLayout(buttons);
    row->addStretch(1);
    setFocusProxy(choose_);
    connect(choose_, &QPushButton::clicked, this, &LogoField::choose);
    connect(remove_, &QPushButton::clicked, this, [this] {
        Q_EMIT told(desk_.take([](Edition& edition) { edition.logo.clear(); }));
    });
}

void LogoField::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const auto path = desk_.door().ask().pictureToOpen(this, folder);
    if (!path)
        return;
    if (!QImageReader(*path).canRead()) {
        Q_EMIT told(tr("This file holds no picture that can be read. Choose a PNG or JPEG."));
        return;
    }
    const Result<KeptFile, FileTrouble> kept = keepFile(desk_.path(), *path);
    if (!kept) {
        Q_EMIT told(troubleText(kept.error()));
        return;
    }
    Q_EMIT told(desk_.take([&](Edition& edition) { edition.logo = kept->hash; }));
}

void LogoField::show()
{
    choose_->setText(tr("Choose a picture…"));
    remove_->setText(tr("Take it away"));
    const QString whyNot = desk_.whyNotStationery();
    choose_->setEnabled(whyNot.isEmpty());
    choose_->setToolTip(whyNot);
    remove_->setEnabled(whyNot.isEmpty());
    remove_->setVisible(!desk_.edition().logo.isEmpty());
    showPicture();
}

void LogoField::showPicture()
{
    const QString& hash = desk_.edition().logo;
    if (hash == shown_ && !hash.isEmpty() && !picture_->pixmap().isNull())
        return;
    shown_ = hash;
    const auto path = hash.isEmpty() ? std::nullopt : keptFilePath(desk_.path(), hash);
    const QPixmap picture = path ? pictureIn(*path, devicePixelRatioF()) : QPixmap();
    if (!picture.isNull())
        picture_->setPixmap(picture);
    else
        picture_->setText(hash.isEmpty() ? tr("no logo") : tr("the file is missing"));
    picture_->setAccessibleName(picture.isNull() ? picture_->text() : tr("Logo"));
}

}

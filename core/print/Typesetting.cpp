#include "core/print/Typesetting.h"

#include "core/print/Look.h"
#include "core/print/PictureContent.h"

namespace sidang {

namespace {

// About 30 bytes each: what is known is forgotten before it takes 32 megabytes.
constexpr qsizetype mostCharacters = 1'000'000;
constexpr qsizetype mostPictures = 8;

}

SetText Typesetting::set(const QString& text, Face face, Kerning kerning)
{
    QHash<QString, SetText>& known = known_[(face == Face::Bold ? 1U : 0U) + (kerning == Kerning::Off ? 2U : 0U)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    Result<SetText, PrintTrouble> result = fonts_.set(text, face, kerning);
    if (!result.ok()) {
        keep(result.error());
        return SetText{{}, face, {}, {0.0}, true};
    }
    knownCharacters_ += text.size() + 4;
    if (knownCharacters_ > mostCharacters) {
        known_ = {};
        knownCharacters_ = text.size() + 4;
    }
    return *known.insert(text, std::move(result).value());
}

QImage Typesetting::picture(const QByteArray& content)
{
    if (const auto found = pictures_.constFind(content); found != pictures_.constEnd())
        return *found;
    const QImage image = pictureOf(content, QSizeF(look::logoWidth, look::logoHeight));
    if (image.isNull()) {
        keep({PrintTroubleKind::PictureUnreadable, {}, {}, {}});
        return image;
    }
    if (pictures_.size() >= mostPictures)
        pictures_.clear();
    pictures_.insert(content, image);
    return image;
}

void Typesetting::keep(const PrintTrouble& trouble)
{
    if (!trouble_)
        trouble_ = trouble;
}

}

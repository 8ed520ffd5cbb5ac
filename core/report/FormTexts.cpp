#include "core/report/FormTexts.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

const QStringList& fieldsOfAll()
{
    static const QStringList fields{u"edisi"_s,  u"tingkat"_s,     u"wilayah"_s, u"kepala-daerah"_s,   u"periode"_s,
                                    u"tempat"_s, u"sekretariat"_s, u"tanggal"_s, u"panitia-lanjutan"_s};
    return fields;
}

FormTextKind kind(const QString& name, const QString& title, const QStringList& own = {})
{
    return {name, title, own + fieldsOfAll()};
}

const FormTextKind& kindNamed(const QString& name)
{
    const auto& kinds = formTextKinds();
    const auto found = std::ranges::find(kinds, name, &FormTextKind::name);
    Q_ASSERT(found != kinds.end());
    return *found;
}

bool isFieldName(QStringView name)
{
    const auto isPart = [](QChar character) { return (character >= u'a' && character <= u'z') || character == u'-'; };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isPart);
}

/// Reads a template from its beginning to its end, or to the first piece that cannot be read.
class TemplateReader {
public:
    TemplateReader(const QString& name, const QString& text) : kind_(kindNamed(name)), text_(text) {}

    /// With no values only the form is read, and every field stands for nothing.
    Result<QString, FormTrouble> read(const std::map<QString, QString>* values)
    {
        while (at_ < text_.size()) {
            const QChar character = text_[at_];
            if (isDoubled(character)) {
                filled_ += character;
                at_ += 2;
            } else if (character == u'{') {
                if (const auto trouble = readField(values))
                    return Failure{*trouble};
            } else if (character == u'}') {
                return Failure{troubleWith(FormTroubleKind::BrokenTemplate, character)};
            } else {
                line_ += character == u'\n' ? 1 : 0;
                filled_ += character;
                ++at_;
            }
        }
        return filled_;
    }

private:
    bool isDoubled(QChar character) const
    {
        return (character == u'{' || character == u'}') && at_ + 1 < text_.size() && text_[at_ + 1] == character;
    }

    FormTrouble troubleWith(FormTroubleKind trouble, const QString& what) const
    {
        return {trouble, kind_.name, line_, what};
    }

    std::optional<FormTrouble> readField(const std::map<QString, QString>* values)
    {
        qsizetype end = at_ + 1;
        while (end < text_.size() && text_[end] != u'}' && text_[end] != u'{' && text_[end] != u'\n')
            ++end;
        if (end == text_.size() || text_[end] != u'}')
            return troubleWith(FormTroubleKind::BrokenTemplate, text_.sliced(at_, end - at_).trimmed());
        const QString name = text_.sliced(at_ + 1, end - at_ - 1).trimmed();
        if (!isFieldName(name))
            return troubleWith(FormTroubleKind::BrokenTemplate, text_.sliced(at_, end + 1 - at_));
        if (!kind_.fields.contains(name))
            return troubleWith(FormTroubleKind::UnknownField, name);
        if (values) {
            Q_ASSERT(values->contains(name));
            filled_ += values->at(name);
        }
        at_ = end + 1;
        return std::nullopt;
    }

    const FormTextKind& kind_;
    const QString& text_;
    QString filled_;
    qsizetype at_ = 0;
    int line_ = 1;
};

}

const std::vector<FormTextKind>& formTextKinds()
{
    static const std::vector<FormTextKind> kinds{
        kind(u"score-sheet"_s, u"Lembar penilaian: petunjuk pengisian"_s, {u"langkah"_s, u"wajib-catatan"_s}),
        kind(u"minutes-documents"_s, u"Berita acara pemeriksaan dokumen: pembukaan"_s, {u"hari"_s, u"kategori"_s}),
        kind(u"minutes-interview"_s, u"Berita acara wawancara: pembukaan"_s, {u"hari"_s, u"kategori"_s}),
        kind(u"minutes-plenary"_s, u"Berita acara rapat pleno: pembukaan"_s, {u"hari"_s, u"kategori"_s}),
        kind(u"minutes-closing"_s, u"Berita acara: penutup"_s, {u"kategori"_s}),
        kind(u"proposal-letter"_s, u"Surat usulan: isi surat"_s, {u"jumlah-usulan"_s, u"jumlah-kategori"_s}),
        kind(u"letter-copies"_s, u"Surat usulan: tembusan, satu baris satu tujuan"_s),
        kind(u"signature-letter"_s, u"Surat usulan: jabatan penanda tangan"_s, {u"jabatan-ketua"_s}),
        kind(u"decree-annex"_s, u"Lampiran keputusan: kepala lampiran"_s),
        kind(u"signature-decree"_s, u"Lampiran keputusan: jabatan penanda tangan"_s),
        kind(u"nominee-letter"_s, u"Surat kepada kandidat: isi surat"_s, {u"kandidat"_s, u"pimpinan"_s, u"kategori"_s}),
        kind(u"nominee-letter-closing"_s, u"Surat kepada kandidat: penutup"_s,
             {u"kandidat"_s, u"pimpinan"_s, u"kategori"_s}),
        kind(u"signature-secretariat"_s, u"Surat kepada kandidat: jabatan penanda tangan"_s),
        kind(u"announcement"_s, u"Naskah pengumuman: pembukaan"_s, {u"kategori"_s}),
        kind(u"announcement-closing"_s, u"Naskah pengumuman: penutup"_s, {u"kategori"_s}),
        kind(u"certificate"_s, u"Piagam: di atas nama penerima"_s, {u"kategori"_s}),
        kind(u"certificate-award"_s, u"Piagam: di bawah nama penerima"_s, {u"kategori"_s, u"penghargaan"_s}),
        kind(u"signature-certificate"_s, u"Piagam: jabatan penanda tangan"_s),
    };
    return kinds;
}

QString shippedText(const QString& name)
{
    QFile file(u":/templates/%1.txt"_s.arg(kindNamed(name).name));
    const bool isShipped = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isShipped);
    return isShipped ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QString formText(const EditionBook& book, const QString& name)
{
    const auto own = book.formTexts.find(name);
    return own == book.formTexts.end() ? shippedText(name) : own->second;
}

Result<QString, FormTrouble> filled(const QString& name, const QString& text, const std::map<QString, QString>& values)
{
    return TemplateReader(name, text).read(&values);
}

std::optional<FormTrouble> troubleOf(const QString& name, const QString& text)
{
    const auto read = TemplateReader(name, text).read(nullptr);
    return read ? std::nullopt : std::optional(read.error());
}

}

#include "core/text/Terms.h"

#include "core/text/Numbers.h"
#include "core/text/Regions.h"

using namespace Qt::StringLiterals;

namespace sidang {

QString awardName(const Award& award)
{
    switch (award.kind) {
    case AwardKind::None: break;
    case AwardKind::Juara: return u"Juara "_s + roman(award.number);
    case AwardKind::Harapan: return u"Harapan "_s + roman(award.number);
    }
    return {};
}

QString reasonName(UnrankedReason reason)
{
    switch (reason) {
    case UnrankedReason::Ineligible: return u"tidak memenuhi syarat"_s;
    case UnrankedReason::Withdrawn: return u"mengundurkan diri"_s;
    case UnrankedReason::Disqualified: return u"didiskualifikasi"_s;
    case UnrankedReason::Absent: return u"tidak hadir"_s;
    case UnrankedReason::MissingMarks: return u"nilai belum lengkap"_s;
    case UnrankedReason::Quorum: return u"juri penilai kurang dari kuorum"_s;
    case UnrankedReason::NotApplicable: return u"tidak ada indikator yang berlaku"_s;
    }
    return {};
}

QString nextCommittee(Level level)
{
    switch (level) {
    case Level::Regency: return u"Panitia Provinsi"_s;
    case Level::Province: return u"Panitia Pusat"_s;
    case Level::National: break;
    }
    return u"tingkat berikutnya"_s;
}

QString levelName(const Edition& edition)
{
    const QString region = regionName(edition.region);
    switch (edition.level) {
    case Level::Regency: return region.isEmpty() ? u"Tingkat Kabupaten/Kota"_s : u"Tingkat "_s + region;
    case Level::Province: return region.isEmpty() ? u"Tingkat Provinsi"_s : u"Tingkat Provinsi "_s + region;
    case Level::National: break;
    }
    return u"Tingkat Nasional"_s;
}

QString aggregateName(Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Mean: return u"rata-rata"_s;
    case Aggregate::Median: return u"median"_s;
    case Aggregate::Trimmed: return u"rata-rata tanpa nilai tertinggi dan terendah"_s;
    }
    return {};
}

}

#include "core/report/MarkCells.h"

#include "core/text/Numbers.h"
#include "core/text/ScaleText.h"

using namespace Qt::StringLiterals;

namespace sidang {

QString MarkCells::text(const JurorPart& part, const Scale& scale)
{
    switch (part.leftOut) {
    case LeftOut::Recused: return recused();
    case LeftOut::Missing: return missing();
    case LeftOut::NotAssigned: return {};
    case LeftOut::CountedZero: used_.insert(Sign::CountedZero); return u"0 (N)"_s;
    case LeftOut::Trimmed: used_.insert(Sign::Trimmed); return u'(' + typedText(*part.grade, scale) + u')';
    case LeftOut::No: break;
    }
    return part.grade ? typedText(*part.grade, scale) : missing();
}

QString MarkCells::missing()
{
    used_.insert(Sign::Missing);
    return u"–"_s;
}

QString MarkCells::recused()
{
    used_.insert(Sign::Recused);
    return u"K"_s;
}

Notes MarkCells::legend() const
{
    Notes notes{.title = u"Keterangan"_s};
    for (const Sign sign : used_) {
        switch (sign) {
        case Sign::Recused: notes.items << u"K: juri tidak menilai kandidat ini karena benturan kepentingan."_s; break;
        case Sign::Missing: notes.items << u"–: nilai belum diberikan atau belum dapat dihitung."_s; break;
        case Sign::CountedZero: notes.items << u"0 (N): nilai tidak diberikan dan menurut aturan dihitung nol."_s; break;
        case Sign::Trimmed:
            notes.items << u"( ): nilai tertinggi atau terendah yang menurut aturan tidak ikut dirata-ratakan."_s;
            break;
        }
    }
    return notes;
}

QString weightText(const Fraction& weight)
{
    return shortNumber(weight, 3);
}

QString shortNumber(const Fraction& value, int decimals)
{
    const auto rounded = Decimal::fromText(value.toRounded(decimals));
    return rounded ? number(*rounded) : number(value, decimals);
}

}

#include "core/text/FigureInput.h"

#include "core/text/Numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

Result<Decimal, FigureFault> readPart(QStringView typed)
{
    static const QRegularExpression plain(u"^([0-9]+)(?:,([0-9]+))?$"_s);
    static const QRegularExpression grouped(u"^([1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+))?$"_s);
    static const QRegularExpression numeric(u"^[0-9.,]*[0-9][0-9.,]*$"_s);
    const QString text = typed.trimmed().toString();
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        return Failure{FigureFault::Negative};
    QRegularExpressionMatch match = plain.match(text);
    const bool isGrouped = !match.hasMatch();
    if (isGrouped)
        match = grouped.match(text);
    if (!match.hasMatch())
        return Failure{numeric.match(text).hasMatch() ? FigureFault::Ambiguous : FigureFault::NotTwoNumbers};
    QString whole = match.captured(1).remove(u'.');
    QString places = match.captured(2);
    if (places.size() == 3 && !isGrouped && whole.size() <= 3)
        return Failure{FigureFault::Ambiguous};
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (places.endsWith(u'0'))
        places.chop(1);
    const auto decimal = Decimal::fromText(places.isEmpty() ? whole : whole + u'.' + places);
    return decimal ? Result<Decimal, FigureFault>(*decimal) : Failure{FigureFault::TooLong};
}

}

Result<Measurement, FigureFault> readFigure(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.compare(u"x", Qt::CaseInsensitive) == 0 || text == u"*" || text == u"-")
        return Measurement(NotApplicable{});
    const qsizetype at = text.indexOf(u'/');
    if (at < 0 || text.indexOf(u'/', at + 1) >= 0)
        return Failure{FigureFault::NotTwoNumbers};
    const auto part = readPart(text.first(at));
    if (!part)
        return Failure{part.error()};
    const auto whole = readPart(text.sliced(at + 1));
    if (!whole)
        return Failure{whole.error()};
    if (whole->isZero())
        return Failure{FigureFault::NothingOf};
    return Measurement(Figure{*part, *whole});
}

QString figureText(const Measurement& measurement, Language language)
{
    const auto* figure = std::get_if<Figure>(&measurement);
    if (!figure)
        return Words::tr("does not apply");
    return u"%1 / %2"_s.arg(number(figure->numerator, language), number(figure->denominator, language));
}

QString typedText(const Measurement& measurement)
{
    const auto* figure = std::get_if<Figure>(&measurement);
    if (!figure)
        return u"x"_s;
    return u"%1/%2"_s.arg(number(figure->numerator, Language::Indonesian), number(figure->denominator, Language::Indonesian));
}

QString figureFaultText(FigureFault fault, const QString& typed)
{
    switch (fault) {
    case FigureFault::NotTwoNumbers:
        return Words::tr("“%1” is not a part and a whole. Write it as 254.675/466.368, or x where it does not apply.").arg(typed);
    case FigureFault::Ambiguous:
        return Words::tr("“%1” can be read in two ways. Write points only between thousands, and a comma before decimals.").arg(typed);
    case FigureFault::Negative: return Words::tr("“%1” is negative; part and whole are not.").arg(typed);
    case FigureFault::NothingOf: return Words::tr("“%1”: the whole is 0. Write x where the indicator does not apply.").arg(typed);
    case FigureFault::TooLong: return Words::tr("“%1” has more digits than a figure can have.").arg(typed);
    }
    Q_UNREACHABLE();
}

}

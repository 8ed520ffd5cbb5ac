#include "core/report/Subject.h"

#include "core/report/Parts.h"
#include "core/text/Dates.h"
#include "core/text/Terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// What the form is about and is not in the book; nothing when all is there.
std::optional<QString> missing(const Subject& subject, Reach reach)
{
    if (reach != Reach::Edition && !subject.category)
        return u"category"_s;
    if ((reach == Reach::Nominee || reach == Reach::Sheet) && !subject.nominee)
        return u"nominee"_s;
    if (reach == Reach::Sheet && !subject.juror)
        return u"juror"_s;
    return std::nullopt;
}

/// "formulir v3 seri 0147", "formulir v3".
QString versionText(const Subject& subject)
{
    const QString version = u"formulir\u00A0v%1"_s.arg(schemeOf(subject));
    return subject.serial ? version + u" seri\u00A0"_s + sheetCode(*subject.serial).section(u'-', 0, 0) : version;
}

}

Result<Subject, FormTrouble> subjectOf(const FormContext& context, const FormItem& item)
{
    Subject subject{.context = context, .form = item.form};
    const EditionBook& book = context.book;
    const Reach reach = kindOf(item.form).reach;
    if (item.juror && reach == Reach::Sheet)
        subject.juror = findJuror(book, *item.juror);
    if (item.nominee && (reach == Reach::Nominee || reach == Reach::Sheet))
        subject.nominee = findNominee(book, *item.nominee);
    if (reach != Reach::Edition) {
        if (subject.nominee)
            subject.category = findCategory(book, subject.nominee->category);
        else if (item.category)
            subject.category = findCategory(book, *item.category);
    }
    if (const auto what = missing(subject, reach))
        return Failure{FormTrouble{FormTroubleKind::NoSuchThing, kindOf(item.form).name, 0, *what}};
    if (reach == Reach::Sheet && context.serial)
        subject.serial = context.serial({subject.nominee->id, subject.juror->id});
    return subject;
}

QString footerOf(const Subject& subject)
{
    QStringList parts{subject.edition().label, kindOf(subject.form).title};
    if (subject.category)
        parts << subject.category->title;
    if (subject.nominee)
        parts << codeWithName(*subject.nominee);
    if (subject.juror)
        parts << subject.juror->code;
    if (subject.category)
        parts << versionText(subject);
    return parts.join(u"\u00A0· "_s);
}

Section sectionOf(const Subject& subject, const QString& title)
{
    Section section;
    section.footer = footerOf(subject);
    section.parts.emplace_back(Paragraph{ParagraphRole::Title, title});
    return section;
}

Paragraph subtitleOf(const Subject& subject)
{
    const QString period = periodText(subject.edition().period);
    const QString assessed = period.isEmpty() ? QString() : u"\nPeriode penilaian "_s + period;
    return {ParagraphRole::Subtitle, subject.edition().label + u" · "_s + levelName(subject.edition()) + assessed};
}

QString codeOf(const Subject& subject)
{
    return paperCode({.form = kindOf(subject.form).name,
                      .version = schemeOf(subject),
                      .sheet = subject.serial,
                      .category = subject.category ? subject.category->code : QString(),
                      .nominee = subject.nominee ? subject.nominee->code : QString(),
                      .juror = subject.juror ? subject.juror->code : QString(),
                      .edition = subject.edition().label,
                      .name = subject.nominee ? subject.nominee->name : QString(),
                      .head = subject.context.seal ? subject.context.seal->code : QString()});
}

QString codeWithName(const Nominee& nominee)
{
    return nominee.code + u' ' + nominee.name;
}

QString codeWithName(const Juror& juror)
{
    return juror.code + u' ' + juror.name;
}

int schemeOf(const Subject& subject)
{
    return subject.category ? stageOf(subject.book(), subject.category->id).scheme : 1;
}

QString dots()
{
    return u"............................"_s;
}

QString orDots(const QString& text)
{
    return text.trimmed().isEmpty() ? dots() : text.trimmed();
}

Paragraph body(const QString& text)
{
    return {ParagraphRole::Body, text};
}

Column narrow(const QString& title, ColumnAlign align)
{
    return {title, {}, align, ColumnWidth::Content};
}

Column wide(const QString& title)
{
    return {title, {}, ColumnAlign::Start, ColumnWidth::Fill};
}

Cell strong(const QString& text)
{
    return {.text = text, .detail = {}, .emphasis = Emphasis::Strong};
}

}

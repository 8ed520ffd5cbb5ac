#include "ui/pages/print/TextPaper.h"

#include "core/report/FormTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const FormTextKind& kindNamed(const QString& name)
{
    const auto& kinds = formTextKinds();
    const auto found = std::ranges::find(kinds, name, &FormTextKind::name);
    Q_ASSERT(found != kinds.end());
    return *found;
}

}

Form formOfText(const QString& name)
{
    static const std::map<QString, Form> forms{
        {u"score-sheet"_s, Form::ScoreSheet},
        {u"minutes-documents"_s, Form::MinutesDocuments},
        {u"minutes-interview"_s, Form::MinutesInterview},
        {u"minutes-plenary"_s, Form::MinutesPlenary},
        {u"minutes-closing"_s, Form::MinutesDocuments},
        {u"proposal-letter"_s, Form::ProposalLetter},
        {u"letter-copies"_s, Form::ProposalLetter},
        {u"signature-letter"_s, Form::ProposalLetter},
        {u"decree-annex"_s, Form::DecreeAnnex},
        {u"signature-decree"_s, Form::DecreeAnnex},
        {u"nominee-letter"_s, Form::NomineeLetter},
        {u"nominee-letter-closing"_s, Form::NomineeLetter},
        {u"signature-secretariat"_s, Form::NomineeLetter},
        {u"announcement"_s, Form::Announcement},
        {u"announcement-closing"_s, Form::Announcement},
        {u"certificate"_s, Form::Certificate},
        {u"certificate-award"_s, Form::Certificate},
        {u"signature-certificate"_s, Form::Certificate},
    };
    const auto found = forms.find(name);
    return found == forms.end() ? Form::MinutesDocuments : found->second;
}

Document textAlone(const QString& name, const QString& text)
{
    const FormTextKind& kind = kindNamed(name);
    std::map<QString, QString> values;
    for (const QString& field : kind.fields)
        values[field] = u'[' + field + u']';
    const auto words = filled(name, text, values);
    Document document{.title = kind.title};
    Section section;
    section.parts.push_back(Paragraph{ParagraphRole::Heading, kind.title});
    for (const QString& paragraph : (words ? *words : text).split(u"\n\n"_s, Qt::SkipEmptyParts))
        section.parts.push_back(Paragraph{ParagraphRole::Body, paragraph.trimmed()});
    document.sections.push_back(std::move(section));
    return document;
}

}

#include "ui/common/Translation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

std::unique_ptr<QTranslator> loaded(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/translations/"_s + file))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

}

Translation::Translation(Language language) : language_(language)
{
    install();
}

Translation::~Translation() = default;

void Translation::use(Language language)
{
    if (language == language_)
        return;
    language_ = language;
    install();
}

void Translation::install()
{
    // The new texts stand before the old ones go, so that no widget is asked to word itself without any.
    auto qtTexts = language_ == Language::Indonesian ? loaded(u"qt_id.qm"_s) : nullptr;
    auto texts = loaded(language_ == Language::Indonesian ? u"sidang_id.qm"_s : u"sidang_en.qm"_s);
    texts_ = std::move(texts);
    qtTexts_ = std::move(qtTexts);
}

Language languageOfSystem()
{
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Indonesian;
}

}

// The language of the screen, changed while the program runs.
#pragma once

#include "core/text/Language.h"

#include <QTranslator>

#include <memory>

namespace sidang {

/// Installs the texts of one language; widgets hear of a change by QEvent::LanguageChange.
class Translation {
public:
    explicit Translation(Language language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    void use(Language language);
    Language language() const { return language_; }

private:
    void install();

    Language language_;
    std::unique_ptr<QTranslator> texts_;
    std::unique_ptr<QTranslator> qtTexts_; // the words of Qt's own dialogs, which Qt does not have in Indonesian
};

/// Indonesian, unless the system speaks English.
Language languageOfSystem();

}

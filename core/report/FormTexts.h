// The texts that a secretariat may word by itself: templates with named fields, as shipped or as the edition keeps them.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/report/FormTrouble.h"

#include <QStringList>

#include <map>

namespace sidang {

/// A template of a form: "proposal-letter", with every field it may name and what each stands for.
struct FormTextKind {
    QString name;
    QString title; // "Surat usulan: isi surat"
    QStringList fields;
};

const std::vector<FormTextKind>& formTextKinds();
/// As the program ships it (resources/templates/NAME.txt). `name` is one of the kinds.
QString shippedText(const QString& name);
/// The edition's own, or the shipped one.
QString formText(const EditionBook& book, const QString& name);

/// Puts the values in: "{field}" stands for its value, "{{" for a brace. Paragraphs are parted by empty lines.
/// Errors: UnknownField, BrokenTemplate, each with the line.
Result<QString, FormTrouble> filled(const QString& name, const QString& text, const std::map<QString, QString>& values);
/// What is wrong with a text as a template of this name; nothing when it can be used.
std::optional<FormTrouble> troubleOf(const QString& name, const QString& text);

}

// What one paper is about, and what every paper has: its identity, head and foot.
#pragma once

#include "core/report/Forms.h"

namespace sidang {

/// The things a paper names, found in the book. The context and the book outlive it.
struct Subject {
    const FormContext& context;
    Form form;
    const Category* category = nullptr;
    const Nominee* nominee = nullptr;
    const Juror* juror = nullptr;
    std::optional<SheetSerial> serial; // of a score sheet

    const EditionBook& book() const { return context.book; }
    const Edition& edition() const { return context.book.edition; }
    /// The ranking of the category, which must have one.
    const CategoryRanking& ranking() const { return context.rankings.at(category->id); }
};

/// Errors: NoSuchThing, when the item names something that is not in the book or lacks what the form is about.
Result<Subject, FormTrouble> subjectOf(const FormContext& context, const FormItem& item);

/// A section with the identity at its foot and the title as its first part.
Section sectionOf(const Subject& subject, const QString& title);
/// What stands at the foot of each page: edition, form, and what the paper is about.
QString footerOf(const Subject& subject);
/// "Paritrana Award 2021 · Tingkat Provinsi Sumatera Barat", and the period below it.
Paragraph subtitleOf(const Subject& subject);
/// What the QR code of the paper's pages says.
QString codeOf(const Subject& subject);

/// "KK-06 Kabupaten Agam".
QString codeWithName(const Nominee& nominee);
/// "J4 Ir. Polan Contoh, M.T.".
QString codeWithName(const Juror& juror);

/// The version of the category's scheme.
int schemeOf(const Subject& subject);

/// Dots to write on where a value is not known.
QString dots();
/// The text, or dots.
QString orDots(const QString& text);

/// The words of a sentence that stands alone in the paper.
Paragraph body(const QString& text);

Column narrow(const QString& title, ColumnAlign align = ColumnAlign::Centre);
Column wide(const QString& title);
Cell strong(const QString& text);

}

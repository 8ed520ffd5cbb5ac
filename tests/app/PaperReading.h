// The sample's papers as the real program prints them, and their texts as pdftotext reads them.
#pragma once

#include "core/ledger/RecordedBook.h"
#include "core/report/Forms.h"
#include "core/scoring/RankAll.h"

namespace sidang {

/// One paper of a printed file.
struct ReadPaper {
    FormItem item;
    QStringList pages; // text in the order in which it was painted
};

/// The sample with a closed category and with numbered score sheets, printed by the command line program form by form.
class PrintedSample {
public:
    /// The names of the paper sizes.
    static QStringList sizes() { return {QStringLiteral("a4"), QStringLiteral("f4")}; }
    /// Made once for all tests of the process.
    static PrintedSample& instance();
    /// False, aloud, where pdftotext is not installed: nothing can be read then.
    static bool isReadable();

    const EditionBook& book() const { return recorded_.book; }
    const CategoryRanking& ranking(CategoryId category) const { return rankings_.at(category); }

    /// The papers of a form on "a4" or "f4"; of blank score sheets, and of filled ones on F4, those of juror J4.
    const std::vector<ReadPaper>& papers(Form form, const QString& paper);
    /// The text of the whole file with what stands beside each other in one line.
    QString sideBySide(Form form, const QString& paper) const;
    /// The paper's content as core/report makes it.
    Document document(const FormItem& item) const;

private:
    PrintedSample();
    QString fileOf(Form form, const QString& paper) const;

    QTemporaryDir folder_;
    QString file_;
    RecordedBook recorded_;
    std::map<CategoryId, CategoryRanking> rankings_;
    std::map<std::pair<Form, QString>, std::vector<ReadPaper>> papers_;
};

inline const QDate printedOn(2022, 3, 15);

}

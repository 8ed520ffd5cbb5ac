// The papers of an edition, made as the programs make them.
#pragma once

#include "core/ledger/RecordedBook.h"
#include "core/report/Forms.h"

namespace sidang {

class PaperSet {
public:
    explicit PaperSet(RecordedBook recorded);
    PaperSet(const PaperSet&) = delete;
    PaperSet& operator=(const PaperSet&) = delete;

    const EditionBook& book() const { return recorded_.book; }
    const RecordedBook& recorded() const { return recorded_; }
    std::vector<FormItem> items(Form form) const { return formItems(recorded_.book, form, {}); }
    /// With its seal and, of a score sheet, its serial number and check code.
    Document document(const FormItem& item) const;

private:
    RecordedBook recorded_;
    std::map<CategoryId, CategoryRanking> rankings_;
    FormContext context_;
};

}

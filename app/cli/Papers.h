// The papers that `print` is asked for, made one after the other.
#pragma once

#include "app/cli/Command.h"
#include "core/ledger/RecordedBook.h"
#include "core/report/Forms.h"

namespace sidang {

/// What is printed of which things. No categories: all.
struct PaperOrder {
    std::vector<Form> forms;
    std::vector<CategoryId> categories;
    std::optional<NomineeId> nominee;
    std::optional<JurorId> juror;
    QDate date; // of signing
};

/// All papers of the order, form by form.
std::vector<FormItem> itemsOf(const EditionBook& book, const PaperOrder& order);

/// The serial of each score sheet that was issued and is not spoiled; nothing for the others, which are printed without one.
std::function<std::optional<SheetSerial>(const SheetKey&)> sheetSerials(const RecordedBook& recorded);

/// Makes papers of one edition.
class PaperMaker {
public:
    /// Ranks the edition when one of the forms shows results, and says what is wrong with it. The edition outlives this.
    PaperMaker(const RecordedBook& recorded, const PaperOrder& order, Terminal& terminal);

    /// A paper. One that cannot be made because its category cannot be ranked is said and left out.
    enum class Step { Made, LeftOut, Failed };
    Step make(const FormItem& item, Document& document);

    /// Doubtful when something was left out or a result that was shown is provisional.
    ExitCode code() const { return code_; }

private:
    bool isProvisional(const FormItem& item) const;

    const RecordedBook& recorded_;
    std::map<CategoryId, CategoryRanking> rankings_;
    FormContext context_;
    Terminal& terminal_;
    ExitCode code_ = ExitCode::Fine;
};

}

// Makes changes in the tables of an edition file.
#pragma once

#include "core/ledger/Change.h"
#include "core/storage/Database.h"
#include "core/storage/DecisionStore.h"
#include "core/storage/DeskStore.h"
#include "core/storage/EditionStore.h"
#include "core/storage/JuryStore.h"
#include "core/storage/MarkStore.h"
#include "core/storage/NomineeStore.h"
#include "core/storage/PaperStore.h"
#include "core/storage/SchemeStore.h"
#include "core/storage/SheetStore.h"

namespace sidang {

/// Used within a transaction, for changes that fit the book the tables hold (core/ledger/Apply.h); what does not fit puts the
/// database in trouble.
class ChangeStore {
public:
    explicit ChangeStore(Database& database);

    /// Things may exchange their codes: what is given up is free before anything is taken.
    void apply(const Changes& changes);

private:
    struct Visitor;
    struct CodesGivenUp;

    Database& database_;
    EditionStore editions_;
    SchemeStore scheme_;
    JuryStore jury_;
    NomineeStore nominees_;
    MarkStore marks_;
    DecisionStore decisions_;
    DeskStore desk_;
    SheetStore sheets_;
    PaperStore papers_;
};

}

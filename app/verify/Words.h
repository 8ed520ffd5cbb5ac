// Every sentence the program says, in Indonesian and in English.
#pragma once

#include <string>
#include <vector>

namespace sidang::verify {

enum class Language { english, indonesian };

/// The language of LC_ALL, LC_MESSAGES or LANG, whichever is set first.
Language languageOfEnvironment();

enum class Say {
    // Use of the program.
    help,
    wrongUse,
    mistypedCode,
    // The file cannot be read.
    noFile,
    notRegular,
    tooBig,
    noDatabase,
    otherProgram,
    olderFile,
    newerFile,
    otherJournal,
    cutOff,
    openChange,
    locked,
    damaged,
    // A record does not fit.
    recordFault,
    noRecords,
    wrongNumber,
    wrongColumn,
    wrongHash,
    wrongTime,
    wrongActor,
    wrongContent,
    wrongStart,
    wrongOf,
    unknownNoun,
    emptyChange,
    nothingThere,
    alreadyThere,
    otherBefore,
    wrongPosition,
    leadsNowhere,
    stillNamed,
    wrongParent,
    wrongMark,
    otherForm,
    closeWithoutResult,
    closedUnranked,
    closedOther,
    resultStays,
    // The tables do not fit.
    otherSchema,
    missingSchema,
    foreignSchema,
    rowTooMany,
    rowTooFew,
    otherColumn,
    // A closed category no longer has the ranking of its result.
    nowWithoutResult,
    nowUnranked,
    nowOther,
    // The ranking.
    category,
    place,
    code,
    name,
    total,
    award,
    unranked,
    complete,
    provisional,
    boundaryTie,
    leftOut,
    // The verdict.
    integrityCode,
    verified,
    faulty,
    withoutHead,
    headFound,
    headMissing,
    clockBack,
};

/// The sentence with %1, %2 … replaced. Details are made fit for a terminal.
std::string say(Language language, Say what, const std::vector<std::string>& details = {});

/// A word of the ranking (`withdrawn`, `places`, a reason for being left out) for people.
std::string wordFor(Language language, const std::string& word);

}

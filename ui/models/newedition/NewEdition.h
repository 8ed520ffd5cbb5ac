// A new edition while it is being described step by step, and the book that is made of it.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/text/TroubleText.h"

#include <functional>

namespace sidang {

/// What a scheme file, or another edition, gives to a new one.
struct SchemeContent {
    std::vector<Category> categories;
    std::vector<Requirement> requirements;

    friend bool operator==(const SchemeContent&, const SchemeContent&) = default;
};

struct OfferedScheme {
    QString name;
    SchemeContent content;
};

struct CopiedEdition {
    QString label;
    SchemeContent scheme;
    std::vector<Juror> jurors;
};

/// Where schemes come from and where the new edition goes: given by the program.
struct NewEditionSource {
    /// The schemes that come with the program.
    std::function<std::vector<OfferedScheme>()> schemes;
    /// Reads another edition; it is called on another thread. Errors: those of opening an edition.
    std::function<Result<CopiedEdition, FileTrouble>(const QString& path)> schemeOf;
    /// Makes the file, whole or not at all; nothing is replaced. Errors: TargetExists and those of writing.
    std::function<Result<Done, FileTrouble>(const QString& path, const EditionBook& book)> create;
};

struct NewEdition {
    Edition edition;
    QString administrator; // not empty
    QString operator1;     // empty: none
    QString operator2;
    SchemeContent scheme;
    std::vector<Juror> jurors;
};

/// The official who administers a new edition.
inline constexpr OfficialId newAdministrator{1};

EditionBook bookOf(const NewEdition& made);

/// A juror whose seat is known and whose name is still open. Source of the usual nine: the committee of a province in 2022.
struct JurySeat {
    JurorRole role = JurorRole::Member;
    QString name;
    QString institution;
    QString element;
};
std::vector<JurySeat> usualSeats();
/// The seats that have a name, as J1, J2 … in their order.
std::vector<Juror> jurorsOf(const std::vector<JurySeat>& seats);

/// January to December of the year that is judged on this day: until June the year before, else the present one.
AssessmentPeriod usualPeriod(QDate today);
/// "Paritrana Award 2025, Sumatera Barat" as a file name without folder and with what no system takes left out.
QString fileNameFor(const QString& label);

/// True when some weight of the scheme is invented and waits to be confirmed.
bool isExample(const SchemeContent& scheme);

}

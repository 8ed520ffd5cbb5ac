// Nominees that may have been entered twice: names that differ only in how they are written.
#pragma once

#include "core/domain/Nominee.h"

#include <QStringList>

#include <vector>

namespace sidang {

/// A name taken apart for comparing: without case, punctuation and legal form.
struct ComparableName {
    QString kind;      // what it is the name of: "kabupaten", "kota", "nagari" …; empty: not said
    QStringList words; // the rest

    friend bool operator==(const ComparableName&, const ComparableName&) = default;
};

/// "PT. Contoh-Jaya (Persero) Tbk" → {"", ["contoh", "jaya"]}; "Kab. Solok" → {"kabupaten", ["solok"]}.
ComparableName comparable(QStringView name);
/// True when both may be the same name: of no different kinds, and each word the same but for slips of the pen, of which
/// long words may have more. Numbers and short words have none.
bool areSimilar(const ComparableName& one, const ComparableName& other);
/// True when one region lies in the other or both in one province; a region that is not given lies near every other. Codes
/// as in resources/regions.
bool areNear(QStringView region, QStringView other);

struct SimilarPair {
    NomineeId first; // in the order of the nominees
    NomineeId second;

    friend bool operator==(const SimilarPair&, const SimilarPair&) = default;
};

/// Every two nominees near each other with similar names, of whatever category, in the order of the nominees.
std::vector<SimilarPair> similarNominees(const std::vector<Nominee>& nominees);

}

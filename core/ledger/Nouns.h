// What each kind of change is called in the ledger, and how its key is written.
#pragma once

#include "core/ledger/Change.h"
#include "core/ledger/FieldReader.h"

#include <QByteArray>

#include <type_traits>

namespace sidang {

/// The noun of a change, as docs/ledger.md section 3 names it.
template <class>
inline constexpr const char* noun = nullptr;
template <>
inline constexpr const char* noun<EditionChange> = "edition";
template <>
inline constexpr const char* noun<OfficialChange> = "official";
template <>
inline constexpr const char* noun<CategoryChange> = "category";
template <>
inline constexpr const char* noun<CriterionChange> = "criterion";
template <>
inline constexpr const char* noun<RequirementChange> = "requirement";
template <>
inline constexpr const char* noun<JurorChange> = "juror";
template <>
inline constexpr const char* noun<NomineeChange> = "nominee";
template <>
inline constexpr const char* noun<RecusalChange> = "recusal";
template <>
inline constexpr const char* noun<DecisionChange> = "decision";
template <>
inline constexpr const char* noun<MarkChange> = "mark";
template <>
inline constexpr const char* noun<NoteChange> = "note";
template <>
inline constexpr const char* noun<AttestationChange> = "attestation";
template <>
inline constexpr const char* noun<EvidenceChange> = "document";
template <>
inline constexpr const char* noun<FigureChange> = "figure";
template <>
inline constexpr const char* noun<InterviewChange> = "interview";
template <>
inline constexpr const char* noun<DrawChange> = "draw";
template <>
inline constexpr const char* noun<SecondChange> = "second";
template <>
inline constexpr const char* noun<SheetChange> = "sheet";
template <>
inline constexpr const char* noun<StageChange> = "stage";
template <>
inline constexpr const char* noun<ResultChange> = "closed";
template <>
inline constexpr const char* noun<FormChange> = "form";
template <>
inline constexpr const char* noun<PrintingChange> = "printing";
template <>
inline constexpr const char* noun<TextChange> = "text";
template <>
inline constexpr const char* noun<PlenaryChange> = "plenary";
template <>
inline constexpr const char* noun<MarksAdded> = "mark";

template <class Kind>
concept ChangeOfList = requires(const Kind& change) { change.from; };
template <class Kind>
concept ChangeOfKey = requires(const Kind& change) { change.key; };

/// The elements of a key, between brackets.
template <class Thing>
QByteArray keyText(const Thing& thing)
{
    return '[' + QByteArray::number(thing.id.value) + ']';
}
QByteArray keyText(const Recusal& recusal);
QByteArray keyText(OnlyOne);
QByteArray keyText(const MarkKey& key);
QByteArray keyText(const EvidenceKey& key);
QByteArray keyText(const FigureKey& key);
QByteArray keyText(const SheetKey& key);
QByteArray keyText(NomineeId id);
QByteArray keyText(CategoryId id);
QByteArray keyText(const ResultKey& key);
QByteArray keyText(SheetFormId id);
QByteArray keyText(PrintingId id);
QByteArray keyText(const QString& name);

/// Reads a key into the thing it names; false when it is none.
template <class Thing>
bool readKey(const JsonValue& json, Thing& thing)
{
    return json.kind == JsonKind::Array && json.children.size() == 1 && FieldReader::read(json.children[0], thing.id);
}
bool readKey(const JsonValue& json, Recusal& recusal);
bool readKey(const JsonValue& json, OnlyOne&);
bool readKey(const JsonValue& json, MarkKey& key);
bool readKey(const JsonValue& json, EvidenceKey& key);
bool readKey(const JsonValue& json, FigureKey& key);
bool readKey(const JsonValue& json, SheetKey& key);
bool readKey(const JsonValue& json, NomineeId& id);
bool readKey(const JsonValue& json, CategoryId& id);
bool readKey(const JsonValue& json, ResultKey& key);
bool readKey(const JsonValue& json, SheetFormId& id);
bool readKey(const JsonValue& json, PrintingId& id);
bool readKey(const JsonValue& json, QString& name);

/// A mark's value; docs/ledger.md section 3.
void writeMarkValue(QByteArray& out, const MarkValue& value);
std::optional<MarkValue> readMarkValue(const JsonValue& json);

}

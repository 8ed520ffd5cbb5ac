// Reads what the desk keeps besides marks from JSON: checklists, documents, figures, interviews, sheets, own texts.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/json/JsonObject.h"

namespace sidang {

/// Reads things one by one into a book whose scheme, people and marks are there.
class DeskReader {
public:
    DeskReader(EditionBook& book, JsonReport& report) : book_(book), report_(report) {}

    void readRequirement(const JsonValue& value, const JsonPath& path);
    void readDocument(const JsonValue& value, const JsonPath& path);
    void readFigure(const JsonValue& value, const JsonPath& path);
    void readInterview(const JsonValue& value, const JsonPath& path);
    void readDraw(const JsonValue& value, const JsonPath& path);
    void readSheet(const JsonValue& value, const JsonPath& path);
    void readAttestation(const JsonValue& value, const JsonPath& path);
    void readFormText(const JsonValue& value, const JsonPath& path);
    void readPlenaryNote(const JsonValue& value, const JsonPath& path);

private:
    // Each looks a name up and reports one that leads nowhere.
    const Nominee* nominee(JsonObject& object);
    const Category* category(JsonObject& object);
    const Juror* juror(JsonObject& object);
    const Requirement* requirement(JsonObject& object, const Nominee* nominee);
    std::optional<OfficialId> official(JsonObject& object, QStringView key);
    std::vector<Attachment> files(JsonObject& object);

    EditionBook& book_;
    JsonReport& report_;
};

/// The official at a place in the edition's list, from 1; a place beyond it is reported.
std::optional<OfficialId> officialAt(const EditionBook& book, JsonObject& object, QStringView key, Presence presence);

/// A SHA-256 in small hex digits; anything else but an absent one is reported.
QString hashText(JsonObject& object, QStringView key, Presence presence);

}

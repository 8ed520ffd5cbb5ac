// Reads the marks of an edition from JSON.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/json/JsonObject.h"

#include <QHash>

namespace sidang {

/// Reads marks one by one into a book whose scheme, jurors and nominees are there.
class MarkReader {
public:
    MarkReader(EditionBook& book, JsonReport& report);

    void read(const JsonValue& value, const JsonPath& path);
    /// A juror's mark as the second operator keyed it.
    void readSecond(const JsonValue& value, const JsonPath& path);

private:
    struct Target {
        const Nominee* nominee = nullptr;
        const Criterion* criterion = nullptr;
        std::optional<JurorId> juror;
    };

    /// The names of the mark, looked up; faults reported. Without nominee or criterion nothing can be read further.
    Target target(JsonObject& object);
    const Criterion* criterionOf(JsonObject& object, const Nominee& nominee, const QString& code);
    void readGrade(JsonObject& object, const Target& target);
    void readFigure(JsonObject& object, const Target& target);
    std::optional<Grade> gradeOf(JsonObject& object, const Scale& scale);

    EditionBook& book_;
    JsonReport& report_;
    QHash<QString, const Nominee*> nominees_;
    QHash<QString, JurorId> jurors_;
    QHash<qint32, QHash<QString, const Criterion*>> criteria_; // by category
};

}

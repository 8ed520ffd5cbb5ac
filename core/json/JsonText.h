// Writes JSON in the layout of the exchange formats: records on one line, the structure around them indented.
#pragma once

#include <QString>
#include <QStringList>

namespace sidang {

/// "text" with what JSON wants escaped.
QString jsonText(QStringView text);

/// One object or array on one line, with a space behind ':' and ','. Members with nothing to say are left out by the caller.
class JsonRecord {
public:
    JsonRecord& text(QStringView key, QStringView value) { return raw(key, jsonText(value)); }
    /// Only when the value is not empty.
    JsonRecord& optional(QStringView key, QStringView value) { return value.isEmpty() ? *this : text(key, value); }
    JsonRecord& number(QStringView key, qint64 value) { return raw(key, QString::number(value)); }
    JsonRecord& boolean(QStringView key, bool value);
    JsonRecord& texts(QStringView key, const QStringList& values);
    /// A member whose value is JSON already.
    JsonRecord& raw(QStringView key, const QString& json);

    QString toText() const { return u'{' + members_.join(QStringLiteral(", ")) + u'}'; }

private:
    QStringList members_;
};

/// [a, b] on one line, of values that are JSON already.
QString jsonArray(const QStringList& values);
/// The same with one value a line, indented by `indent` spaces; "[]" for none.
QString jsonLines(const QStringList& values, int indent);

}

// Writes the members of a value as canonical JSON: no blanks, members in the order they are named in.
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/Mark.h"
#include "core/domain/Words.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace sidang {

/// "text" in UTF-8 with what JSON wants escaped, as docs/ledger.md section 3 says.
void writeJsonText(QByteArray& out, QStringView text);

class FieldWriter {
public:
    explicit FieldWriter(QByteArray& out) : out_(out) { out_ += '{'; }
    ~FieldWriter() { out_ += '}'; }
    FieldWriter(const FieldWriter&) = delete;
    FieldWriter& operator=(const FieldWriter&) = delete;

    template <class Value>
    FieldWriter& operator()(const char* name, const Value& value)
    {
        if (!isFirst_)
            out_ += ',';
        isFirst_ = false;
        out_ += '"';
        out_ += name;
        out_ += "\":";
        write(value);
        return *this;
    }

    /// A member that is left out when it is `standard`.
    template <class Value>
    FieldWriter& optional(const char* name, const Value& value, const Value& standard = Value())
    {
        return value == standard ? *this : (*this)(name, value);
    }

private:
    void write(const QString& text) { writeJsonText(out_, text); }
    void write(bool value) { out_ += value ? "true" : "false"; }
    void write(int value) { out_ += QByteArray::number(value); }
    void write(qint64 value) { out_ += QByteArray::number(value); }
    void write(const Decimal& value) { writeJsonText(out_, value.toText()); }
    void write(QDate date) { writeJsonText(out_, date.isValid() ? date.toString(Qt::ISODate) : QString()); }
    void write(const QDateTime& time);
    void write(LevelChoice level) { write(level.index); }
    void write(const Grade& grade);
    template <class Enum>
    requires std::is_enum_v<Enum>
    void write(Enum value) { writeJsonText(out_, word(value)); }
    template <class Tag>
    void write(Id<Tag> id) { out_ += QByteArray::number(id.value); }
    template <class Tag>
    void write(const std::optional<Id<Tag>>& id) { out_ += QByteArray::number(id ? id->value : 0); }
    template <class Thing>
    void write(const std::optional<Thing>& thing)
    {
        if (thing)
            write(*thing);
        else
            out_ += "null";
    }
    void write(const QStringList& texts) { writeEach(texts); }
    template <class Thing>
    void write(const std::vector<Thing>& things) { writeEach(things); }
    /// Whatever has a description of its own.
    template <class Thing>
    requires requires(FieldWriter& fields, Thing& thing) { describe(fields, thing); }
    void write(const Thing& thing)
    {
        FieldWriter fields(out_);
        // A description names members for reading and writing alike; this one only reads them.
        describe(fields, const_cast<Thing&>(thing));
    }

    template <class Things>
    void writeEach(const Things& things)
    {
        out_ += '[';
        for (qsizetype i = 0; i < std::ssize(things); ++i) {
            if (i > 0)
                out_ += ',';
            write(things[static_cast<typename Things::size_type>(i)]);
        }
        out_ += ']';
    }

    QByteArray& out_;
    bool isFirst_ = true;
};

}

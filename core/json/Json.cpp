#include "core/json/Json.h"

#include <QSet>

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace sidang {
namespace {

constexpr std::size_t deepest = 64;

/// The text as RapidJSON reads it, counting lines.
class LineStream {
public:
    using Ch = char;

    explicit LineStream(const QByteArray& text) : begin_(text.constData()), at_(begin_), end_(begin_ + text.size()) {}

    Ch Peek() const { return at_ == end_ ? '\0' : *at_; }
    Ch Take()
    {
        if (at_ == end_)
            return '\0';
        line_ += *at_ == '\n' ? 1 : 0;
        return *at_++;
    }
    std::size_t Tell() const { return static_cast<std::size_t>(at_ - begin_); }
    // RapidJSON's concept of a stream has these for writing in place, which is not done here.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch*) { return 0; }

    int line() const { return line_; }
    bool isAtEnd() const { return at_ == end_; }

private:
    const char* begin_;
    const char* at_;
    const char* end_;
    int line_ = 1;
};

/// Takes RapidJSON's events and builds the tree.
class TreeBuilder {
public:
    explicit TreeBuilder(const LineStream& stream) : stream_(stream) {}

    bool Null() { return add(JsonKind::Null, {}); }
    bool Bool(bool value) { return add(JsonKind::Boolean, value ? QStringLiteral("true") : QStringLiteral("false")); }
    bool RawNumber(const char* text, rapidjson::SizeType size, bool)
    {
        return add(JsonKind::Number, QString::fromLatin1(text, size));
    }
    bool String(const char* text, rapidjson::SizeType size, bool)
    {
        return add(JsonKind::Text, QString::fromUtf8(text, size));
    }
    bool Key(const char* text, rapidjson::SizeType size, bool)
    {
        // The same few keys come half a million times: they share their text.
        key_ = *keys_.insert(QString::fromUtf8(text, size));
        return true;
    }
    bool StartObject() { return open(JsonKind::Object); }
    bool StartArray() { return open(JsonKind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // Numbers come as text only.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    JsonValue&& root() { return std::move(root_); }

private:
    bool add(JsonKind kind, const QString& text) { return place({std::exchange(key_, {}), text, {}, stream_.line(), kind}); }

    bool open(JsonKind kind)
    {
        if (open_.size() >= deepest)
            return false;
        open_.push_back({std::exchange(key_, {}), {}, {}, stream_.line(), kind});
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(open_.back());
        open_.pop_back();
        return place(std::move(value));
    }

    bool place(JsonValue&& value)
    {
        if (open_.empty())
            root_ = std::move(value);
        else
            open_.back().children.push_back(std::move(value));
        return true;
    }

    const LineStream& stream_;
    QSet<QString> keys_;
    QString key_;
    std::vector<JsonValue> open_;
    JsonValue root_;
};

Problem notJson(int line, const QString& detail)
{
    return {ProblemKind::NotJson, Severity::Error, {.line = line}, {detail}};
}

}

const JsonValue* JsonValue::find(QStringView wanted) const
{
    for (const JsonValue& child : children) {
        if (child.key == wanted)
            return &child;
    }
    return nullptr;
}

Result<JsonValue, Problem> parseJson(const QByteArray& text)
{
    LineStream stream(text);
    TreeBuilder builder(stream);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult outcome = reader.Parse<flags>(stream, builder);
    if (outcome.Code() == rapidjson::kParseErrorTermination)
        return Failure{notJson(stream.line(), QStringLiteral("nested deeper than %1").arg(deepest))};
    if (outcome.IsError())
        return Failure{notJson(stream.line(), QString::fromLatin1(rapidjson::GetParseError_En(outcome.Code())))};
    if (!stream.isAtEnd())
        return Failure{notJson(stream.line(), QStringLiteral("Text behind the end."))};
    return builder.root();
}

}

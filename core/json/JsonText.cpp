#include "core/json/JsonText.h"

using namespace Qt::StringLiterals;

namespace sidang {

QString jsonText(QStringView text)
{
    QString json;
    json.reserve(text.size() + 2);
    json += u'"';
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'"': json += "\\\""_L1; break;
        case u'\\': json += "\\\\"_L1; break;
        case u'\n': json += "\\n"_L1; break;
        case u'\r': json += "\\r"_L1; break;
        case u'\t': json += "\\t"_L1; break;
        default:
            if (character < u' ')
                json += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
            else
                json += character;
        }
    }
    return json + u'"';
}

JsonRecord& JsonRecord::boolean(QStringView key, bool value)
{
    return raw(key, value ? u"true"_s : u"false"_s);
}

JsonRecord& JsonRecord::texts(QStringView key, const QStringList& values)
{
    QStringList json;
    for (const QString& value : values)
        json << jsonText(value);
    return raw(key, jsonArray(json));
}

JsonRecord& JsonRecord::raw(QStringView key, const QString& json)
{
    members_ << jsonText(key) + ": "_L1 + json;
    return *this;
}

QString jsonArray(const QStringList& values)
{
    return u'[' + values.join(", "_L1) + u']';
}

QString jsonLines(const QStringList& values, int indent)
{
    if (values.isEmpty())
        return u"[]"_s;
    const QString newline = u'\n' + QString(indent, u' ');
    return u'[' + newline + values.join(u',' + newline) + u']';
}

}

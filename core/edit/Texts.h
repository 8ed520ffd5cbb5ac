// Whether every text of a thing can be kept: as it is, in a file and on paper.
#pragma once

#include "core/base/KeepableText.h"
#include "core/ledger/Descriptions.h"

namespace sidang {

/// True for a date whose year has four digits, as the file writes it, and for none.
inline bool isKeepable(QDate date)
{
    return !date.isValid() || (date.year() >= 1 && date.year() <= 9999);
}

/// Looks at every text a description names.
class TextLook {
public:
    template <class Value>
    TextLook& operator()(const char*, const Value& value)
    {
        look(value);
        return *this;
    }
    template <class Value>
    TextLook& optional(const char*, const Value& value, const Value& = Value())
    {
        look(value);
        return *this;
    }
    bool isFine() const { return isFine_; }

private:
    void look(QDate date) { isFine_ = isFine_ && isKeepable(date); }
    void look(const QDateTime& time) { isFine_ = isFine_ && isKeepable(time.date()); }
    void look(const QString& text) { isFine_ = isFine_ && isKeepable(text); }
    void look(const QStringList& texts)
    {
        for (const QString& text : texts)
            look(text);
    }
    template <class Thing>
    void look(const std::vector<Thing>& things)
    {
        for (const Thing& thing : things)
            look(thing);
    }
    template <class Thing>
    void look(const std::optional<Thing>& thing)
    {
        if (thing)
            look(*thing);
    }
    template <class Thing>
    void look(const Thing& thing)
    {
        if constexpr (requires(TextLook& fields, Thing& described) { describe(fields, described); })
            describe(*this, const_cast<Thing&>(thing));
    }

    bool isFine_ = true;
};

template <class Thing>
bool hasKeepableTexts(const Thing& thing)
{
    TextLook look;
    describe(look, const_cast<Thing&>(thing));
    return look.isFine();
}

}

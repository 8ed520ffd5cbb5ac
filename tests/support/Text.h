// Lets Catch2 print Qt's strings, and writes literals shortly.
#pragma once

#include <QString>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
}

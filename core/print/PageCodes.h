// What the QR codes of pages say: docs/file-formats.md, section 6.
#pragma once

#include "core/report/Document.h"

#include <QByteArray>

namespace sidang {

/// Of a paper that has no code of its own: the seal, and which page of how many. `number` from 1.
QByteArray codeOfSeal(const Seal& seal, std::size_t number, std::size_t count);

/// The paper's own code with "/P:1.2".
QByteArray codeOfPage(const QString& code, std::size_t number, std::size_t count);

}

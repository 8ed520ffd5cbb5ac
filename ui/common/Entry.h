// What fields of the pages have in common: what is typed is taken when it is left, or refused with the reason.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sidang {

/// Takes what was typed; returns why it cannot be taken, as a sentence, or nothing.
using TakeEntry = std::function<QString(const QString& typed)>;

/// Shows the field in the dress of a refusal, or without it.
void dressRefused(QWidget& field, bool isRefused);

}

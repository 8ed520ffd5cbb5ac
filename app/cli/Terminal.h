// Standard output and standard error of the command line.
#pragma once

#include "core/domain/Problem.h"
#include "core/files/FileTrouble.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace sidang {

class Terminal {
public:
    /// Answers go to standard output, whole and in UTF-8.
    void answer(const QByteArray& text) { write(stdout, text); }
    void answer(const QString& text) { write(stdout, text.toUtf8()); }
    /// Messages go to standard error, a line each.
    void say(const QString& text) { write(stderr, text.toUtf8() + '\n'); }
    void say(const FileTrouble& trouble);
    void say(const Problems& problems);

    /// False when something could not be written.
    bool flush();

private:
    void write(std::FILE* stream, const QByteArray& text);

    bool failed_ = false;
};

/// "error: line 12, categories[0].places: …"
QString lineFor(const Problem& problem);

}

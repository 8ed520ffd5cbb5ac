#include "app/cli/Desk.h"

#include "app/cli/Terminal.h"
#include "core/edit/Passphrase.h"
#include "core/files/SaveFile.h"
#include "core/words/EditTroubleText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The first line of the file that `--passphrase-file` names; empty without it. Nothing, after a message, when it cannot be read.
std::optional<QString> askedPassphrase(const QCommandLineParser& arguments, Terminal& terminal)
{
    if (!arguments.isSet(u"passphrase-file"_s))
        return QString();
    constexpr qint64 mostBytes = 4096;
    const auto content = readFile(arguments.value(u"passphrase-file"_s), mostBytes);
    if (!content) {
        terminal.say(content.error());
        return std::nullopt;
    }
    return QString::fromUtf8(*content).section(u'\n', 0, 0).remove(u'\r');
}

const Official* officialWithoutPassphrase(const EditionBook& book)
{
    const auto rank = [](const Official& official) {
        return official.role == OfficialRole::Operator1 ? 0 : official.role == OfficialRole::Administrator ? 1 : 2;
    };
    const Official* best = nullptr;
    for (const Official& official : book.officials) {
        if (official.serves && official.passphrase.isEmpty() && (!best || rank(official) < rank(*best)))
            best = &official;
    }
    return best;
}

}

std::vector<QCommandLineOption> withDeskOptions(std::vector<QCommandLineOption> options)
{
    options.push_back({u"official"_s, Words::tr("Who sits at the desk."), u"NAME"_s});
    options.push_back(
        {u"passphrase-file"_s, Words::tr("A file whose first line is the official's passphrase."), u"FILE"_s});
    return options;
}

std::unique_ptr<Session> openForWriting(const QString& path, Terminal& terminal)
{
    auto session = Session::open(path);
    if (!session) {
        terminal.say(session.error());
        return nullptr;
    }
    if ((*session)->isReadOnly()) {
        terminal.say(FileTrouble{FileTroubleKind::NotWritable, path, {}});
        return nullptr;
    }
    return *std::move(session);
}

const Official* askedOfficial(const EditionBook& book, const QCommandLineParser& arguments, Terminal& terminal)
{
    const QString name = arguments.value(u"official"_s);
    const auto named = std::ranges::find(book.officials, name, &Official::name);
    const Official* official = name.isEmpty()                  ? officialWithoutPassphrase(book)
                               : named == book.officials.end() ? nullptr
                                                               : &*named;
    if (!official) {
        terminal.say(name.isEmpty() ? Words::tr("Every official has a passphrase. Say who sits at the desk with --official.")
                                    : Words::tr("There is no official %1.").arg(name));
        return nullptr;
    }
    const auto passphrase = askedPassphrase(arguments, terminal);
    if (passphrase && isPassphrase(*passphrase, official->passphrase))
        return official;
    if (passphrase)
        terminal.say(editTroubleText({.kind = EditTroubleKind::WrongPassphrase}));
    return nullptr;
}

bool takeSeat(Session& session, const QCommandLineParser& arguments, Terminal& terminal)
{
    const Official* official = askedOfficial(session.book(), arguments, terminal);
    return official && session.takeSeat(official->id, *askedPassphrase(arguments, terminal));
}

}

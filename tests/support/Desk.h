// An edition in a folder of its own, open at a desk with one official of each role.
#pragma once

#include "core/edit/Session.h"
#include "core/storage/EditionFile.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace sidang {

/// Memory where there is some to be had: thousands of edits are then made safe in seconds.
inline QString quickPlace()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/sidang-XXXXXX"_s : QDir::temp().filePath(u"sidang-XXXXXX"_s);
}

/// The official of a role has the id of its place among the roles, from 1. None has a passphrase.
inline OfficialId officialOf(OfficialRole role)
{
    return {static_cast<int>(role) + 1};
}

inline EditionBook withOfficials(EditionBook book)
{
    const QStringList names{u"Ketua Sekretariat Contoh"_s, u"Operator Contoh Satu"_s, u"Operator Contoh Dua"_s,
                            u"Ketua Juri Contoh"_s, u"Auditor Contoh"_s};
    for (int role = 0; role < names.size(); ++role)
        book.officials.push_back({{role + 1}, names[role], static_cast<OfficialRole>(role), {}, true});
    return book;
}

class Desk {
public:
    /// The book gets its officials if it has none.
    explicit Desk(EditionBook book) : folder(quickPlace())
    {
        if (book.officials.empty())
            book = withOfficials(std::move(book));
        REQUIRE(createEdition(path(), founded(book), Existing::Keep));
        open();
    }

    QString path() const { return folder.filePath(u"edisi.sidang"_s); }
    const EditionBook& book() const { return session->book(); }

    void open(OpenAs as = OpenAs::Writer)
    {
        session.reset();
        auto opened = Session::open(path(), {.now = [this] { return now; }, .secondPlace = {}}, as);
        REQUIRE(opened);
        session = std::move(*opened);
    }

    void sit(OfficialRole role) { REQUIRE(session->takeSeat(officialOf(role))); }

    /// What comes of an edit by an official of this role: no trouble, or its kind.
    std::optional<EditTroubleKind> perform(OfficialRole role, const Changes& changes, const QString& reason = {})
    {
        sit(role);
        const auto made = session->perform({changes, reason});
        return made ? std::nullopt : std::optional(made.error().kind);
    }
    /// An edit that has to be made.
    void make(OfficialRole role, const Changes& changes, const QString& reason = {})
    {
        REQUIRE(perform(role, changes, reason) == std::nullopt);
    }

    /// Whatever could have changed: the records, the book, the file.
    struct Trace {
        std::vector<LedgerRecord> ledger;
        EditionBook book;
        QByteArray file;

        friend bool operator==(const Trace&, const Trace&) = default;
    };
    Trace trace() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return {session->ledger(), book(), file.readAll()};
    }

    QTemporaryDir folder;
    QDateTime now = testFounding().now;
    std::unique_ptr<Session> session;
};

}

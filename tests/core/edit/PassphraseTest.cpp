#include "core/edit/Passphrase.h"

#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"

using namespace sidang;

TEST_CASE("a passphrase is kept as Argon2id with a salt of its own, and only it opens the seat")
{
    const auto hash = hashPassphrase(u"sidang pleno"_s);
    REQUIRE(hash);
    CHECK(hash->startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s));
    CHECK_FALSE(hash->contains(u"sidang"_s));
    CHECK(hashPassphrase(u"sidang pleno"_s) != hash);
    CHECK(isPassphrase(u"sidang pleno"_s, *hash));
    for (const QString& wrong : {u"Sidang pleno"_s, u"sidang pleno "_s, QString()})
        CHECK_FALSE(isPassphrase(wrong, *hash));
    CHECK_FALSE(isPassphrase(u"a"_s, u"no hash"_s));
}

TEST_CASE("an official without a passphrase is asked for none")
{
    CHECK(hashPassphrase({}) == QString());
    CHECK(isPassphrase({}, {}));
    CHECK(isPassphrase(u"apa saja"_s, {}));
}

TEST_CASE("letters typed as one character or as two are the same passphrase")
{
    const auto hash = hashPassphrase(u"caf\u00e9"_s);
    REQUIRE(hash);
    CHECK(isPassphrase(u"cafe\u0301"_s, *hash));
    CHECK_FALSE(isPassphrase(u"cafe"_s, *hash));
    CHECK(isPassphrase(u"caf\u00e9"_s, *hashPassphrase(u"cafe\u0301"_s)));
}

TEST_CASE("a wrong passphrase leaves who sat there; reading and verifying ask for none")
{
    EditionBook book = withOfficials(EditionBuilder(1).leaf("A", "100").nominees({"N1"}).book);
    book.officials[0].passphrase = *hashPassphrase(u"rahasia"_s);
    Desk desk(book);
    CHECK(desk.session->verify(std::nullopt)->isVerified());
    CHECK(desk.session->takeSeat({1}, u"lain"_s).error().kind == EditTroubleKind::WrongPassphrase);
    CHECK(desk.session->actor() == nullptr);
    desk.sit(OfficialRole::Operator1);
    CHECK(desk.session->takeSeat({1}, {}).error().kind == EditTroubleKind::WrongPassphrase);
    CHECK(desk.session->actor()->id == OfficialId{2});
    REQUIRE(desk.session->takeSeat({1}, u"rahasia"_s));
    CHECK(desk.session->actor()->id == OfficialId{1});
    desk.session.reset();
    CHECK(verifyEdition(desk.path(), std::nullopt)->isVerified());
    CHECK(loadEdition(desk.path())->nominees.size() == 1);
}

// Files stay small enough to be read in one sitting.
#include "tests/architecture/Sources.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("no header is longer than 150 lines and no source than 300")
{
    for (const SourceFile& source : projectSources()) {
        INFO(source.path.toStdString() << " has " << source.lines.size() << " lines");
        CHECK(source.lines.size() <= (source.path.endsWith(u".h"_s) ? 151 : 301));
    }
}

TEST_CASE("every header begins with a sentence that says what it is for")
{
    for (const SourceFile& source : projectSources()) {
        INFO(source.path.toStdString());
        CHECK((!source.path.endsWith(u".h"_s) || source.lines.front().startsWith(u"// "_s)));
    }
}

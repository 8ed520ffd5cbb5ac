#include "app/cli/BoundPapers.h"

#include "core/print/LayOut.h"
#include "core/print/Paint.h"

#include <iterator>

namespace sidang {

Result<Done, PrintTrouble> BoundPapers::add(const Document& document)
{
    auto pages = layOut(document, pages_.paper);
    if (!pages)
        return Failure{pages.error()};
    pages_.pages.insert(pages_.pages.end(), std::make_move_iterator(pages->pages.begin()),
                        std::make_move_iterator(pages->pages.end()));
    return Done{};
}

QByteArray BoundPapers::pdf() const
{
    return pdfOf(pages_);
}

}

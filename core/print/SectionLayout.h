// One section of a document on its way to pages.
#pragma once

#include "core/print/Footer.h"
#include "core/print/Paginate.h"
#include "core/print/TablePlan.h"

namespace sidang {

class SectionLayout {
public:
    /// `paper`: upright, in points. All of them must outlive this.
    SectionLayout(const Document& document, const Section& section, QSizeF paper, Typesetting& typesetting);

    /// Appends the pages; returns the footer to be put on them when their number is known.
    Footer appendTo(std::vector<Sheet>& sheets);

private:
    TextArea textArea(bool wide, double footerHeight) const;
    void chooseSize();
    bool takesGoodSize(bool wide);
    bool takesSmallSize();
    void takeSideBySideSize();
    Strips fitted(const TextArea& area);
    Strips fittedCertificate(const TextArea& area);
    Strips strips(const TextArea& area);
    void add(Strips& strips, const Part& part, const TextArea& area);
    void addFrame(Page& page, double bottom) const;

    const Document& document_;
    const Section& section_;
    QSizeF paper_;
    Typesetting& typesetting_;
    std::vector<MeasuredTable> tables_; // in the order of the parts
    std::size_t nextTable_ = 0;
    bool wide_ = false;
    TableScale scale_;
    double certificateScale_ = 1;
};

}

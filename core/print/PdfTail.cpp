#include "core/print/PdfTail.h"

namespace sidang {

namespace {

constexpr qsizetype entrySize = 20; // "0000041791 00000 n \n"

/// A file as QPdfWriter makes it: one cross-reference table at the end, with an entry for every object.
class Tail {
public:
    explicit Tail(QByteArray& pdf) : pdf_(pdf)
    {
        table_ = numberAt(pdf.lastIndexOf("startxref") + 10);
        const qsizetype count = numberAt(pdf.indexOf("0 ", table_) + 2);
        const qsizetype first = pdf.indexOf("\n", pdf.indexOf("0 ", table_)) + 1;
        for (qsizetype i = 0; i < count; ++i)
            offsets_.push_back(numberAt(first + i * entrySize));
        const qsizetype trailer = pdf.indexOf("trailer", first);
        rest_ = pdf.mid(trailer, pdf.lastIndexOf("startxref") - trailer);
        rest_.replace(rest_.indexOf("/Size "), rest_.indexOf('\n', rest_.indexOf("/Size ")) - rest_.indexOf("/Size "),
                      "/Size SIZE");
        pdf.truncate(table_);
    }

    /// The number that the next object added will have.
    qsizetype next() const { return static_cast<qsizetype>(offsets_.size()); }

    void add(const QByteArray& content)
    {
        const QByteArray number = QByteArray::number(next());
        offsets_.push_back(pdf_.size());
        pdf_ += number + " 0 obj\n" + content + "\nendobj\n";
    }

    void addToCatalogue(const QByteArray& entries)
    {
        constexpr QByteArrayView mark = "/Type /Catalog\n";
        const qsizetype at = pdf_.indexOf(mark) + mark.size();
        pdf_.insert(at, entries);
        for (qsizetype& offset : offsets_)
            offset += offset > at ? entries.size() : 0;
    }

    /// The objects that are pages, in order.
    std::vector<qsizetype> pages() const
    {
        const qsizetype root = numberAt(pdf_.indexOf("/Pages ", pdf_.indexOf("/Type /Catalog")) + 7);
        qsizetype at = pdf_.indexOf('[', pdf_.indexOf("/Kids", offsets_.at(static_cast<std::size_t>(root)))) + 1;
        const qsizetype end = pdf_.indexOf(']', at);
        std::vector<qsizetype> pages;
        for (qsizetype reference = pdf_.indexOf(" 0 R", at); reference >= 0 && reference < end;
             at = reference + 4, reference = pdf_.indexOf(" 0 R", at))
            pages.push_back(pdf_.mid(at, reference - at).trimmed().toLongLong());
        return pages;
    }

    void write()
    {
        const qsizetype table = pdf_.size();
        const QByteArray size = QByteArray::number(next());
        pdf_ += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (std::size_t i = 1; i < offsets_.size(); ++i)
            pdf_ += QByteArray::number(offsets_[i]).rightJustified(10, '0') + " 00000 n \n";
        pdf_ += rest_.replace("SIZE", size) + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    qsizetype numberAt(qsizetype at) const
    {
        qsizetype number = 0;
        for (; at < pdf_.size() && pdf_[at] >= '0' && pdf_[at] <= '9'; ++at)
            number = number * 10 + (pdf_[at] - '0');
        return number;
    }

    QByteArray& pdf_;
    qsizetype table_ = 0;
    std::vector<qsizetype> offsets_; // of the objects, by number
    QByteArray rest_;                // the trailer
};

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray unicode(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar character : text)
        hex += QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

/// Bookmarks of one level, each a member of a chain below the root.
void addOutline(Tail& tail, const std::vector<Bookmark>& bookmarks)
{
    const std::vector<qsizetype> pages = tail.pages();
    const qsizetype root = tail.next();
    const auto count = static_cast<qsizetype>(bookmarks.size());
    tail.addToCatalogue("/Outlines " + reference(root) + "\n/PageMode /UseOutlines\n");
    tail.add("<<\n/Type /Outlines\n/First " + reference(root + 1) + "\n/Last " + reference(root + count) + "\n/Count " +
             QByteArray::number(count) + "\n>>");
    for (qsizetype i = 1; i <= count; ++i) {
        const Bookmark& bookmark = bookmarks[static_cast<std::size_t>(i - 1)];
        QByteArray item = "<<\n/Title " + unicode(bookmark.title) + "\n/Parent " + reference(root);
        if (i > 1)
            item += "\n/Prev " + reference(root + i - 1);
        if (i < count)
            item += "\n/Next " + reference(root + i + 1);
        tail.add(item + "\n/Dest [" + reference(pages.at(bookmark.page)) + " /Fit]\n>>");
    }
}

}

void addTail(QByteArray& pdf, const QByteArray& language, const std::vector<Bookmark>& bookmarks)
{
    Tail tail(pdf);
    tail.addToCatalogue("/Lang (" + language + ")\n");
    if (!bookmarks.empty())
        addOutline(tail, bookmarks);
    tail.write();
}

}

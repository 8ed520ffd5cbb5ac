#include "ui/models/marks/PasteBlock.h"

namespace sidang {
namespace {

class BlockReader {
public:
    explicit BlockReader(const QString& text) : text_(text) {}

    std::vector<QStringList> read()
    {
        while (at_ < text_.size()) {
            row_ << field();
            const bool isRowEnd = at_ >= text_.size() || text_[at_] != u'\t';
            skipSeparator();
            if (isRowEnd)
                endRow();
            else if (at_ >= text_.size())
                row_ << QString();
        }
        if (!row_.isEmpty())
            endRow();
        return std::move(rows_);
    }

private:
    QString field()
    {
        return at_ < text_.size() && text_[at_] == u'"' && isQuoted() ? quoted() : plain();
    }

    /// A quotation mark that is closed before the field ends.
    bool isQuoted() const
    {
        for (qsizetype i = at_ + 1; i < text_.size(); ++i) {
            if (text_[i] != u'"')
                continue;
            if (i + 1 < text_.size() && text_[i + 1] == u'"')
                ++i;
            else
                return i + 1 == text_.size() || isSeparator(text_[i + 1]);
        }
        return false;
    }

    static bool isSeparator(QChar sign) { return sign == u'\t' || sign == u'\n' || sign == u'\r'; }

    QString quoted()
    {
        QString text;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != u'"') {
                text += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == u'"') {
                text += u'"';
                ++at_;
            } else {
                ++at_;
                break;
            }
        }
        return text;
    }

    QString plain()
    {
        const qsizetype first = at_;
        while (at_ < text_.size() && !isSeparator(text_[at_]))
            ++at_;
        return text_.mid(first, at_ - first);
    }

    void skipSeparator()
    {
        if (at_ + 1 < text_.size() && text_[at_] == u'\r' && text_[at_ + 1] == u'\n')
            ++at_;
        if (at_ < text_.size())
            ++at_;
    }

    void endRow()
    {
        rows_.push_back(std::move(row_));
        row_.clear();
    }

    const QString& text_;
    qsizetype at_ = 0;
    QStringList row_;
    std::vector<QStringList> rows_;
};

}

std::vector<QStringList> readBlock(const QString& text)
{
    return BlockReader(text).read();
}

}

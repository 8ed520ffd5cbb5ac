// The editions opened lately: what state they are in, and why one cannot be opened.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/domain/Glimpse.h"
#include "core/text/Language.h"
#include "core/text/TroubleText.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>

namespace sidang {

/// What a list would tell of an edition that is open.
EditionGlimpse glimpseOf(const EditionBook& book, const QString& recordTime);

class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Looks at no file: one may be on a stick or a network that does not answer. What was told of a file before stays until it
    /// is told anew.
    void show(const QStringList& paths, Language language);
    /// What was found in a file; one that is not listed is left aside.
    void tell(const QString& path, const Result<EditionGlimpse, FileTrouble>& found);
    QString pathAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        QString path;
        std::optional<Result<EditionGlimpse, FileTrouble>> found; // absent: not looked at yet
    };

    QString title(const Entry& entry) const;
    QString note(const Entry& entry) const;

    std::vector<Entry> entries_;
    Language language_ = Language::Indonesian;
};

}

// The files that came with a document, and whether what was kept is still the same.
#pragma once

#include "core/domain/Evidence.h"
#include "core/text/Language.h"

#include <QAbstractListModel>
#include <QHash>

namespace sidang {

/// What became of a kept file.
enum class KeptState { Same, Changed, Missing };

class AttachmentsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Attachment> files, Language language);
    /// Says what was found of the files, by hash; of the others nothing is known yet.
    void tell(const QHash<QString, KeptState>& states);
    const std::vector<Attachment>& files() const { return files_; }
    std::optional<KeptState> stateAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString noteOf(const Attachment& file) const;

    std::vector<Attachment> files_;
    QHash<QString, KeptState> states_;
    Language language_ = Language::Indonesian;
};

}

// The secretariat's texts in a paper, with the values of the paper put in.
#pragma once

#include "core/report/Subject.h"

namespace sidang {

using FieldValues = std::map<QString, QString>;

/// Words the templates of one paper. Its first trouble sticks; texts are empty from then on, and the paper is not made.
class Wording {
public:
    explicit Wording(const Subject& subject);

    /// `own` are values beside those that every template has.
    QString text(const QString& name, const FieldValues& own = {});
    /// Its lines that say something.
    QStringList lines(const QString& name, const FieldValues& own = {});
    /// Adds a paragraph for each paragraph of the template.
    void add(Section& section, const QString& name, const FieldValues& own = {}, ParagraphRole role = ParagraphRole::Body);

    const std::optional<FormTrouble>& trouble() const { return trouble_; }

private:
    const EditionBook& book_;
    FieldValues common_;
    std::optional<FormTrouble> trouble_;
};

/// The head of the judging region, as letters and decrees name the office: "Gubernur Sumatera Barat".
QString headOfRegion(const Edition& edition);

}

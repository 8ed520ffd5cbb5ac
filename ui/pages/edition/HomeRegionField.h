// A line that finds a province, kabupaten or kota by a part of its name.
#pragma once

#include "ui/common/EntryField.h"

namespace sidang {

class HomeRegionField : public EntryField {
    Q_OBJECT

public:
    /// Takes the code of a region, empty where none is named; returns why not, or nothing.
    explicit HomeRegionField(TakeEntry takeCode, QWidget* parent = nullptr);

    /// As in EntryField; `code` as in resources/regions.
    void fillCode(const QString& code);
};

}

// A table and the panel beside it: the panel shows the record that is current in the table, and what is typed there is saved
// first.
#pragma once

#include <QObject>

namespace sidang {

class PlainTable;
class RecordPanel;

/// The model answers IdRole with the number of a row's record. Table and panel outlive this.
class RecordBeside : public QObject {
    Q_OBJECT

public:
    RecordBeside(PlainTable& table, RecordPanel& panel, QObject* parent);

    bool isOpen() const;
    /// Opens the panel with the current record; false when there is none, or what is typed in the panel was refused.
    bool open();
    /// Opens it with a new record that the panel shows already.
    void openNew();
    void close();
    /// Saves what is typed; false: it was refused, and waits in the panel.
    bool settle();
    /// After the edition changed: shows the record as it is now, and closes where it is gone.
    void refill();
    /// Makes the record current; false where the table does not show it.
    bool select(int record);
    /// The number of the current record, or 0.
    int current() const;
    /// In a series of new records, one after the other.
    bool isAdding() const { return isAdding_; }

Q_SIGNALS:
    void editWanted();    // F2 or Enter in the table
    void addWanted();     // Ins
    void removalWanted(); // Del

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int rowOf(int record) const;
    void follow();
    void goBack();
    bool handleKey(int key);

    PlainTable& table_;
    RecordPanel& panel_;
    bool isAdding_ = false;
    bool wasThere_ = false; // the panel's record was in the edition when it was last shown
};

}

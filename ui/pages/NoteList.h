// A list of entries with a quiet second line, on a sheet, as several dialogs show it.
#pragma once

class QAbstractItemModel;
class QLayout;
class QListView;
class QWidget;

namespace sidang {

/// The model's NoteRole is the second line, its QuietRole dims the entry.
QListView* noteList(QAbstractItemModel& model, QWidget* parent);
/// The widget on a sheet of its own.
QWidget* sheetAround(QWidget* content);
/// Lays out in `work` a sheet around the content, and below it the row of what can be done with it.
void layOutWork(QWidget* work, QWidget* content, QLayout* steps);

}

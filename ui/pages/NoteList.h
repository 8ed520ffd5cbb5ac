// A list of entries with a quiet second line, on a sheet, as several dialogs show it.
#pragma once

class QAbstractItemModel;
class QListView;
class QWidget;

namespace sidang {

/// The model's NoteRole is the second line, its QuietRole dims the entry.
QListView* noteList(QAbstractItemModel& model, QWidget* parent);
/// The widget on a sheet of its own.
QWidget* sheetAround(QWidget* content);

}

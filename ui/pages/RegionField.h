// A field for a region, found by any part of its name or code as one types.
#pragma once

#include <QLineEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace sidang {

/// Down, and the arrow in the field, show all regions. Those within the home come first.
class RegionField : public QLineEdit {
    Q_OBJECT

public:
    explicit RegionField(QWidget* parent = nullptr);

    /// The code of the region whose regions come first; it may be empty.
    void setHome(const QString& home);
    /// The name stands in the field; a code that no list has stands there as it is.
    void setRegion(const QString& code);
    /// The code of what stands in the field, empty for nothing; nothing when it is no region, or may be several.
    std::optional<QString> region() const;

Q_SIGNALS:
    /// A region was picked with the mouse.
    void picked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAll();
    void retranslate();

    QString home_;
    QString shown_; // the code that was set
    QStringListModel* names_;
    QCompleter* completer_;
    QAction* arrow_;
};

/// "Kabupaten Agam (13.06)"; a code that no list has as it is.
QString regionWithCode(const QString& code);

}

// The panel beside a table, where one record is changed field by field: each is saved when it is left or Enter is pressed.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/common/Sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace sidang {

class ElidedLabel;

/// Enter saves a field and goes to the next, Escape puts back what is stored and, where nothing was typed, leaves the panel.
/// A field that refuses keeps what was typed and says why below.
class RecordPanel : public Sheet {
    Q_OBJECT

public:
    explicit RecordPanel(QWidget* parent = nullptr);

    /// The number of the record that is shown.
    virtual int record() const = 0;
    /// True for one that is not in the edition yet.
    virtual bool isNew() const = 0;
    /// True for a new one of which something was typed that would be lost.
    virtual bool isBegun() const = 0;
    /// Says what a new one still needs to come into the edition, and waits for it.
    virtual void askForMissing() = 0;
    /// Shows a record of the edition; what is being typed stays when it is the one shown already.
    virtual void showRecord(int record) = 0;

    /// Saves what is being typed. False: a field refused it, and has the keyboard now.
    bool settle();
    /// Puts the keyboard into a field, its text selected.
    void focusField(QWidget* field);
    /// Where one looks first.
    void focusFirst();

Q_SIGNALS:
    /// The keyboard is to go back to the table; `isClosing`: and the panel is to go.
    void left(bool isClosing);
    /// Enter was pressed in the last field.
    void walkedThrough();

protected:
    using Words = FieldForm::Words;

    /// Shows what is stored.
    using Show = std::function<void()>;
    /// Saves what the field has now; returns why not, in a sentence, or nothing when it is saved.
    using Take = std::function<QString()>;

    /// Whether a field takes one column or the whole row.
    enum class Span { Column, Wide };

    void add(Words label, QLineEdit* field, Show show, Take take, Span span = Span::Column);
    void add(Words label, QComboBox* field, Show show, Take take);
    /// A field that saves by itself.
    void addOwn(Words label, QWidget* field, Show show, Span span = Span::Column);
    FieldForm& form() const { return *form_; }
    void setTitle(const QString& title);
    /// Shows what is stored, but for what is being typed; `isOther`: it is another record, and nothing typed is kept.
    void showStored(bool isOther);
    /// Nothing can be changed, for this reason; an empty one: it can.
    void setLocked(const QString& whyNot);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QWidget* editor;
        std::function<QString()> typed; // null: the field saves by itself
        Show show;
        Take take;
        QString shown;
    };

    void add(Field field, Words label, Span span);
    Field* fieldOf(const QObject* editor);
    static bool isTouched(const Field& field);
    void showStored(Field& field);
    static void showBeginning(const Field& field);
    bool save(Field& field);
    bool handleKey(Field& field, int key);
    void focusNext(const Field& field);
    void retranslate();

    ElidedLabel* title_;
    QToolButton* close_;
    QLabel* locked_;
    QScrollArea* scroll_;
    FieldForm* form_;
    std::vector<Field> fields_;
    bool isSaving_ = false;
    bool isByKey_ = false; // the last thing done to a combo box was a key press
};

}

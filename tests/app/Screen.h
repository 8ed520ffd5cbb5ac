// A screen of its own on which the real window program is worked with by keys alone.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sidang {

class Screen {
public:
    /// Nothing: what it needs (Xvfb, openbox, xdotool) is not installed; `missing` says what.
    static std::unique_ptr<Screen> open(QString& missing);
    ~Screen();

    QString home() const { return home_.path(); }
    void start(const QString& program, const QStringList& arguments);
    /// Waits for a window of this title to have the keyboard.
    bool waitFor(const QString& title);
    /// Presses keys as xdotool names them, one after the other.
    void press(const QStringList& keys);
    void type(const QString& text);
    /// Types as a scanner does: as fast as it goes, then Enter.
    void scan(const QString& code);
    /// Lets the program come to rest.
    void rest() const;
    /// True when the program ended by itself with 0.
    bool hasEnded();

private:
    explicit Screen(int number);
    QString tool(const QStringList& arguments) const;
    QProcessEnvironment environment() const;

    int number_;
    QTemporaryDir home_;
    QProcess server_;
    QProcess manager_;
    QProcess program_;
};

}

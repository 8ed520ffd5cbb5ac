#include "tests/app/Screen.h"

#include "tests/support/Text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace sidang {

std::unique_ptr<Screen> Screen::open(QString& missing)
{
    for (const QString& tool : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            missing = tool;
            return nullptr;
        }
    }
    int number = 130;
    while (QFile::exists(u"/tmp/.X11-unix/X%1"_s.arg(number)))
        ++number;
    return std::unique_ptr<Screen>(new Screen(number));
}

Screen::Screen(int number) : number_(number)
{
    server_.start(u"Xvfb"_s, {u":%1"_s.arg(number), u"-screen"_s, u"0"_s, u"1366x768x24"_s});
    REQUIRE(server_.waitForStarted());
    for (int i = 0; i < 100 && tool({u"getdisplaygeometry"_s}).isEmpty(); ++i)
        QThread::msleep(50);
    manager_.setProcessEnvironment(environment());
    manager_.start(u"openbox"_s, {});
    REQUIRE(manager_.waitForStarted());
    QThread::msleep(500);
}

Screen::~Screen()
{
    for (QProcess* process : {&program_, &manager_, &server_}) {
        process->kill();
        process->waitForFinished();
    }
}

QProcessEnvironment Screen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u":%1"_s.arg(number_));
    environment.insert(u"HOME"_s, home_.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"XDG_CONFIG_HOME"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    return environment;
}

QString Screen::tool(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void Screen::start(const QString& program, const QStringList& arguments)
{
    program_.setProcessEnvironment(environment());
    program_.start(program, arguments);
    REQUIRE(program_.waitForStarted());
}

bool Screen::waitFor(const QString& title)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 20'000) {
        if (tool({u"getactivewindow"_s, u"getwindowname"_s}).contains(title)) {
            rest();
            return true;
        }
        QThread::msleep(50);
    }
    return false;
}

void Screen::press(const QStringList& keys)
{
    for (const QString& key : keys) {
        tool({u"key"_s, u"--clearmodifiers"_s, key});
        QThread::msleep(80);
    }
}

void Screen::type(const QString& text)
{
    tool({u"type"_s, u"--delay"_s, u"30"_s, text});
    QThread::msleep(60);
}

void Screen::scan(const QString& code)
{
    tool({u"type"_s, u"--delay"_s, u"4"_s, u"--args"_s, u"1"_s, code, u"key"_s, u"Return"_s});
}

void Screen::rest() const
{
    QThread::msleep(900);
}

bool Screen::hasEnded()
{
    return program_.waitForFinished(20'000) && program_.exitStatus() == QProcess::NormalExit && program_.exitCode() == 0;
}

}

#include "ui/models/marks/Keying.h"

#include "core/base/KeepableText.h"
#include "core/scoring/Outliers.h"
#include "core/scoring/Score.h"
#include "core/text/FigureInput.h"
#include "core/text/Numbers.h"
#include "core/text/ScaleText.h"
#include "core/text/TypedValues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keying)
};

std::optional<Measurement> measurementOf(const MarkValue& value)
{
    if (const auto* figure = std::get_if<Figure>(&value))
        return Measurement(*figure);
    return std::holds_alternative<NotApplicable>(value) ? std::optional(Measurement(NotApplicable{})) : std::nullopt;
}

MarkValue valueOf(const Grade& grade)
{
    return std::visit([](const auto& each) { return MarkValue(each); }, grade);
}

/// The value that was typed; nothing: the cell is emptied.
Result<std::optional<MarkValue>, QString> readValue(const Criterion& leaf, const QString& typed, Language language)
{
    if (typed.trimmed().isEmpty())
        return std::optional<MarkValue>();
    if (leaf.indicator->source == Source::Measured) {
        const auto figure = readFigure(typed);
        if (!figure)
            return Failure{figureFaultText(figure.error(), typed.trimmed())};
        return std::optional(std::visit([](const auto& each) { return MarkValue(each); }, *figure));
    }
    const auto grade = readGrade(typed, leaf.indicator->scale);
    if (!grade)
        return Failure{scoreFaultText(grade.error(), typed.trimmed(), leaf.indicator->scale, language)};
    return std::optional(valueOf(*grade));
}

Changes secondChange(const Sheets& sheets, const MarkKey& key, const std::optional<MarkValue>& value)
{
    const auto found = sheets.book().secondMarks.find(key);
    SecondChange change;
    change.key = key;
    if (found != sheets.book().secondMarks.end())
        change.before = found->second;
    if (value)
        change.after = SecondMark{*gradeOf(*value), sheets.rights().actor.value_or(OfficialId())};
    return {change};
}

Result<Changes, QString> readMark(const Sheets& sheets, const MarkKey& key, const QString& typed)
{
    const auto value = readValue(*sheets.leaf(key.criterion), typed, sheets.language());
    if (!value)
        return Failure{value.error()};
    const auto before = sheets.value(key);
    if (before == *value)
        return Changes();
    if (key.juror && sheets.isBlind())
        return secondChange(sheets, key, *value);
    return Changes{MarkChange{{key, before, *value}}};
}

Result<Changes, QString> noteChange(const Sheets& sheets, const MarkKey& key, const MarkNote& after)
{
    const MarkNote before = sheets.book().marks.note(key);
    if (before == after)
        return Changes();
    NoteChange change;
    change.key = key;
    change.before = before.isEmpty() ? std::nullopt : std::optional(before);
    change.after = after.isEmpty() ? std::nullopt : std::optional(after);
    return Changes{change};
}

Result<Changes, QString> readNote(const Sheets& sheets, const KeyingCell& cell, const QString& typed)
{
    MarkNote note = sheets.book().marks.note(cell.key);
    const QString text = typed.trimmed();
    if (!isKeepable(text))
        return Failure{Words::tr("The text is longer than 10,000 characters or has a character that cannot be kept.")};
    if (cell.kind == CellKind::Day) {
        const auto day = text.isEmpty() ? std::optional(QDate()) : dateFromText(text);
        if (!day)
            return Failure{Words::tr("“%1” is not a day. Write it as 31-12-2021.").arg(text)};
        note.date = *day;
    } else {
        (cell.kind == CellKind::Comment ? note.comment : note.source) = text;
    }
    return noteChange(sheets, cell.key, note);
}

QString noteText(const Sheets& sheets, const KeyingCell& cell)
{
    const MarkNote note = sheets.book().marks.note(cell.key);
    switch (cell.kind) {
    case CellKind::Comment: return note.comment;
    case CellKind::Source: return note.source;
    case CellKind::Day: return note.date.isValid() ? note.date.toString(u"dd-MM-yyyy"_s) : QString();
    case CellKind::Mark: break;
    }
    return {};
}

}

std::optional<Grade> gradeOf(const MarkValue& value)
{
    if (const auto* number = std::get_if<Decimal>(&value))
        return Grade(*number);
    const auto* level = std::get_if<LevelChoice>(&value);
    return level ? std::optional(Grade(*level)) : std::nullopt;
}

Result<Changes, QString> readCell(const Sheets& sheets, const KeyingCell& cell, const QString& typed)
{
    return cell.kind == CellKind::Mark ? readMark(sheets, cell.key, typed) : readNote(sheets, cell, typed);
}

QString typedText(const Sheets& sheets, const KeyingCell& cell)
{
    if (cell.kind != CellKind::Mark)
        return noteText(sheets, cell);
    const auto value = sheets.value(cell.key);
    if (!value || !sheets.maySee(cell.key))
        return {};
    if (const auto measurement = measurementOf(*value))
        return typedText(*measurement);
    return typedText(*gradeOf(*value), sheets.leaf(cell.key.criterion)->indicator->scale);
}

QString shownText(const Sheets& sheets, const KeyingCell& cell)
{
    if (cell.kind != CellKind::Mark)
        return noteText(sheets, cell);
    const auto value = sheets.value(cell.key);
    if (!value)
        return {};
    if (!sheets.maySee(cell.key))
        return Words::tr("given");
    if (const auto measurement = measurementOf(*value))
        return figureText(*measurement, sheets.language());
    return gradeText(*gradeOf(*value), sheets.leaf(cell.key.criterion)->indicator->scale, sheets.language());
}

QString lockText(const Sheets& sheets, const KeyingCell& cell)
{
    const QString lock = sheets.lockText({cell.key.nominee, cell.key.juror});
    if (!lock.isEmpty())
        return lock;
    const Criterion* leaf = sheets.leaf(cell.key.criterion);
    if (cell.kind == CellKind::Mark && leaf->indicator->reading)
        return Words::tr("This value is read from the performance figures; change it there.");
    if (cell.kind != CellKind::Mark && !sheets.book().marks.contains(cell.key))
        return Words::tr("First comes the value, then what is written beside it.");
    return {};
}

std::optional<Fraction> scoreAt(const Sheets& sheets, const MarkKey& key)
{
    const auto value = sheets.value(key);
    if (!value || !sheets.maySee(key))
        return std::nullopt;
    const Scale& scale = sheets.leaf(key.criterion)->indicator->scale;
    if (const auto* figure = std::get_if<Figure>(&*value))
        return scoreOf(scale, *figure);
    const auto grade = gradeOf(*value);
    return grade ? std::optional(scoreOf(scale, *grade)) : std::nullopt;
}

bool lacksComment(const Sheets& sheets, const MarkKey& key)
{
    const auto value = key.juror && !sheets.isBlind() ? sheets.value(key) : std::nullopt;
    return value && needsComment(sheets.category().rules, sheets.leaf(key.criterion)->indicator->scale, *gradeOf(*value)) &&
           sheets.book().marks.note(key).comment.trimmed().isEmpty();
}

QString farText(const Sheets& sheets, const MarkKey& key)
{
    if (!key.juror || sheets.isBlind() || !sheets.rights().maySee)
        return {};
    const auto others = farFromOthers(sheets.book(), sheets.panel(), *sheets.leaf(key.criterion), key);
    return others ? Words::tr("far from the other jurors: their mean is %1").arg(number(others->mean, 1, sheets.language()))
                  : QString();
}

}

// Finds the parts of a document by what they are.
#pragma once

#include "core/report/Document.h"

#include <vector>

namespace sidang {

template <class T>
std::vector<T> partsOf(const Section& section)
{
    std::vector<T> found;
    for (const Part& part : section.parts)
        if (const T* wanted = std::get_if<T>(&part))
            found.push_back(*wanted);
    return found;
}

inline std::vector<Paragraph> paragraphsOf(const Section& section, ParagraphRole role)
{
    std::vector<Paragraph> found;
    for (const Paragraph& paragraph : partsOf<Paragraph>(section))
        if (paragraph.role == role)
            found.push_back(paragraph);
    return found;
}

/// The items of the notes with this title.
inline QStringList notesOf(const Section& section, const QString& title)
{
    for (const Notes& notes : partsOf<Notes>(section))
        if (notes.title == title)
            return notes.items;
    return {};
}

/// The texts of a column, row by row, without the cuts between them.
inline QStringList columnOf(const Table& table, std::size_t column)
{
    QStringList texts;
    for (const auto& row : table.rows)
        if (const TableRow* cells = std::get_if<TableRow>(&row))
            texts += cells->cells.at(column).text;
    return texts;
}

/// The titles of the columns as they are printed where there is room, without their soft hyphens.
inline QStringList titlesOf(const Table& table)
{
    QStringList titles;
    for (const Column& column : table.columns)
        titles += QString(column.title).remove(QChar(0x00AD));
    return titles;
}

}

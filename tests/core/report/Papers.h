// Makes papers of a small book for tests.
#pragma once

#include "core/report/Forms.h"
#include "core/scoring/RankAll.h"
#include "tests/core/report/DocumentParts.h"
#include "tests/support/SampleBook.h"
#include "tests/support/Text.h"

namespace sidang {

inline const QDate signingDay(2022, 3, 15);

inline std::map<CategoryId, CategoryRanking> rankingsOf(const EditionBook& book)
{
    std::map<CategoryId, CategoryRanking> rankings;
    for (CategoryRanking& ranking : rankAll(book).categories)
        rankings.emplace(ranking.category, std::move(ranking));
    return rankings;
}

inline Result<Document, FormTrouble> tryPaper(const EditionBook& book, const FormItem& item, QDate date = signingDay,
                                              std::optional<SheetSerial> serial = {})
{
    const auto rankings = rankingsOf(book);
    FormContext context{.book = book, .rankings = rankings, .date = date, .seal = Seal{u"7Q4D-XK2M-0A9T-VB3H"_s, 41}};
    if (serial)
        context.serial = [serial](const SheetKey&) { return serial; };
    return paperOf(context, item);
}

/// A paper about the sample's category, its nominee `nominee` and its juror `juror`.
inline FormItem itemOf(Form form, int nominee = 1, int juror = 1)
{
    FormItem item{.form = form};
    const Reach reach = kindOf(form).reach;
    if (reach != Reach::Edition)
        item.category = sampleCategory;
    if (reach == Reach::Nominee || reach == Reach::Sheet)
        item.nominee = sampleNominee(nominee);
    if (reach == Reach::Sheet)
        item.juror = JurorId{juror};
    return item;
}

inline Document paper(const EditionBook& book, const FormItem& item, QDate date = signingDay,
                      std::optional<SheetSerial> serial = {})
{
    auto made = tryPaper(book, item, date, serial);
    REQUIRE(made.ok());
    return *std::move(made);
}

inline Document paper(const EditionBook& book, Form form)
{
    return paper(book, itemOf(form));
}

/// Everything that stands in a part, and in all of a document: for what must or must not be read there.
inline void addTexts(QStringList& texts, const Part& part)
{
    const auto addBlock = [&texts](const SignatureBlock& block) {
        texts << block.placeAndDate << block.role << block.name << block.idLine;
    };
    if (const auto* paragraph = std::get_if<Paragraph>(&part))
        texts << paragraph->heading << paragraph->text;
    if (const auto* notes = std::get_if<Notes>(&part))
        texts << notes->title << notes->items;
    if (const auto* listing = std::get_if<Listing>(&part))
        texts << listing->items;
    if (const auto* box = std::get_if<WritingBox>(&part))
        texts << box->title << box->text;
    if (const auto* block = std::get_if<SignatureBlock>(&part))
        addBlock(*block);
    if (const auto* values = std::get_if<KeyValues>(&part)) {
        texts << values->aside;
        for (const KeyValues::Pair& pair : values->pairs)
            texts << pair.key << pair.value;
        if (values->code)
            texts << values->code->payload << values->code->caption;
    }
    if (const auto* table = std::get_if<Table>(&part)) {
        for (const Column& column : table->columns)
            texts << column.title << column.detail << column.group;
        for (const auto& row : table->rows) {
            if (const auto* group = std::get_if<TableGroup>(&row))
                texts << group->text;
            if (const auto* cells = std::get_if<TableRow>(&row))
                for (const Cell& cell : cells->cells)
                    texts << cell.text << cell.detail;
        }
    }
}

inline QString textOf(const Document& document)
{
    QStringList texts{document.title, document.code};
    for (const Section& section : document.sections) {
        texts << section.footer << section.initials;
        for (const Part& part : section.parts)
            addTexts(texts, part);
    }
    return texts.join(u'\n');
}

inline Table tableOf(const Section& section, std::size_t which = 0)
{
    const auto tables = partsOf<Table>(section);
    REQUIRE(tables.size() > which);
    return tables[which];
}

/// The value beside a key of the section's first key-value block.
inline QString valueOf(const Section& section, const QString& key)
{
    for (const KeyValues& values : partsOf<KeyValues>(section))
        for (const KeyValues::Pair& pair : values.pairs)
            if (pair.key == key)
                return pair.value;
    return {};
}

inline TableRow rowOf(const Table& table, std::size_t which)
{
    std::size_t count = 0;
    for (const auto& row : table.rows)
        if (const auto* cells = std::get_if<TableRow>(&row); cells && count++ == which)
            return *cells;
    FAIL("no such row");
    throw 0;
}

inline QStringList groupsOf(const Table& table)
{
    QStringList groups;
    for (const auto& row : table.rows)
        if (const auto* group = std::get_if<TableGroup>(&row))
            groups << group->text;
    return groups;
}

inline void close(EditionBook& book)
{
    book.stages[sampleCategory] = {Phase::Closed, 1};
    book.results[{sampleCategory, 1}] = {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Cells and notes in words; a table is cut into parts that each repeat the columns that name a row.
#include "ui/report/table_words.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace yike::report::words {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString list(const QStringList &names) { return names.isEmpty() ? text::kNoFigure : names.join(In::tr(", ")); }

Table partOf(const Table &whole, const std::vector<std::size_t> &columns)
{
    Table part = whole;
    part.columns.clear();
    part.rows.clear();
    part.strong.clear();
    for (const std::size_t column : columns)
        part.columns.push_back(whole.columns[column]);
    for (std::size_t i = 0; i < whole.rows.size(); ++i) {
        QStringList cells;
        for (const std::size_t column : columns)
            cells << whole.rows[i].value(static_cast<qsizetype>(column));
        const bool total = std::ranges::contains(whole.strong, i);
        if (total && std::ranges::all_of(cells.sliced(std::min<qsizetype>(cells.size(), 2)), &QString::isEmpty))
            continue; // a total with its name alone
        if (total)
            part.strong.push_back(part.rows.size());
        part.rows.push_back(cells);
    }
    return part;
}

} // namespace

QString areas(const plan::Plan &plan, std::span<const plan::AreaId> ids)
{
    QStringList names;
    for (const plan::AreaId id : ids)
        names << text::areaName(plan, id);
    return list(names);
}

QString services(const norms::Rulebook &book, std::span<const std::string> codes)
{
    QStringList names;
    for (const std::string &code : codes)
        names << text::serviceName(book, code);
    return list(names);
}

QString orDash(const std::string &utf8) { return utf8.empty() ? text::kNoFigure : text::fromCore(utf8); }

QString orDash(std::int64_t count, std::int64_t least)
{
    return count < least ? text::kNoFigure : text::formatCount(count);
}

QString share(const Share &share)
{
    return text::tellsSmallCount(share.part, share.whole) ? text::kNoFigure
                                                          : text::formatShare(share.part, share.whole);
}

QString people(base::People people) { return text::formatPeople(people); }

QString amount(std::int64_t thousandths)
{
    return thousandths == 0 ? text::kNoFigure : text::formatThousandths(thousandths, thousandths % 1000 == 0 ? 0 : 1);
}

QString cost(std::optional<std::int64_t> thousandths)
{
    return thousandths ? text::formatThousandths(*thousandths, 2) : text::kNoFigure;
}

QString notAssessed(const QString &why) { return In::tr("Not assessed this time: %1").arg(why); }

QString noPresentState()
{
    return notAssessed(In::tr("a scenario is reported, and the present state was not assessed beside it."));
}

QString note(const Content &content, const QString &definition, std::optional<bool> present)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    QStringList names;
    for (const plan::DataSource &source : plan.sources)
        names << (source.licence.empty() ? text::sourceText(source.name)
                                         : In::tr("%1 (%2)", "source, licence")
                                               .arg(text::sourceText(source.name), text::sourceText(source.licence)));
    names.removeDuplicates();
    const QString date = plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate);
    QString state;
    if (present)
        state = *present ? In::tr("State: present. ")
                         : In::tr("State: %1. ").arg(text::scenarioName(plan, content.assessment->situation->scenario));
    return definition + state +
           In::tr("Source: %1. Base date: %2.")
               .arg(names.isEmpty() ? In::tr("not given") : names.join(In::tr("; ")), date);
}

QString aboutTypes(bool typed)
{
    return typed
               ? In::tr(
                     "Type: the office's own entry; the thresholds of the Ministry's form (notice 401, annex 2) have "
                     "not been read, and none are made up. ")
               : In::tr(
                     "The office has entered no type of any circle; the thresholds of the Ministry's form (notice 401, "
                     "annex 2) have not been read, and none are made up. ");
}

QString roundingNote(std::span<const base::People> rows, base::People total)
{
    const auto whole = [](base::People people) { return (people + base::kOnePerson / 2) / base::kOnePerson; };
    std::int64_t sum = 0;
    for (const base::People row : rows)
        sum += whole(row);
    return sum == whole(total)
               ? QString()
               : In::tr("Rows are rounded each by itself, so that they may differ from the total by a few. ");
}

void put(Manuscript &out, Wide wide, Layout layout)
{
    const QString sheet = In::tr("Annex table %1").arg(wide.number);
    const QString number = QString::number(out.nextTable()); // one, however many parts
    const auto add = [&](Table table, const QString &title, const QString &sheetName) {
        table.title = In::tr("Table %1  %2").arg(number, title);
        table.sheetName = sheetName;
        out.table(std::move(table));
    };
    if (layout == Layout::Workbook || wide.parts.empty()) {
        add(std::move(wide.table), wide.title, sheet);
        return;
    }
    const std::size_t count = wide.parts.size();
    for (std::size_t i = 0; i < count; ++i) {
        Table part = partOf(wide.table, wide.parts[i]);
        if (i + 1 < count)
            part.note.clear();
        if (std::ranges::none_of(part.columns | std::views::drop(1), &Table::Column::figures))
            part.unit.clear(); // it holds words alone
        part.numbered = i == 0;
        add(std::move(part), In::tr("%1, part %2 of %3").arg(wide.title).arg(i + 1).arg(count),
            sheet + QChar(u'a' + static_cast<char16_t>(i)));
    }
}

std::vector<std::size_t> emptyColumns(const Table &table, std::size_t first)
{
    std::vector<std::size_t> empty;
    for (std::size_t column = first; column < table.columns.size(); ++column)
        if (std::ranges::all_of(table.rows, [&](const QStringList &row) {
                const QString cell = row.value(static_cast<qsizetype>(column));
                return cell.isEmpty() || cell == text::kNoFigure;
            }))
            empty.push_back(column);
    return empty;
}

void removeColumns(Table &table, std::vector<std::size_t> columns)
{
    std::ranges::sort(columns, std::greater());
    for (const std::size_t column : columns) {
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(column));
        for (QStringList &row : table.rows)
            row.removeAt(static_cast<qsizetype>(column));
    }
}

QString withoutEmptyColumns(Table &table, std::size_t first)
{
    QStringList heads;
    const std::vector<std::size_t> empty = emptyColumns(table, first);
    for (const std::size_t column : empty)
        heads << table.columns[column].head;
    removeColumns(table, empty);
    return heads.isEmpty() ? QString() : In::tr("No figures: %1. ").arg(heads.join(In::tr(", ")));
}

void removeColumns(Wide &wide, std::vector<std::size_t> columns)
{
    std::ranges::sort(columns, std::greater());
    removeColumns(wide.table, columns);
    for (const std::size_t column : columns)
        for (std::vector<std::size_t> &part : wide.parts) {
            std::erase(part, column);
            for (std::size_t &each : part)
                each -= each > column ? 1 : 0;
        }
}

} // namespace yike::report::words

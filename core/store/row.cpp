// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a row that other programs may have written: what does not fit becomes an issue, never a wrong figure.
#include "core/store/row.h"

#include <cmath>

namespace yike::store {
namespace {

/// A wild cell is told, not printed whole.
constexpr std::size_t kLongestText = 80;
/// No row has more people or places than this; sums over a million rows stay far from overflowing.
constexpr double kLargestFigure = 1e9;
/// Whole numbers of a double are exact up to here.
constexpr double kLargestWhole = 9e15;
constexpr std::int64_t kLargestId = 1'000'000'000'000'000;

bool onTheGlobe(const geo::Line &line) { return std::ranges::all_of(line, geo::isValid); }

bool onTheGlobe(const geo::Polygon &polygon)
{
    return std::ranges::all_of(polygon, [](const geo::Line &ring) { return onTheGlobe(ring); });
}

} // namespace

void Damage::row(std::string layer, std::int64_t fid, std::string column, std::string text)
{
    base::Issue issue;
    issue.code = base::IssueCode::RowUnreadable;
    issue.severity = base::Severity::Serious;
    issue.args = {std::move(column), std::move(text)};
    issue.source = std::move(layer);
    issue.row = fid;
    issue.object = fid;
    m_issues.push_back(std::move(issue));
}

void Damage::dangling(std::string layer, std::int64_t fid, std::string name, std::string field, std::int64_t missing)
{
    base::Issue issue;
    issue.code = base::IssueCode::ReferenceBroken;
    issue.args = {std::move(name), std::move(field), std::to_string(missing)};
    issue.source = std::move(layer);
    issue.row = fid;
    issue.object = fid;
    m_issues.push_back(std::move(issue));
}

void Row::odd(int column, const char *name)
{
    // Cut as UTF-16, so that no character is cut in two bytes.
    QString shown = QString::fromStdString(text(column)).left(kLongestText);
    m_damage.row(m_layer, fid(), name, shown.toStdString());
}

bool Row::hasUsableId()
{
    if (fid() >= 1 && fid() <= kLargestId)
        return true;
    odd(0, "fid");
    return false;
}

std::int64_t Row::wholeNumber(int column, const char *name, std::int64_t ifNull)
{
    const QVariant value = m_statement.value(column);
    if (value.isNull())
        return ifNull;
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    // Other programs may write 3.0 where 3 is meant.
    if (value.typeId() == QMetaType::Double && std::trunc(value.toDouble()) == value.toDouble() &&
        std::abs(value.toDouble()) < kLargestWhole)
        return static_cast<std::int64_t>(value.toDouble());
    odd(column, name);
    return ifNull;
}

std::int64_t Row::thousandths(int column, const char *name, std::int64_t otherwise)
{
    const QVariant value = m_statement.value(column);
    if (value.isNull())
        return otherwise;
    const bool number = value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
    const double units = number ? value.toDouble() : -1;
    if (units >= 0 && units <= kLargestFigure)
        return std::llround(units * 1000);
    odd(column, name);
    return otherwise;
}

bool Row::shape(int column, geo::LonLat &place)
{
    const auto found = toPlace(m_statement.blob(column));
    if (found && geo::isValid(*found))
        place = *found;
    else
        odd(column, "geom");
    return found && geo::isValid(*found);
}

bool Row::shape(int column, geo::Line &line)
{
    auto found = toLine(m_statement.blob(column));
    const bool good = found && found->size() >= 2 && onTheGlobe(*found);
    if (good)
        line = std::move(*found);
    else
        odd(column, "geom");
    return good;
}

bool Row::shape(int column, geo::Polygon &polygon)
{
    if (isNull(column))
        return true;
    auto found = toPolygon(m_statement.blob(column));
    const bool good = found && onTheGlobe(*found);
    if (good)
        polygon = std::move(*found);
    else
        odd(column, "geom");
    return good;
}

bool Row::shape(int column, geo::MultiPolygon &polygons)
{
    if (isNull(column))
        return true;
    auto found = toMultiPolygon(m_statement.blob(column));
    const bool good = found && std::ranges::all_of(*found, [](const geo::Polygon &each) { return onTheGlobe(each); });
    if (good)
        polygons = std::move(*found);
    else
        odd(column, "geom");
    return good;
}

} // namespace yike::store

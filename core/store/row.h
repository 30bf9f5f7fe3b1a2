// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a row that other programs may have written: what does not fit becomes an issue, never a wrong figure.
#pragma once

#include "core/store/codes.h"
#include "core/store/geometry_blob.h"
#include "core/store/statement.h"

#include <utility>
#include <vector>

namespace yike::store {

/// What was odd while reading.
class Damage {
public:
    void row(std::string layer, std::int64_t fid, std::string column, std::string text);
    /// An object that names another which is not there.
    void dangling(std::string layer, std::int64_t fid, std::string name, std::string field, std::int64_t missing);
    [[nodiscard]] const std::vector<base::Issue> &issues() const { return m_issues; }

private:
    std::vector<base::Issue> m_issues;
};

/// The row a statement stands at. Column 0 is the fid.
class Row {
public:
    Row(const Statement &statement, const char *layer, Damage &damage)
        : m_statement(statement),
          m_layer(layer),
          m_damage(damage)
    {}

    [[nodiscard]] std::int64_t fid() const { return m_statement.integer(0); }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }
    [[nodiscard]] std::string text(int column) const { return m_statement.text(column); }
    [[nodiscard]] double real(int column) const { return m_statement.real(column); }
    [[nodiscard]] bool boolean(int column, const char *name, bool ifNull = false)
    {
        return number<std::int64_t>(column, name, ifNull ? 1 : 0) != 0;
    }
    /// Kept in units, counted in thousandths. Nothing: `otherwise`; below zero or beyond all sense: an issue and `otherwise`.
    [[nodiscard]] std::int64_t thousandths(int column, const char *name, std::int64_t otherwise = 0);

    /// Whole numbers that fit T; else an issue and `ifNull`.
    template <typename T>
    [[nodiscard]] T number(int column, const char *name, T ifNull = 0)
    {
        const auto value = wholeNumber(column, name, ifNull);
        if (std::in_range<T>(value))
            return static_cast<T>(value);
        odd(column, name);
        return ifNull;
    }

    /// A word of the list; else an issue and `otherwise`.
    template <typename Enum>
    [[nodiscard]] Enum code(int column, const char *name, Enum otherwise)
    {
        if (isNull(column))
            return otherwise;
        if (const auto found = fromCode<Enum>(text(column)))
            return *found;
        odd(column, name);
        return otherwise;
    }
    /// Whether the row's own number can be an id of ours; else an issue.
    [[nodiscard]] bool hasUsableId();

    /// Fills the shape; false (and an issue) where the blob is none or lies off the globe.
    bool shape(int column, geo::LonLat &place);
    bool shape(int column, geo::Line &line);
    bool shape(int column, geo::Polygon &polygon);
    bool shape(int column, geo::MultiPolygon &polygons);

    void odd(int column, const char *name);

private:
    [[nodiscard]] std::int64_t wholeNumber(int column, const char *name, std::int64_t ifNull);

    const Statement &m_statement;
    const char *m_layer;
    Damage &m_damage;
};

} // namespace yike::store

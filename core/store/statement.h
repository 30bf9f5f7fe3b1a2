// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement: values in, rows out; failures go to the connection.
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yike::store {

/// Prepared once, run often: bind every value in order, then run().
/// Absent values are written as NULL and read as "" or 0.
class Statement {
public:
    Statement(Connection &connection, const QString &sql);

    Statement &bind(std::int64_t value);
    Statement &bind(double value);
    Statement &bind(bool value);
    /// Empty text becomes NULL.
    Statement &bind(std::string_view value);
    Statement &bind(const char *value) { return bind(std::string_view(value)); }
    Statement &bind(const QByteArray &blob); ///< a null QByteArray becomes NULL
    Statement &bindNull();
    /// The value, or NULL where it is the one that means "unknown".
    Statement &bindUnless(std::int64_t unknown, std::int64_t value);

    /// False on failure, and after any earlier failure of the connection.
    bool run();
    /// Steps to the next row. After the last one the statement holds no lock any more.
    bool next();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::int64_t integer(int column, std::int64_t ifNull) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    void add(const QVariant &value);
    void failed();

    Connection &m_connection;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_prepared = false;
};

} // namespace yike::store

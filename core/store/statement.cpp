// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement: values in, rows out; failures go to the connection.
#include "core/store/statement.h"

#include <QSqlError>

namespace yike::store {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection),
      m_query(connection.database())
{
    if (!connection.ok())
        return;
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared)
        failed();
}

void Statement::add(const QVariant &value)
{
    if (m_prepared)
        m_query.bindValue(m_bound, value);
    ++m_bound;
}

Statement &Statement::bind(std::int64_t value)
{
    add(QVariant::fromValue(static_cast<qint64>(value)));
    return *this;
}

Statement &Statement::bind(double value)
{
    add(value);
    return *this;
}

Statement &Statement::bind(bool value)
{
    add(value ? 1 : 0);
    return *this;
}

Statement &Statement::bind(std::string_view value)
{
    if (value.empty())
        return bindNull();
    add(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    if (blob.isNull())
        return bindNull();
    add(blob);
    return *this;
}

Statement &Statement::bindNull()
{
    add(QVariant());
    return *this;
}

Statement &Statement::bindUnless(std::int64_t unknown, std::int64_t value)
{
    return value == unknown ? bindNull() : bind(value);
}

bool Statement::run()
{
    m_bound = 0;
    if (!m_prepared || !m_connection.ok())
        return false;
    if (m_query.exec())
        return true;
    failed();
    return false;
}

bool Statement::next()
{
    if (!m_connection.ok())
        return false;
    if (m_query.next())
        return true;
    // Qt says "no more rows" for a broken page too: the error tells them apart.
    if (m_query.lastError().isValid())
        failed();
    m_query.finish();
    return false;
}

void Statement::failed()
{
    const QSqlError error = m_query.lastError();
    m_connection.failed(error.nativeErrorCode().toInt(),
                        error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

QVariant Statement::value(int column) const { return m_query.value(column); }

bool Statement::isNull(int column) const { return m_query.isNull(column); }

std::int64_t Statement::integer(int column) const { return m_query.value(column).toLongLong(); }

std::int64_t Statement::integer(int column, std::int64_t ifNull) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? ifNull : value.toLongLong();
}

double Statement::real(int column) const { return m_query.value(column).toDouble(); }

std::string Statement::text(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::string() : value.toString().toStdString();
}

QByteArray Statement::blob(int column) const { return m_query.value(column).toByteArray(); }

} // namespace yike::store

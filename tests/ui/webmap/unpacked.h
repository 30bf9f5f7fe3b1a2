// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what webmap::Packer has written, written anew from its description so that both can be wrong.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <cstdint>

namespace yike::test {

class Unpacked {
public:
    explicit Unpacked(const QJsonValue &base64) : m_bytes(QByteArray::fromBase64(base64.toString().toLatin1())) {}

    std::uint64_t count()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value += std::uint64_t{byte & 127U} << shift;
            if (byte < 128)
                break;
        }
        return value;
    }
    std::int64_t number()
    {
        const std::uint64_t value = count();
        const auto half = static_cast<std::int64_t>(value / 2);
        return value % 2 == 0 ? half : -half - 1;
    }
    [[nodiscard]] bool done() const { return m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace yike::test

// SPDX-License-Identifier: GPL-3.0-or-later
// What a data set that is replaced whole leaves in the journal: its SHA-256.
#include "core/store/fingerprint.h"

#include "core/store/geometry_blob.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace yike::store {
namespace {

/// Every value goes in with its length or in eight bytes, so that no two layers give the same bytes.
class Hash {
public:
    Hash &add(std::int64_t value)
    {
        const qint64 bytes = qToLittleEndian(static_cast<qint64>(value));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
        return *this;
    }
    Hash &add(const QByteArray &bytes)
    {
        add(static_cast<std::int64_t>(bytes.size()));
        m_hash.addData(bytes);
        return *this;
    }
    Hash &add(const std::string &text)
    {
        return add(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    Hash &add(Enum value)
    {
        return add(static_cast<std::int64_t>(value));
    }
    [[nodiscard]] std::string hex() const { return m_hash.result().toHex().toStdString(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

std::string fingerprint(const plan::StreetLayer &streets)
{
    Hash hash;
    for (const plan::Street &street : streets.streets) {
        const std::int64_t flags = (street.oneway ? 1 : 0) + (street.bridge ? 2 : 0) + (street.tunnel ? 4 : 0);
        hash.add(street.id.value)
            .add(street.from.value)
            .add(street.to.value)
            .add(toBlob(street.line))
            .add(street.length);
        hash.add(street.streetClass).add(street.access).add(street.estate.value).add(street.crossing);
        hash.add(std::int64_t{street.grade}).add(std::int64_t{street.delay}).add(std::int64_t{street.level});
        hash.add(flags).add(street.way).add(street.name);
    }
    for (const plan::Barrier &barrier : streets.barriers)
        hash.add(barrier.kind).add(toBlob(barrier.line));
    return hash.hex();
}

std::string fingerprint(const plan::BaseMap &map)
{
    Hash hash;
    for (const plan::Building &each : map.buildings)
        hash.add(each.id)
            .add(toBlob(each.outline))
            .add(std::int64_t{each.storeys})
            .add(each.use)
            .add(std::int64_t{each.year})
            .add(each.name);
    for (const plan::MapLine &each : map.lines)
        hash.add(each.kind).add(toBlob(each.line)).add(each.name);
    for (const plan::MapGround &each : map.grounds)
        hash.add(each.kind).add(toBlob(each.outline)).add(each.name);
    for (const plan::MapLabel &each : map.labels)
        hash.add(each.kind).add(toBlob(each.place)).add(each.name);
    for (const plan::AddressPoint &each : map.addresses)
        hash.add(toBlob(each.place)).add(each.address);
    return hash.hex();
}

} // namespace yike::store

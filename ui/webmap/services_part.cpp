// SPDX-License-Identifier: GPL-3.0-or-later
// Services in both languages, and the limit by which a home counts as near.
#include "ui/text/language.h"
#include "ui/webmap/parts.h"
#include "ui/webmap/public_rules.h"

namespace yike::webmap {
namespace {

constexpr int kUsualMinutes = 15; ///< where no norm tells a limit

} // namespace

QJsonArray servicesPart(const Sight &sight)
{
    const norms::Rulebook &book = sight.book();
    QJsonArray out;
    for (const std::size_t index : sight.services) {
        const norms::Service &service = book.services[index];
        const norms::Norm *norm = book.coverageNorm(service.code);
        QJsonObject each{{QStringLiteral("code"), text::fromCore(service.code)},
                         {QStringLiteral("zh"), text::fromCore(service.name.zh)},
                         {QStringLiteral("en"), text::fromCore(service.name.en)},
                         {QStringLiteral("group"), static_cast<int>(service.group)},
                         {QStringLiteral("symbol"), text::fromCore(service.symbol)},
                         {QStringLiteral("limit"), norm != nullptr ? analysis::minutesOf(*norm) : kUsualMinutes}};
        if (norm != nullptr) {
            each[QStringLiteral("straight")] = norm->straight;
            each[QStringLiteral("metres")] = analysis::metresOf(*norm);
            each[QStringLiteral("basis")] = text::fromCore(norm->number + " " + norm->clause).trimmed();
        }
        if (isByDistrict(*sight.states.front(), service.code))
            each[QStringLiteral("distanceOnly")] = true;
        out.append(each);
    }
    return out;
}

} // namespace yike::webmap

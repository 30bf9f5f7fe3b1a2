// SPDX-License-Identifier: GPL-3.0-or-later
// The same rules as the public edition of the program, without asking which edition that is in.
#include "ui/webmap/public_rules.h"

#include "ui/text/edition.h"

#include <QString>

#include <algorithm>

namespace yike::webmap {
namespace {

bool isSmall(base::People people) { return people > 0 && people < text::kSmallestPublicCount * base::kOnePerson; }

} // namespace

bool showsBoundaries(const plan::Plan &plan)
{
    return !plan.info.mapApproval.empty() && std::ranges::none_of(plan.areas, [](const plan::Area &area) {
        return area.kind == plan::AreaKind::SchoolDistrict;
    });
}

QJsonValue publicCount(base::People people)
{
    if (isSmall(people))
        return QStringLiteral("<%1").arg(text::kSmallestPublicCount);
    return static_cast<qint64>((people + base::kOnePerson / 2) / base::kOnePerson);
}

QJsonValue publicShare(base::People part, base::People whole)
{
    if (whole <= 0 || isSmall(part) || isSmall(whole - part))
        return QJsonValue::Null;
    return static_cast<qint64>((part * 1000 + whole / 2) / whole);
}

bool isByDistrict(const analysis::Assessment &assessment, std::string_view service)
{
    if (service == "primary-school" || service == "middle-school")
        return true;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    return std::ranges::any_of(assessment.coverage, [&](const analysis::Coverage &coverage) {
        if (coverage.assignment == analysis::Assignment::Nearest)
            return false;
        const norms::Norm *norm = book.norm(coverage.norm);
        return norm != nullptr && norm->service == service;
    });
}

} // namespace yike::webmap

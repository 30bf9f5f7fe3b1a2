// SPDX-License-Identifier: GPL-3.0-or-later
// Names of codes are looked at once, outlets byte by byte.
#include "ui/panels/ledger_search.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace yike::panels {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

LedgerSearch::LedgerSearch(const Ledger &ledger, const QString &words)
    : m_words(text::toCore(words.trimmed().toLower())),
      m_figures(std::ranges::all_of(m_words, [](char c) { return (c >= '0' && c <= '9') || c == '.'; }))
{
    const auto has = [this](const QString &name) { return holds(text::toCore(name.toLower())); };
    for (const norms::Service &service : ledger.book().services)
        if (has(text::name(service.name)))
            m_services.insert(service.code);
    for (const plan::Area &area : ledger.plan().areas)
        if (area.kind == plan::AreaKind::Community && holds(area.name))
            m_communities.insert(area.id);
    for (std::size_t i = 0; i < m_status.size(); ++i) {
        m_status[i] = has(text::name(static_cast<plan::OutletStatus>(i)));
        m_openTo[i] = has(text::name(static_cast<plan::OpenTo>(i)));
    }
    for (std::size_t i = 0; i < m_match.size(); ++i)
        m_match[i] = has(text::name(static_cast<plan::MatchLevel>(i)));
}

bool LedgerSearch::holds(std::string_view text) const
{
    return text.size() >= m_words.size() && std::ranges::search(text, m_words, {}, lower).begin() != text.end();
}

bool LedgerSearch::holdsFigure(std::int64_t value, std::int64_t least) const
{
    if (value < least)
        return false;
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return holds({digits.data(), end});
}

bool LedgerSearch::matches(const plan::Outlet &outlet) const
{
    if (m_words.empty())
        return true;
    for (const std::string *each : {&outlet.name, &outlet.key, &outlet.address, &outlet.chain, &outlet.hours,
                                    &outlet.checked, &outlet.creditCode, &outlet.remark})
        if (holds(*each))
            return true;
    if (!text::isPublic() && (holds(outlet.lead) || holds(outlet.contact)))
        return true;
    for (const plan::OutletService &service : outlet.services)
        if (m_services.contains(service.service) ||
            (m_figures && service.capacity > 0 && holdsFigure(service.capacity / 1000, 1)))
            return true;
    if (m_status[static_cast<std::size_t>(outlet.status)] || m_openTo[static_cast<std::size_t>(outlet.openTo)] ||
        m_match[static_cast<std::size_t>(outlet.match)] || m_communities.contains(outlet.community))
        return true;
    return m_figures && (holdsFigure(outlet.area, 1) || holdsFigure(outlet.staff, 0) || holdsFigure(outlet.stage, 1) ||
                         holdsFigure(outlet.cost < 0 ? -1 : outlet.cost / 1000, 0));
}

} // namespace yike::panels

// SPDX-License-Identifier: GPL-3.0-or-later
// Members of route=ferry relations; their landing stages and stops are no way.
#include "core/import/osm_ferries.h"

#include <string_view>

namespace yike::importing {

void OsmFerries::add(const osmium::Relation &relation)
{
    const auto is = [&](const char *key, std::string_view value) {
        return relation.tags().get_value_by_key(key, "") == value;
    };
    if (relation.deleted() || !is("type", "route") || !is("route", "ferry"))
        return;
    for (const osmium::RelationMember &member : relation.members()) {
        const std::string_view role = member.role();
        if (member.type() == osmium::item_type::way && !role.starts_with("platform") && !role.starts_with("stop"))
            m_lineOf.try_emplace(member.ref(), m_lines.size());
    }
    Ferry line{relation.id(), {}};
    for (const osmium::Tag &tag : relation.tags())
        line.tags.emplace_back(tag.key(), tag.value());
    m_lines.push_back(std::move(line));
}

} // namespace yike::importing

// SPDX-License-Identifier: GPL-3.0-or-later
// The ten 便民生活圈: their communities, how far they are, and which basic kinds they lack.
#include "core/demo/ledger/circles.h"

#include <algorithm>

namespace yike::demo {

using plan::CircleStatus;

const std::vector<CircleNote> &circleNotes()
{
    // 鼓楼 and 澄湖 belong to two circles each. Two circles lack nothing, five one or two kinds, three three or more.
    static const std::vector<CircleNote> kNotes{
        {"文庙便民生活圈", {"文庙社区", "鼓楼社区"}, "第一批", CircleStatus::Accepted, "澄川城投商业运营有限公司", {}},
        {"北门便民生活圈",
         {"北门社区", "北关社区", "鼓楼社区"},
         "第一批",
         CircleStatus::Accepted,
         "澄川城投商业运营有限公司",
         {"housekeeping"}},
        {"盐仓河沿便民生活圈",
         {"盐仓社区", "河沿社区", "站东社区"},
         "第二批",
         CircleStatus::Built,
         "澄川城投商业运营有限公司",
         {"recycling"}},
        {"机床厂便民生活圈",
         {"机床厂社区", "铁路新村社区"},
         "第二批",
         CircleStatus::UnderConstruction,
         "铁西街道社区服务中心",
         {"vegetable-market", "laundry"}},
        {"工人新村便民生活圈",
         {"工人新村社区", "站西社区"},
         "第一批",
         CircleStatus::Built,
         "铁西街道社区服务中心",
         {"photo-print"}},
        {"纺织便民生活圈",
         {"纺织社区", "南厂社区"},
         "第三批",
         CircleStatus::Planned,
         "",
         {"repair", "recycling", "breakfast"}},
        {"东桥茶山便民生活圈",
         {"东桥社区", "渡口社区", "茶山社区"},
         "第二批",
         CircleStatus::Built,
         "河东邻里商业管理有限公司",
         {"repair", "recycling", "photo-print", "housekeeping"}},
        {"菜园里便民生活圈",
         {"菜园里社区", "澄和社区", "果园社区"},
         "第三批",
         CircleStatus::UnderConstruction,
         "河东邻里商业管理有限公司",
         {"repair", "laundry"}},
        {"锦澄澄湖便民生活圈",
         {"锦澄社区", "澄湖社区", "学府社区"},
         "第二批",
         CircleStatus::Accepted,
         "锦澄新城邻里中心管理有限公司",
         {}},
        {"翡翠湾便民生活圈",
         {"翡翠湾社区", "锦绣江南社区", "云栖社区", "澄湖社区"},
         "第三批",
         CircleStatus::Planned,
         "",
         {"repair", "recycling", "breakfast"}},
    };
    return kNotes;
}

bool lacks(std::string_view community, std::string_view service)
{
    return std::ranges::any_of(circleNotes(), [&](const CircleNote &note) {
        return std::ranges::find(note.communities, community) != note.communities.end() &&
               std::ranges::find(note.lacking, service) != note.lacking.end();
    });
}

} // namespace yike::demo

// SPDX-License-Identifier: GPL-3.0-or-later
// 老城街道: the walled town that was, between railway and river.
#include "core/demo/grid.h"

namespace yike::demo {

using plan::StreetClass;

QuarterPlan oldTown()
{
    QuarterPlan plan;
    plan.quarter = Quarter::OldTown;
    plan.jitter = 13;
    plan.columns = {
        {0, 0, StreetClass::Tertiary, "站东路", 1},          {125, 125, StreetClass::Residential, "西门街", 2},
        {245, 255, StreetClass::Living, "井儿街", 3},        {370, 380, StreetClass::Residential, "北门大街", 3},
        {500, 500, StreetClass::Primary, "解放路", 2},       {620, 630, StreetClass::Living, "学前街", 2},
        {745, 740, StreetClass::Living, "东门街", 2},        {870, 865, StreetClass::Residential, "河沿街", 2},
        {1000, 1000, StreetClass::Secondary, "滨江大道", 0},
    };
    plan.rows = {
        {250, 250, StreetClass::Primary, "人民路", 2},       {470, 485, StreetClass::Living, "盐仓街", 3},
        {690, 715, StreetClass::Residential, "鼓楼南街", 2}, {910, 935, StreetClass::Residential, "文庙路", 3},
        {1150, 1150, StreetClass::Secondary, "工农路", 2},   {1400, 1380, StreetClass::Residential, "北门横街", 2},
        {1650, 1635, StreetClass::Residential, "北关街", 1}, {1900, 1900, StreetClass::Secondary, "环城北路", 1},
    };
    plan.blocks = {
        "sswspssp", "ssawxsss", "sesaqkgs", "ssakWaes", "sahskass", "ssaxssss", "sswsspws",
    };
    plan.communities = {
        "GGAAAABB", "GGAAAABB", "GGFFCCBB", "GFFFCCEE", "GFFFCCEE", "DDDDDEEE", "DDDDDEEE",
    };
    plan.communityNotes = {
        {'A', "北门社区", {"北门新村", "城北小区", "北苑", "瓮城里"}},
        {'B', "北关社区", {"北关小区", "江滨新村", "水关里", "船厂宿舍"}},
        {'C', "文庙社区", {"文庙里", "学宫小区", "泮池苑", "棂星里"}},
        {'D', "盐仓社区", {"盐仓小区", "盐运里", "西仓新村", "仓前苑"}},
        {'E', "河沿社区", {"河沿新村", "河沿里", "柳岸小区", "老码头宿舍"}},
        {'F', "鼓楼社区", {"鼓楼小区", "钟楼里", "打铁巷住宅区", "井儿巷住宅区"}},
        {'G', "站东社区", {"站东小区", "铁道东里", "西门新村", "建筑公司宿舍"}},
    };
    plan.notes = {
        {2, 0, "站东小区", 1984, 0, true},
        {2, 1, "打铁巷", 0, 0, true},
        {2, 2, "老城街道社区卫生服务中心", 0, 0, false},
        {5, 4, "北门菜市场", 0, 0, true},
        {5, 3, "北苑", 1998, 0, true},
        {6, 2, "瓮城苑", 2001, 0, false},
        {6, 4, "北门公园", 0, 0, false},
        {6, 7, "水关公园", 0, 0, false},
        {4, 4, "鼓楼广场", 0, 0, false},
        {4, 5, "澄川百货大楼", 0, 0, false},
        {3, 3, "鼓楼商城", 0, 0, false},
        {2, 4, "文庙商场", 0, 0, false},
        {4, 6, "澄川区人民政府", 0, 0, false},
        {4, 1, "澄川区第一中学", 0, 'j', false},
        {3, 6, "文庙小学", 0, 0, false},
        {3, 4, "文庙", 0, 'm', false},
        {1, 3, "盐仓菜市场", 0, 0, false},
        {0, 5, "盐仓公园", 0, 0, false},
        {0, 6, "仓前苑", 1999, 0, false},
        {0, 2, "西仓花园", 2000, 0, false},
    };
    plan.heartColumn = 4;
    plan.heartRow = 3;
    return plan;
}

} // namespace yike::demo

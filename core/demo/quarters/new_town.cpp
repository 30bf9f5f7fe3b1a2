// SPDX-License-Identifier: GPL-3.0-or-later
// 锦澄新城街道: towers of the last fifteen years round a lake.
#include "core/demo/grid.h"

namespace yike::demo {

using plan::StreetClass;

QuarterPlan newTown()
{
    QuarterPlan plan;
    plan.quarter = Quarter::NewTown;
    plan.jitter = 5;
    plan.columns = {
        {0, 0, StreetClass::Tertiary, "铁东路", 0},          {165, 165, StreetClass::Residential, "澄湖路", 1},
        {335, 330, StreetClass::Tertiary, "学府路", 1},      {500, 500, StreetClass::Primary, "解放路", 1},
        {660, 660, StreetClass::Residential, "锦绣路", 2},   {830, 830, StreetClass::Tertiary, "江南路", 1},
        {1000, 1000, StreetClass::Secondary, "滨江大道", 0},
    };
    plan.rows = {
        {-1900, -1900, StreetClass::Secondary, "环城南路", 0}, {-1640, -1650, StreetClass::Residential, "云栖路", 1},
        {-1390, -1400, StreetClass::Secondary, "迎江路", 1},   {-1120, -1140, StreetClass::Residential, "奥体路", 1},
        {-860, -880, StreetClass::Tertiary, "锦澄路", 2},      {-600, -600, StreetClass::Secondary, "建设路", 1},
        {-320, -320, StreetClass::Residential, "翡翠路", 1},   {-40, -40, StreetClass::Tertiary, "湖滨路", 1},
        {250, 250, StreetClass::Primary, "人民路", 1, true},
    };
    plan.blocks = {
        "okgttp", "ttrPPt", "teqPPt", "tkttht", "prtSSt", "rttejt", "uttkop", "rrtrrp",
    };
    plan.communities = {
        "AAABBB", "AAABBC", "EEEBBC", "EEEDDC", "EEEDDD", "FFFDDD", "FFFFDD", "FFFFFF",
    };
    plan.communityNotes = {
        {'A', "锦澄社区", {"锦澄花园", "人才公寓", "澄园", "金域澄府"}},
        {'B', "澄湖社区", {"澄湖天境", "湖滨一号", "观澜苑"}},
        {'C', "翡翠湾社区", {"翡翠湾一期", "翡翠湾二期", "翡翠湾三期"}},
        {'D', "锦绣江南社区", {"锦绣江南一期", "锦绣江南二期", "锦绣江南三期", "江南御景"}},
        {'E', "学府社区", {"学林雅苑", "学府华庭", "书香名邸", "铁东新苑", "奥体嘉园"}},
        {'F', "云栖社区", {"云栖苑", "云栖里", "南湖公馆", "迎江嘉园"}},
    };
    plan.notes = {
        {5, 5, "翡翠湾一期", 2014, 0, true},
        {6, 5, "翡翠湾二期", 2016, 0, false},
        {4, 5, "翡翠湾三期", 2018, 0, false},
        {4, 3, "锦绣江南一期", 2013, 0, false},
        {4, 2, "学府华庭", 2012, 0, true},
        {5, 3, "澄湖公园", 0, 'P', false},
        {3, 3, "澄川体育中心", 0, 'S', false},
        {5, 1, "锦澄实验小学", 0, 0, false},
        {2, 3, "江南小学", 0, 0, false},
        {2, 4, "澄川区实验中学", 0, 0, false},
        {4, 4, "锦澄新城街道社区卫生服务中心", 0, 0, false},
        {7, 0, "澄川商务园", 0, 0, false},
        {7, 1, "锦澄邻里中心", 0, 0, false},
        {4, 1, "学府商业广场", 0, 0, false},
        {1, 3, "云栖邻里中心", 0, 0, false},
        {7, 2, "澄川区政务服务中心", 0, 0, false},
        {7, 5, "滨江公园", 0, 0, false},
        {5, 2, "市民广场", 0, 0, false},
        {1, 0, "云栖二期(在建)", 0, 0, false},
        {1, 4, "澄川科创园", 0, 0, false},
        {1, 5, "江滩公园", 0, 0, false},
        {3, 0, "铁东绿地", 0, 0, false},
        {0, 5, "云栖湿地公园", 0, 0, false},
    };
    plan.heartColumn = 3;
    plan.heartRow = 5;
    return plan;
}

} // namespace yike::demo

// SPDX-License-Identifier: GPL-3.0-or-later
// 河东街道: beyond the river, with the tea hill, the village in the town and the resettlement estate.
#include "core/demo/grid.h"

namespace yike::demo {

using plan::StreetClass;

QuarterPlan eastBank()
{
    QuarterPlan plan;
    plan.quarter = Quarter::EastBank;
    plan.jitter = 11;
    plan.columns = {
        {0, 0, StreetClass::Secondary, "滨江东路", 0},       {175, 165, StreetClass::Living, "渡口街", 2},
        {340, 340, StreetClass::Residential, "东桥街", 3},   {505, 500, StreetClass::Tertiary, "茶山路", 2},
        {670, 655, StreetClass::Residential, "果园路", 1},   {840, 835, StreetClass::Residential, "山前路", 0},
        {1000, 1000, StreetClass::Secondary, "环城东路", 0},
    };
    plan.rows = {
        {-1900, -1900, StreetClass::Secondary, "环城南路", 0}, {-1650, -1630, StreetClass::Residential, "南堤路", 0},
        {-1400, -1360, StreetClass::Secondary, "迎江东路", 1}, {-1150, -1100, StreetClass::Residential, "渔场路", 0},
        {-880, -820, StreetClass::Residential, "澄和南路", 1}, {-600, -530, StreetClass::Secondary, "建设路", 2},
        {-340, -260, StreetClass::Living, "澄和路", 2},        {-60, 25, StreetClass::Living, "菜园路", 3},
        {250, 335, StreetClass::Primary, "人民路", 2},         {520, 605, StreetClass::Residential, "东园路", 2},
        {800, 880, StreetClass::Living, "茶亭街", 2},          {1150, 1215, StreetClass::Secondary, "工农路", 2},
        {1400, 1440, StreetClass::Residential, "茶场路", 1},   {1650, 1675, StreetClass::Residential, "渡口北街", 1},
        {1900, 1900, StreetClass::Secondary, "环城北路", 0},
    };
    plan.blocks = {
        "rrprrr", "sesgrr", "sswcHH", "sxscHH", "kspcHH", "swvprr", "hsvjep",
        "sqssrr", "ZZsrer", "tspsrr", "yfyrrr", "ffrrrr", "rfrrrr", "prrrrr",
    };
    plan.communities = {
        "EEEAAA", "EEEAAA", "EEEAAA", "BBBAAA", "BBBAAA", "BBCCFF", "BBCCFF",
        "BBCCFF", "DDDFFF", "DDDFFF", "DDDFFF", "DDDFFF", "DDDFFF", "DDDFFF",
    };
    plan.communityNotes = {
        {'A', "茶山社区", {"茶山苑", "茶场宿舍", "半山里", "茶山新村"}},
        {'B', "东桥社区", {"东桥小区", "东桥新村", "桥头里", "东园小区", "轮渡宿舍"}},
        {'C', "菜园里社区", {"菜园小区", "菜园新村", "东风小区", "农科所宿舍"}},
        {'D', "澄和社区", {"澄和家园", "澄和新村", "渔场宿舍"}},
        {'E', "渡口社区", {"渡口小区", "渡口新村", "江东里", "航运公司宿舍", "渡北小区"}},
        {'F', "果园社区", {"橘园小区", "果园新村", "柚香苑", "园艺场宿舍"}},
    };
    plan.notes = {
        {9, 4, "茶山", 0, 'H', false},
        {8, 2, "菜园里", 0, 0, true},
        {7, 2, "菜园里", 0, 0, false},
        {5, 0, "澄和家园", 2016, 't', true},
        {4, 0, "澄和家园南区", 2019, 0, false},
        {10, 1, "东桥菜市场", 0, 0, false},
        {12, 1, "渡口小学", 0, 0, false},
        {12, 3, "茶山疗养院", 0, 0, false},
        {7, 4, "果园小学", 0, 0, false},
        {5, 4, "澄和小学", 0, 0, false},
        {7, 0, "河东街道社区卫生服务中心", 0, 0, false},
        {7, 3, "澄川区第二中学", 0, 0, false},
        {9, 0, "东桥商业广场", 0, 0, false},
        {9, 2, "东园", 0, 0, false},
        {13, 2, "渡口公园", 0, 0, false},
        {4, 2, "澄和公园", 0, 0, false},
        {6, 1, "东桥广场", 0, 0, false},
        {8, 1, "东园花园", 1999, 0, false},
        {11, 2, "江东花园", 2003, 0, false},
        {7, 5, "果园游园", 0, 0, false},
        {8, 3, "东风公园", 0, 0, false},
        {0, 0, "南堤湿地公园", 0, 0, false},
        {3, 0, "渔场仓库", 0, 0, false},
        {3, 1, "河东农机厂", 0, 0, false},
        {2, 0, "建材厂", 0, 0, false},
    };
    plan.heartColumn = 2;
    plan.heartRow = 8;
    return plan;
}

} // namespace yike::demo

// SPDX-License-Identifier: GPL-3.0-or-later
// 铁西街道: works and workers' estates west of the railway.
#include "core/demo/grid.h"

namespace yike::demo {

using plan::StreetClass;

QuarterPlan works()
{
    QuarterPlan plan;
    plan.quarter = Quarter::Works;
    plan.jitter = 6;
    plan.columns = {
        {0, 0, StreetClass::Secondary, "环城西路", 0},     {195, 190, StreetClass::Residential, "纺织路", 1},
        {400, 400, StreetClass::Primary, "铁西大街", 2},   {605, 600, StreetClass::Living, "新村路", 3},
        {800, 800, StreetClass::Residential, "机床路", 2}, {1000, 1000, StreetClass::Tertiary, "铁路西街", 1},
    };
    plan.rows = {
        {-1900, -1900, StreetClass::Secondary, "环城南路", 0}, {-1620, -1615, StreetClass::Residential, "南厂路", 1},
        {-1350, -1345, StreetClass::Residential, "仓储路", 0}, {-1090, -1085, StreetClass::Living, "棉纺街", 2},
        {-840, -840, StreetClass::Residential, "子弟路", 1},   {-600, -600, StreetClass::Secondary, "建设路", 2},
        {-350, -350, StreetClass::Residential, "红旗路", 2},   {-110, -110, StreetClass::Living, "新村一路", 2},
        {130, 130, StreetClass::Living, "新村二路", 3},        {380, 385, StreetClass::Residential, "新村三路", 2},
        {640, 640, StreetClass::Residential, "劳动路", 2},     {900, 900, StreetClass::Living, "厂前街", 3},
        {1150, 1150, StreetClass::Secondary, "工农路", 2},     {1400, 1405, StreetClass::Residential, "铁路新村路", 2},
        {1650, 1650, StreetClass::Residential, "北站路", 1},   {1900, 1900, StreetClass::Secondary, "环城北路", 0},
    };
    plan.blocks = {
        "rswss", "rpsss", "MMess", "MMsks", "MMsss", "hsxss", "ssesD", "sspsD",
        "wsqsD", "TTsws", "TTsus", "TTies", "sssyy", "sfpsy", "rrssy",
    };
    plan.communities = {
        "BBBBB", "BBBBB", "AAABB", "AAAAA", "AAAAA", "CCCDD", "CCCDD", "CCCDD",
        "CCCDD", "EEEEE", "EEEEE", "EEEEE", "FFFFF", "FFFFF", "FFFFF",
    };
    plan.communityNotes = {
        {'A', "机床厂社区", {"机床厂一宿舍", "机床厂二宿舍", "机床厂三宿舍", "机床厂新村"}},
        {'B', "铁路新村社区", {"铁路新村一区", "铁路新村二区", "铁路新村三区", "机务段宿舍", "车辆段宿舍", "北站小区"}},
        {'C',
         "工人新村社区",
         {"工人新村一村", "工人新村二村", "工人新村三村", "工人新村四村", "工人新村五村", "红旗小区"}},
        {'D', "站西社区", {"站西小区", "货场宿舍", "工人新村六村", "铁西花园", "劳动小区"}},
        {'E', "纺织社区", {"纺织一宿舍", "纺织二宿舍", "纺织三宿舍", "棉纺新村", "针织厂宿舍"}},
        {'F', "南厂社区", {"南厂小区", "化肥厂宿舍", "粮机厂宿舍", "南苑"}},
    };
    plan.notes = {
        {10, 4, "机床厂新村", 1979, 0, true},
        {10, 3, "机床厂二宿舍", 1982, 0, true},
        {12, 2, "铁西小学", 0, 0, false},
        {10, 0, "澄川机床厂", 0, 'f', false},
        {11, 3, "机床厂俱乐部", 0, 0, false},
        {13, 1, "北站公园", 0, 0, false},
        {9, 0, "铁西街道社区卫生服务中心", 0, 0, false},
        {9, 2, "工农菜市场", 0, 0, false},
        {6, 4, "铁路货场", 0, 'y', false},
        {8, 2, "工人新村小学", 0, 0, false},
        {7, 2, "工人新村公园", 0, 0, false},
        {6, 2, "红旗广场", 0, 0, false},
        {6, 0, "铁西花园", 1997, 0, false},
        {5, 3, "纺织花园", 2002, 0, false},
        {14, 2, "北站花园", 2000, 0, false},
        {3, 0, "澄川纺织厂", 0, 'f', false},
        {3, 2, "原纺织厂子弟校", 0, 0, false},
        {3, 3, "澄川区第三中学", 0, 'j', false},
        {4, 3, "棉纺新村二期(在建)", 0, 0, false},
        {1, 1, "粮机厂", 0, 0, false},
        {1, 2, "南厂游园", 0, 0, false},
        {2, 3, "南站仓库", 0, 0, false},
    };
    plan.heartColumn = 3;
    plan.heartRow = 9;
    return plan;
}

} // namespace yike::demo

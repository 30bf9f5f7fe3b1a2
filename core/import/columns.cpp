// SPDX-License-Identifier: GPL-3.0-or-later
// The table of header words, and the search for the header row.
#include "core/import/columns.h"

#include "core/import/text_encoding.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace yike::importing {
namespace {

struct RoleWords {
    Role role;
    std::string_view code;
    std::initializer_list<std::string_view> words; ///< folded; the earlier ones win over the later
};

// planner.md §6 table 2, domain.md §3.5, and what English tables and web maps say.
const RoleWords kRoles[] = {
    {Role::Key,
     "key",
     {"key", "id", "编号", "网点编号", "设施编号", "楼栋编号", "唯一编号", "编码", "cell", "gid", "osm_id",
      "objectid"}},
    {Role::Name, "name", {"name",     "网点名称",   "设施名称", "名称",     "单位名称",  "机构名称",
                          "店名",     "店铺名称",   "商户名称", "小区名称", "楼栋名称",  "社区名称",
                          "街道名称", "生活圈名称", "outlet",   "title",    "poi_name",  "楼栋",
                          "小区",     "道路名称",   "路名",     "道路名",   "road_name", "roadname"}},
    {Role::Address,
     "address",
     {"address", "详细地址", "地址", "经营地址", "门牌地址", "标准地址", "所在地址", "addr", "位置"}},
    {Role::Category,
     "category",
     {"category", "类别", "业态小类", "业态", "网点类别", "设施类别", "设施类型", "网点类型", "业态类型", "服务类别",
      "kind", "type", "service", "类型", "小类"}},
    {Role::CategoryDetail,
     "category-detail",
     {"amap_type", "baidu_type", "poi_type", "高德类型", "百度类型", "poi类型", "分类", "typecode"}},
    {Role::Services,
     "services",
     {"services", "叠加服务", "兼营业务", "兼营", "服务内容", "服务项目", "是否一店多能", "一店多能"}},
    {Role::Lon,
     "lon",
     {"lon", "lng", "long", "longitude", "经度", "东经", "wgs84_lon", "gcj02_lon", "lon_wgs84", "经度坐标"}},
    {Role::Lat, "lat", {"lat", "latitude", "纬度", "北纬", "wgs84_lat", "gcj02_lat", "lat_wgs84", "纬度坐标"}},
    {Role::LonLat, "lonlat", {"lonlat", "lnglat", "经纬度", "坐标", "location", "coordinates"}},
    {Role::X, "x", {"x", "x坐标", "easting", "东坐标", "横坐标", "point_x", "坐标x"}},
    {Role::Y, "y", {"y", "y坐标", "northing", "北坐标", "纵坐标", "point_y", "坐标y"}},
    {Role::Residents, "residents", {"residents", "pop",      "population", "people",     "常住人口",
                                    "人口",      "人口数",   "总人口",     "常住人口数", "人口数_合计",
                                    "人数",      "总人数",   "居民人数",   "居民数",     "实有人口",
                                    "户籍人口",  "合计人口", "人口合计",   "pop_total",  "total_population"}},
    {Role::Households, "households", {"households", "hh", "户数", "总户数", "家庭户数", "住户数", "居民户数"}},
    {Role::Capacity, "capacity", {"capacity", "容量", "服务能力", "规模", "设计容量"}},
    {Role::Beds, "beds", {"beds", "床位", "床位数", "养老床位", "机构床位", "核定床位"}},
    {Role::DayPlaces, "day-places", {"day-places", "日间照料床位", "日照床位", "日托床位", "日间床位"}},
    {Role::NurseryPlaces, "nursery-places", {"nursery-places", "托位", "托位数"}},
    {Role::SchoolPlaces, "school-places", {"school-places", "学位", "学位数"}},
    {Role::Meals, "meals", {"meals", "助餐能力", "供餐能力", "助餐数"}},
    {Role::Used,
     "used",
     {"used", "occupied", "enrolled", "在园人数", "在园", "在托人数", "在校人数", "入住人数", "在住人数", "实际入住",
      "在册人数"}},
    {Role::FloorArea, "area", {"area", "建筑面积", "营业面积", "经营面积", "使用面积", "面积", "floor_area", "gfa"}},
    {Role::Chain,
     "chain",
     {"chain", "brand", "连锁品牌", "品牌", "品牌/总部", "品牌总部", "连锁", "是否连锁", "所属连锁"}},
    {Role::Hours, "hours", {"hours", "opening_hours", "营业时间", "开放时间", "服务时间", "营业时段"}},
    {Role::OpenTo, "open-to", {"open-to", "open_to", "开放对象", "开放范围", "对外开放", "是否对外开放"}},
    {Role::Status, "status", {"status", "状态", "经营状态", "营业状态", "运营状态", "建设状态", "网点状态"}},
    {Role::Staff, "staff", {"staff", "employees", "从业人数", "从业人员", "员工数", "职工人数", "从业人员数"}},
    {Role::CreditCode,
     "credit-code",
     {"credit-code", "credit_code", "uscc", "统一社会信用代码", "社会信用代码", "信用代码"}},
    {Role::Checked,
     "checked",
     {"checked", "check_date", "survey_date", "核查日期", "核实日期", "踏勘日期", "更新日期", "采集日期", "调查日期"}},
    {Role::Community, "community", {"community", "社区", "所属社区", "所在社区", "居委会", "村居", "所属居委会"}},
    {Role::Subdistrict,
     "subdistrict",
     {"subdistrict", "街道", "街道/镇", "镇街", "街镇", "乡镇", "所属街道", "所在街道"}},
    {Role::Circle, "circle", {"circle", "生活圈", "便民生活圈", "所属生活圈"}},
    {Role::Remark, "remark", {"remark", "remarks", "note", "notes", "备注", "说明"}},
    {Role::Kind, "kind", {"kind", "level", "admin_level", "层级", "级别", "类型", "区域类型", "类别", "type"}},
    {Role::AreaCode, "code", {"code", "admincode", "adcode", "区划代码", "行政区划代码", "行政代码", "代码"}},
    {Role::Parent, "parent", {"parent", "上级", "上级名称", "所属街道", "所属区县"}},
    {Role::Batch, "batch", {"batch", "批次", "建设批次"}},
    {Role::Operator, "operator", {"operator", "运营主体", "运营单位"}},
    {Role::Members, "members", {"members", "所辖社区", "包含社区"}},
    // Of line layers; a Shapefile keeps ten letters of a header. A plain "oneway" is that of vehicles.
    {Role::StreetClass,
     "class",
     {"class", "道路等级", "道路类型", "道路类别", "等级", "fclass", "highway", "类型", "类别", "级别", "type", "kind",
      "road_class", "roadclass", "road_type", "功能等级", "技术等级"}},
    {Role::Level, "level", {"layer", "层", "层级", "层次", "level", "竖向层", "z_level", "zlevel", "z_order"}},
    {Role::Bridge, "bridge", {"bridge", "桥", "桥梁", "是否桥", "是否桥梁"}},
    {Role::Tunnel, "tunnel", {"tunnel", "隧道", "是否隧道", "隧"}},
    {Role::FootOneway,
     "oneway",
     {"oneway_foot", "onewayfoot", "foot_oneway", "步行单行", "行人单行", "步行单向", "foot_onewa", "oneway_foo"}},
    {Role::Grade, "grade", {"grade", "坡度", "slope", "incline", "纵坡", "grade_permille", "grade_perm", "坡度‰"}},
    {Role::FootAccess, "access", {"access", "限行", "通行", "foot", "步行通行", "通行限制", "人行限制", "步行限制"}},
    // Of estates and their gates.
    {Role::Estate, "estate", {"estate", "所属小区", "所在小区", "小区名称", "小区", "estate_name", "estatename"}},
    {Role::Walled,
     "walled",
     {"walled", "围墙", "有无围墙", "是否有围墙", "是否封闭", "封闭", "封闭管理", "是否封闭管理", "fenced", "gated",
      "wall"}},
    {Role::GateUse,
     "gate-use",
     {"gate-use", "gate_use", "通行类型", "出入口类型", "大门类型", "门类型", "人行车行", "人行/车行", "use"}},
    {Role::GateAccess,
     "gate-access",
     {"gate-access", "gate_access", "gate_acces", "通行方式", "出入方式", "对外/刷脸", "门禁", "门禁方式"}},
    {Role::CircleType, "circle-type", {"circle-type", "circle_type", "生活圈类型", "分型", "圈型", "分型结果"}},
    {Role::Schools,
     "schools",
     {"schools", "school", "对口学校", "划片学校", "学校", "所属学校", "对应学校", "学区学校"}},
    // Of premises (闲置用房台账).
    {Role::Tenure, "tenure", {"tenure", "产权性质", "产权", "房屋性质", "权属性质", "权属", "房屋来源", "来源"}},
    {Role::Owner, "owner", {"owner", "产权单位", "权属单位", "产权人", "产权方", "管理单位", "使用单位"}},
    {Role::Storey,
     "storey",
     {"storey", "storeys", "地上层数", "层数", "楼层数", "总层数", "楼层", "所在楼层", "floors", "floor", "levels",
      "building:levels"}},
    {Role::FireSafety, "fire", {"fire", "消防", "消防条件", "消防情况", "消防验收", "是否通过消防验收"}},
    {Role::AvailableFrom,
     "available-from",
     {"available-from", "available_from", "可用时间", "可使用时间", "腾退时间", "交付时间", "可移交时间", "闲置时间"}},
    {Role::LandUse, "land-use", {"land-use", "land_use", "用地性质", "规划用途", "土地用途", "用地类型", "土地性质"}},
    // Of buildings (房屋建筑普查).
    {Role::BuildingUse,
     "building-use",
     {"building-use", "building_use", "房屋用途", "建筑用途", "用途", "房屋类别", "房屋类型", "建筑类型", "building",
      "use", "usage", "功能"}},
    {Role::BuiltYear,
     "built-year",
     {"built-year", "built_year", "建成年代", "建成年份", "建造年代", "建造年份", "竣工年份", "建成时间", "竣工时间",
      "year", "built"}},
};

constexpr std::size_t kHeaderSearched = 40; ///< rows above which a header stands

std::string folded(std::string_view header)
{
    std::string out;
    int depth = 0;
    for (const char c : plainText(header)) {
        depth += c == '(' || c == '[' ? 1 : 0;
        const bool kept = depth == 0 && c != ' ' && c != '*' && c != '\n' && c != '\r' && c != '\t' && c != ':';
        if (kept)
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return out;
}

std::vector<std::string> cellsOf(const TableRow &row)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < row.size(); ++i)
        out.push_back(folded(row.cell(i)));
    return out;
}

std::vector<std::string> joined(const std::vector<std::string> &upper, std::vector<std::string> lower)
{
    lower.resize(std::max(upper.size(), lower.size()));
    for (std::size_t i = 0; i < upper.size(); ++i)
        if (lower[i].empty())
            lower[i] = upper[i];
    return lower;
}

/// The place of a header's word among the words of a role; −1 if it is none of them.
int rankOf(const RoleWords &role, const std::string &header)
{
    const auto at = std::ranges::find(role.words, std::string_view(header));
    return at == role.words.end() ? -1 : static_cast<int>(at - role.words.begin());
}

/// What the headers mean by the table of words alone.
Columns byWords(const std::vector<std::string> &headers)
{
    Columns columns;
    for (const RoleWords &role : kRoles) {
        int best = -1;
        for (std::size_t i = 0; i < headers.size(); ++i) {
            const int rank = headers[i].empty() ? -1 : rankOf(role, headers[i]);
            if (rank >= 0 && (best < 0 || rank < best)) {
                best = rank;
                columns.index[static_cast<std::size_t>(role.role)] = static_cast<int>(i);
            }
        }
    }
    int oldestSingle = -1;
    int oldest = -1;
    std::vector<std::size_t> singles;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const auto age = ageHeader(headers[i]);
        if (!age)
            continue;
        columns.ages.push_back({age->ages, i, headers[i]});
        oldest = std::max(oldest, std::max(age->ages.from, age->ages.to));
        if (age->single && age->ages.from >= oldestSingle) {
            if (age->ages.from > oldestSingle)
                singles.clear();
            oldestSingle = age->ages.from;
            singles.push_back(columns.ages.size() - 1);
        }
    }
    // "a85" at the top of a census means 85 and above.
    if (oldestSingle >= 60 && oldestSingle == oldest)
        for (const std::size_t i : singles)
            columns.ages[i].ages.to = -1;
    return columns;
}

/// Puts the columns that the user named over what the words said.
void byName(const std::vector<std::string> &headers, NamedColumns &named, Columns &columns)
{
    for (const auto &[role, wanted] : named.byRole) {
        const auto at = std::ranges::find(headers, folded(wanted));
        if (at == headers.end())
            continue;
        const auto index = static_cast<std::size_t>(at - headers.begin());
        if (const auto known = roleOf(role)) {
            columns.index[static_cast<std::size_t>(*known)] = static_cast<int>(index);
        } else if (const auto age = ageHeader(role)) {
            std::erase_if(columns.ages,
                          [&](const AgeColumn &each) { return each.column == index || each.ages == age->ages; });
            columns.ages.push_back({age->ages, index, wanted});
        }
    }
}

/// The column a correction names; nothing where it is not there.
std::optional<std::size_t> columnOf(const std::vector<std::string> &headers, const std::string &key)
{
    if (const auto at = std::ranges::find(headers, key); at != headers.end())
        return static_cast<std::size_t>(at - headers.begin());
    std::size_t number = 0;
    const char *end = key.data() + key.size();
    if (!key.starts_with('#') || std::from_chars(key.data() + 1, end, number) != std::from_chars_result{end, {}} ||
        number == 0 || number > headers.size())
        return std::nullopt;
    return number - 1;
}

/// Puts corrections of single columns over everything else. How many roles they gave.
int byHeader(const std::vector<std::string> &headers, const NamedColumns &named, Columns &columns)
{
    std::vector<std::pair<std::size_t, std::string_view>> corrections;
    for (const auto &[key, role] : named.byHeader)
        if (const auto column = columnOf(headers, key))
            corrections.emplace_back(*column, role);
    for (const auto &[column, role] : corrections) {
        std::ranges::replace(columns.index, static_cast<int>(column), -1);
        std::erase_if(columns.ages, [&](const AgeColumn &each) { return each.column == column; });
    }
    int given = 0;
    for (const auto &[column, role] : corrections) {
        if (const auto known = roleOf(role))
            columns.index[static_cast<std::size_t>(*known)] = static_cast<int>(column);
        else if (const auto age = ageHeader(role))
            columns.ages.push_back({age->ages, column, headers[column]});
        given += role.empty() ? 0 : 1;
    }
    return given;
}

void remember(const Table &table, const Columns &columns, const std::vector<std::string> &headers, NamedColumns &named)
{
    for (const auto &[role, wanted] : named.byRole)
        if (std::ranges::find(headers, folded(wanted)) != headers.end())
            named.found.insert(role);
    if (columns.headerInRows) {
        const TableRow &row = table.rows[columns.headerRow];
        for (std::size_t i = 0; i < row.size(); ++i)
            named.seen.push_back(plainText(row.cell(i)));
    } else {
        named.seen.insert(named.seen.end(), table.columns.begin(), table.columns.end());
    }
}

base::Result<void> checkRole(const std::string &role)
{
    if (roleOf(role) || ageHeader(role))
        return {};
    std::string roles;
    for (const RoleWords &known : kRoles)
        roles += std::string(known.code) + ", ";
    return base::fail(base::ErrorCode::OutOfRange, "column", role, roles + "0-2, 3-5, … 80+");
}

} // namespace

std::string foldedHeader(std::string_view header) { return folded(header); }

std::string headerKey(const Columns &columns, std::size_t column)
{
    const std::string header = column < columns.headers.size() ? columns.headers[column] : std::string();
    if (!header.empty() && std::ranges::count(columns.headers, header) == 1)
        return header;
    return "#" + std::to_string(column + 1);
}

std::string code(const Ages &ages)
{
    return std::to_string(ages.from) + (ages.to < 0 ? "+" : "-" + std::to_string(ages.to));
}

std::string meaningOf(const Columns &columns, std::size_t column)
{
    if (const auto age = std::ranges::find(columns.ages, column, &AgeColumn::column); age != columns.ages.end())
        return code(age->ages);
    const auto role = std::ranges::find(columns.index, static_cast<int>(column));
    return role == columns.index.end() ? std::string()
                                       : std::string(code(static_cast<Role>(role - columns.index.begin())));
}

int Columns::recognised() const
{
    return static_cast<int>(std::ranges::count_if(index, [](int at) { return at >= 0; }) + std::ssize(ages));
}

std::string_view code(Role role) { return std::ranges::find(kRoles, role, &RoleWords::role)->code; }

std::optional<Role> roleOf(std::string_view code)
{
    const auto at = std::ranges::find(kRoles, code, &RoleWords::code);
    return at == std::end(kRoles) ? std::nullopt : std::optional(at->role);
}

base::Result<NamedColumns> NamedColumns::make(const std::map<std::string, std::string> &columns)
{
    NamedColumns named{columns, {}, {}, {}};
    for (const auto &[role, column] : columns)
        if (auto known = checkRole(role); !known)
            return std::unexpected(known.error());
    return named;
}

base::Result<void> NamedColumns::setMeanings(const std::map<std::string, std::string> &meanings)
{
    byHeader.clear();
    for (const auto &[header, role] : meanings) {
        if (auto known = checkRole(role); !known && !role.empty())
            return known;
        byHeader[folded(header)] = role;
    }
    return {};
}

base::Result<void> NamedColumns::allFound() const
{
    for (const auto &[role, column] : byRole) {
        if (found.contains(role))
            continue;
        std::string there;
        for (const std::string &header : seen)
            if (!header.empty())
                there += (there.empty() ? "" : ", ") + header;
        return base::fail(base::ErrorCode::ColumnUnknown, column, there);
    }
    return {};
}

std::optional<Columns> recognise(const Table &table, NamedColumns &named)
{
    Columns best;
    std::vector<std::string> bestHeaders;
    int bestScore = 0;
    const auto offer = [&](const std::vector<std::string> &headers, std::size_t row, bool inRows) {
        Columns columns = byWords(headers);
        byName(headers, named, columns);
        // Columns that are not to be used still tell where the header is.
        const int score = columns.recognised() + byHeader(headers, named, columns);
        if (score <= bestScore)
            return;
        bestScore = score;
        best = std::move(columns);
        best.headerRow = row;
        best.headerInRows = inRows;
        bestHeaders = headers;
    };
    if (table.headed) {
        std::vector<std::string> headers;
        for (const std::string &column : table.columns)
            headers.push_back(folded(column));
        offer(headers, 0, false);
    } else {
        std::vector<std::string> above;
        for (std::size_t i = 0; i < std::min(table.rows.size(), kHeaderSearched); ++i) {
            const auto cells = cellsOf(table.rows[i]);
            offer(cells, i, true);
            // 人口 over 0–14岁, 15–59岁 …: a header of two rows, where the lower one is blank the upper one holds.
            offer(joined(above, cells), i, true);
            above = cells;
        }
    }
    // One word alone may be a title; a layer has its geometry besides.
    if (bestScore < (table.headed ? 1 : 2))
        return std::nullopt;
    remember(table, best, bestHeaders, named);
    best.headers = std::move(bestHeaders);
    return best;
}

std::string headersOf(const Table &table)
{
    std::string out;
    const auto add = [&](std::string_view text) {
        if (!text.empty() && out.size() < 500)
            out += (out.empty() ? "" : ", ") + std::string(text);
    };
    if (table.headed || table.rows.empty())
        for (const std::string &column : table.columns)
            add(column);
    else
        for (std::size_t i = 0; i < table.rows.front().size(); ++i)
            add(plainText(table.rows.front().cell(i)));
    return out;
}

} // namespace yike::importing

// SPDX-License-Identifier: GPL-3.0-or-later
// Styles as QGIS keeps them: one symbol a layer, the fields named in Chinese.
#include "core/store/layer_styles.h"

#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QRegularExpression>

#include <array>
#include <span>
#include <string_view>

namespace yike::store {
namespace {

struct Style {
    const char *layer;
    const char *fill;    ///< red,green,blue,alpha; nullptr: a line
    const char *line;
    const char *width;   ///< of the line or the outline, mm; of a point its size
};

constexpr std::array kStyles{
    Style{"residences", "232,190,140,255", "150,110,60,255", "1.6"},
    Style{"outlets", "31,111,178,255", "255,255,255,255", "3"},
    Style{"areas", "0,0,0,0", "110,110,110,255", "0.4"},
    Style{"estates", "240,230,200,120", "190,160,100,255", "0.26"},
    Style{"gates", "60,140,80,255", "255,255,255,255", "2"},
    Style{"streets", nullptr, "120,120,120,255", "0.3"},
    Style{"barriers", nullptr, "180,60,50,255", "0.5"},
    Style{"buildings", "222,216,208,255", "180,172,160,255", "0.1"},
    Style{"map_lines", nullptr, "160,150,135,255", "0.4"},
    Style{"map_grounds", "205,225,200,160", "170,190,165,255", "0.1"},
    Style{"addresses", "150,150,150,255", "255,255,255,255", "1"},
    Style{"premises", "150,90,170,255", "255,255,255,255", "2.6"},
    Style{"photos", "200,120,40,255", "255,255,255,255", "2"},
    Style{"map_labels", "0,0,0,0", "0,0,0,0", "0.5"},
};

struct Alias {
    std::string_view field, name;
};

constexpr std::array kAliases{
    Alias{"name", "名称"},
    Alias{"source_key", "来源编号"},
    Alias{"address", "地址"},
    Alias{"service", "主要业态"},
    Alias{"match_level", "匹配等级"},
    Alias{"status", "状态"},
    Alias{"open_to", "开放对象"},
    Alias{"estate", "所在小区"},
    Alias{"tenure", "产权"},
    Alias{"owner", "产权单位"},
    Alias{"storey", "楼层"},
    Alias{"fire", "消防"},
    Alias{"available_from", "可用时间"},
    Alias{"land_use", "用地性质"},
    Alias{"community", "所在社区"},
    Alias{"area_m2", "建筑面积（平方米）"},
    Alias{"chain", "连锁品牌"},
    Alias{"hours", "营业时间"},
    Alias{"staff", "从业人数"},
    Alias{"checked", "核查日期"},
    Alias{"credit_code", "统一社会信用代码"},
    Alias{"remark", "备注"},
    Alias{"stage", "分期（年）"},
    Alias{"cost_wan", "匡算投资（万元）"},
    Alias{"lead", "牵头单位"},
    Alias{"contact", "联系人及电话"},
    Alias{"premises", "用房来源"},
    Alias{"outlet", "所属网点"},
    Alias{"picture", "图片"},
    Alias{"taken", "拍摄时间"},
    Alias{"caption", "说明"},
    Alias{"p_0_2", "0–2岁"},
    Alias{"p_3_5", "3–5岁"},
    Alias{"p_6_11", "6–11岁"},
    Alias{"p_12_14", "12–14岁"},
    Alias{"p_15_59", "15–59岁"},
    Alias{"p_60_64", "60–64岁"},
    Alias{"p_65_69", "65–69岁"},
    Alias{"p_70_79", "70–79岁"},
    Alias{"p_80", "80岁及以上"},
    Alias{"households", "户数"},
    Alias{"estimated", "估算"},
    Alias{"building", "所在建筑"},
    Alias{"kind", "类别"},
    Alias{"code", "区划代码"},
    Alias{"parent", "上级区划"},
    Alias{"members", "所含社区"},
    Alias{"batch", "批次"},
    Alias{"operator", "运营主体"},
    Alias{"type", "类型"},
    Alias{"walled", "有围墙"},
    Alias{"is_open", "开放"},
    Alias{"use", "用途"},
    Alias{"access", "通行对象"},
    Alias{"length_mm", "长度（毫米）"},
    Alias{"class", "道路类别"},
    Alias{"crossing", "过街方式"},
    Alias{"grade_permille", "坡度（‰）"},
    Alias{"climb_mm", "上坡（毫米）"},
    Alias{"descent_mm", "下坡（毫米）"},
    Alias{"delay_ms", "等候（毫秒）"},
    Alias{"level", "层"},
    Alias{"oneway", "单向"},
    Alias{"bridge", "桥"},
    Alias{"tunnel", "隧道"},
    Alias{"storeys", "层数"},
    Alias{"year", "建成年份"},
};

QString option(const char *name, const char *value)
{
    return QStringLiteral("<Option name=\"%1\" type=\"QString\" value=\"%2\"/>")
        .arg(QString::fromLatin1(name), QString::fromLatin1(value));
}

QString symbolLayer(const Style &style, std::string_view geometry)
{
    const char *kind = "SimpleLine";
    QString options;
    if (geometry == "POINT") {
        kind = "SimpleMarker";
        options = option("name", "circle") + option("color", style.fill) + option("outline_color", style.line) +
                  option("size", style.width) + option("size_unit", "MM");
    } else if (style.fill != nullptr) {
        kind = "SimpleFill";
        options = option("color", style.fill) + option("outline_color", style.line) +
                  option("outline_width", style.width) + option("outline_width_unit", "MM") + option("style", "solid");
    } else {
        options =
            option("line_color", style.line) + option("line_width", style.width) + option("line_width_unit", "MM");
    }
    return QStringLiteral(
               "<layer class=\"%1\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">%2</Option></layer>")
        .arg(QString::fromLatin1(kind), options);
}

QString fieldNames(Connection &connection, const char *layer)
{
    QString names;
    Statement columns(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE name NOT IN ('fid', "
                                                 "'geom')")
                                      .arg(QString::fromLatin1(layer)));
    int index = 0;
    for (columns.run(); columns.next(); ++index) {
        const std::string field = columns.text(0);
        for (const Alias &alias : kAliases)
            if (alias.field == field)
                names += QStringLiteral("<alias field=\"%1\" index=\"%2\" name=\"%3\"/>")
                             .arg(QString::fromStdString(field), QString::number(index + 1),
                                  QString::fromUtf8(alias.name.data(), static_cast<qsizetype>(alias.name.size())));
    }
    return names;
}

QString styleOf(Connection &connection, const Style &style, std::string_view geometry)
{
    const bool named = qstrcmp(style.layer, "map_labels") == 0 || qstrcmp(style.layer, "areas") == 0;
    const char *type = geometry == "POINT" ? "marker" : style.fill != nullptr ? "fill" : "line";
    QString text =
        QStringLiteral("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                       "<qgis version=\"3.22\" labelsEnabled=\"%3\" styleCategories=\"Symbology|Labeling|Fields\">"
                       "<renderer-v2 type=\"singleSymbol\" symbollevels=\"0\" enableorderby=\"0\"><symbols>"
                       "<symbol type=\"%1\" name=\"0\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">%2"
                       "</symbol></symbols><rotation/><sizescale/></renderer-v2>")
            .arg(QString::fromLatin1(type), symbolLayer(style, geometry), QString::number(named ? 1 : 0));
    if (named)
        text += QStringLiteral("<labeling type=\"simple\"><settings><text-style fieldName=\"name\" fontSize=\"9\" "
                               "textColor=\"70,70,70,255\"/></settings></labeling>");
    return text + QStringLiteral("<aliases>%1</aliases><previewExpression>\"name\"</previewExpression></qgis>")
                      .arg(fieldNames(connection, style.layer));
}

} // namespace

void writeLayerStyles(Connection &connection)
{
    registerLayer(connection, {"layer_styles", nullptr, "layer_styles", "Styles of the layers for QGIS", false});
    for (const Layer &layer : layers())
        writeLayerStyle(connection, layer);
}

void writeLayerStyle(Connection &connection, const Layer &layer)
{
    Statement put(connection,
                  QStringLiteral("INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                                 "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner) "
                                 "VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '')"));
    for (const Style &style : kStyles)
        if (qstrcmp(layer.table, style.layer) == 0)
            put.bind(layer.table)
                .bind(layer.title)
                .bind(styleOf(connection, style, layer.geometry).toStdString())
                .bind(layer.description)
                .run();
}

std::vector<OwnStyle> ownStyles(Connection &connection)
{
    std::vector<OwnStyle> styles;
    for (const Layer &layer : layers())
        for (const Style &style : kStyles)
            if (qstrcmp(layer.table, style.layer) == 0)
                styles.push_back({layer.table, styleOf(connection, style, layer.geometry)});
    return styles;
}

void renewLayerStyles(Connection &connection, const std::vector<OwnStyle> &before)
{
    // Before names were drawn the styles did not say whether they are.
    static const QRegularExpression labels(QStringLiteral(" labelsEnabled=\"[01]\""));
    const std::vector<OwnStyle> now = ownStyles(connection);
    Statement renew(
        connection,
        QStringLiteral("UPDATE layer_styles SET styleQML = ? WHERE f_table_name = ? AND styleQML IN (?, ?)"));
    for (std::size_t i = 0; i < now.size() && i < before.size(); ++i) {
        QString first = before[i].text;
        first.remove(labels);
        renew.bind(now[i].text.toStdString())
            .bind(now[i].layer)
            .bind(before[i].text.toStdString())
            .bind(first.toStdString())
            .run();
    }
}

} // namespace yike::store

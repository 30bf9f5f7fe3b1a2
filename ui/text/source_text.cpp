// SPDX-License-Identifier: GPL-3.0-or-later
// The words that Yike stores, each with its translation.
#include "ui/text/source_text.h"

#include "core/import/stored_words.h"
#include "ui/text/language.h"

namespace yike::text {
namespace {

/// Translation context "Sources".
class Sources {
    Q_DECLARE_TR_FUNCTIONS(Sources)

public:
    static QString people(std::string_view stored);
    static QString demonstration(std::string_view stored);
    static QString demonstrationName(std::string_view stored);
};

QString Sources::people(std::string_view stored)
{
    if (stored == importing::kReckoned)
        return tr("storeys × footprint ÷ 35 m² (estimated)");
    if (stored == importing::kSharedTotals)
        return tr("area totals shared out by floor area of dwellings (estimated)");
    if (stored == importing::kSharedRaster)
        return tr("population raster shared out by floor area of dwellings (estimated)");
    return stored == "全国2025年末年龄构成" ? tr("age structure of China at the end of 2025") : QString();
}

/// Projects made before had the marks of half width.
QString Sources::demonstration(std::string_view stored)
{
    if (stored == "虚构示范数据：常住人口口径，按住宅楼栋生成，不对应任何真实地区" ||
        stored == "虚构示范数据:常住人口口径,按住宅楼栋生成,不对应任何真实地区")
        return tr("made-up demonstration data: permanent residents, made building by building; no real place");
    if (stored == "虚构示范数据")
        return tr("made-up demonstration data");
    if (stored == "区、街道、社区、便民生活圈")
        return tr("district, subdistricts, communities and living circles");
    if (stored == "常住人口，按楼栋、年龄段" || stored == "常住人口,按楼栋、年龄段")
        return tr("permanent residents by building and age");
    if (stored == "商业网点与公共服务设施")
        return tr("commercial outlets and public facilities");
    if (stored == "街巷、小区路、过街与步道")
        return tr("streets, estate paths, crossings and footpaths");
    if (stored == "房屋、水系、铁路、绿地")
        return tr("buildings, water, railways and green");
    return stored == "示范区拼接成市" ? tr("demonstration districts joined to a city") : QString();
}

QString Sources::demonstrationName(std::string_view stored)
{
    if (stored == "澄川区区划")
        return tr("Areas of 澄川区");
    if (stored == "澄川区住宅楼栋与人口")
        return tr("Residences and people of 澄川区");
    if (stored == "澄川区设施网点台账")
        return tr("Ledger of outlets of 澄川区");
    if (stored == "澄川区步行路网")
        return tr("Walking network of 澄川区");
    return stored == "澄川区底图" ? tr("Base map of 澄川区") : QString();
}

} // namespace

QString sourceText(std::string_view stored)
{
    QString text = Sources::people(stored);
    if (text.isEmpty())
        text = Sources::demonstration(stored);
    if (text.isEmpty())
        text = Sources::demonstrationName(stored);
    return text.isEmpty() ? fromCore(stored) : text;
}

} // namespace yike::text

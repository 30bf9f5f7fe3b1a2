// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of words; the first that is found in the cell counts, so the more special ones stand first.
#include "core/import/words.h"

#include "core/import/text_encoding.h"

#include <algorithm>
#include <array>

namespace yike::importing {
namespace {

using plan::AreaKind;
using plan::BuildingUse;
using plan::CircleStatus;
using plan::CircleType;
using plan::FireSafety;
using plan::OpenTo;
using plan::OutletStatus;
using plan::PremisesTenure;

template <typename Kind>
struct Word {
    std::string_view text;
    Kind kind;
};

constexpr std::array kStatus{
    Word{"待核", OutletStatus::Unchecked},
    Word{"未核", OutletStatus::Unchecked},
    Word{"unchecked", OutletStatus::Unchecked},
    Word{"unknown", OutletStatus::Unchecked},
    Word{"在建", OutletStatus::UnderConstruction},
    Word{"建设中", OutletStatus::UnderConstruction},
    Word{"construction", OutletStatus::UnderConstruction},
    Word{"装修", OutletStatus::UnderConstruction},
    Word{"拟建", OutletStatus::Planned},
    Word{"规划", OutletStatus::Planned},
    Word{"筹建", OutletStatus::Planned},
    Word{"planned", OutletStatus::Planned},
    Word{"歇业", OutletStatus::Closed},
    Word{"停业", OutletStatus::Closed},
    Word{"暂停", OutletStatus::Closed},
    Word{"关闭", OutletStatus::Closed},
    Word{"关停", OutletStatus::Closed},
    Word{"注销", OutletStatus::Closed},
    Word{"撤销", OutletStatus::Closed},
    Word{"未营业", OutletStatus::Closed},
    Word{"搬迁", OutletStatus::Closed},
    Word{"closed", OutletStatus::Closed},
    Word{"在营", OutletStatus::Open},
    Word{"营业", OutletStatus::Open},
    Word{"正常", OutletStatus::Open},
    Word{"运营", OutletStatus::Open},
    Word{"开业", OutletStatus::Open},
    Word{"开放", OutletStatus::Open},
    Word{"存续", OutletStatus::Open},
    Word{"open", OutletStatus::Open},
    Word{"operating", OutletStatus::Open},
    Word{"active", OutletStatus::Open},
};

constexpr std::array kOpenTo{
    Word{"不对外", OpenTo::UnitOnly}, Word{"本小区", OpenTo::EstateOnly},   Word{"小区居民", OpenTo::EstateOnly},
    Word{"业主", OpenTo::EstateOnly}, Word{"estate", OpenTo::EstateOnly},   Word{"residents only", OpenTo::EstateOnly},
    Word{"本单位", OpenTo::UnitOnly}, Word{"内部", OpenTo::UnitOnly},       Word{"职工", OpenTo::UnitOnly},
    Word{"unit", OpenTo::UnitOnly},   Word{"限时", OpenTo::LimitedHours},   Word{"limited", OpenTo::LimitedHours},
    Word{"未知", OpenTo::Unknown},    Word{"unknown", OpenTo::Unknown},     Word{"对外", OpenTo::Everybody},
    Word{"公众", OpenTo::Everybody},  Word{"社会", OpenTo::Everybody},      Word{"全体", OpenTo::Everybody},
    Word{"所有", OpenTo::Everybody},  Word{"everybody", OpenTo::Everybody}, Word{"public", OpenTo::Everybody},
};

constexpr std::array kCircleStatus{
    Word{"拟建", CircleStatus::Planned},      Word{"在建", CircleStatus::UnderConstruction},
    Word{"验收", CircleStatus::Accepted},     Word{"建成", CircleStatus::Built},
    Word{"planned", CircleStatus::Planned},   Word{"construction", CircleStatus::UnderConstruction},
    Word{"accepted", CircleStatus::Accepted}, Word{"built", CircleStatus::Built},
};

constexpr std::array kCircleTypes{
    Word{"基础", CircleType::Basic},  Word{"提升", CircleType::Improved},     Word{"品质", CircleType::Quality},
    Word{"basic", CircleType::Basic}, Word{"improved", CircleType::Improved}, Word{"quality", CircleType::Quality},
};

constexpr std::array kTenures{
    Word{"移交", PremisesTenure::HandedOver},   Word{"配套", PremisesTenure::HandedOver},
    Word{"handed", PremisesTenure::HandedOver}, Word{"学校", PremisesTenure::School},
    Word{"校舍", PremisesTenure::School},       Word{"school", PremisesTenure::School},
    Word{"厂房", PremisesTenure::Factory},      Word{"工业", PremisesTenure::Factory},
    Word{"factory", PremisesTenure::Factory},   Word{"集体", PremisesTenure::Collective},
    Word{"村", PremisesTenure::Collective},     Word{"collective", PremisesTenure::Collective},
    Word{"国有", PremisesTenure::State},        Word{"公房", PremisesTenure::State},
    Word{"直管", PremisesTenure::State},        Word{"国资", PremisesTenure::State},
    Word{"行政", PremisesTenure::State},        Word{"事业", PremisesTenure::State},
    Word{"state", PremisesTenure::State},       Word{"私", PremisesTenure::Private},
    Word{"民", PremisesTenure::Private},        Word{"个人", PremisesTenure::Private},
    Word{"private", PremisesTenure::Private},
};

constexpr std::array kFireSafety{
    Word{"不具备", FireSafety::Impossible},
    Word{"不符合", FireSafety::Impossible},
    Word{"无法", FireSafety::Impossible},
    Word{"impossible", FireSafety::Impossible},
    Word{"not possible", FireSafety::Impossible},
    Word{"accepted", FireSafety::Passed},
    Word{"需", FireSafety::NeedsWork},
    Word{"待", FireSafety::NeedsWork},
    Word{"未", FireSafety::NeedsWork},
    Word{"整改", FireSafety::NeedsWork},
    Word{"改造", FireSafety::NeedsWork},
    Word{"needs", FireSafety::NeedsWork},
    Word{"否", FireSafety::NeedsWork},
    Word{"已", FireSafety::Passed},
    Word{"合格", FireSafety::Passed},
    Word{"通过", FireSafety::Passed},
    Word{"具备", FireSafety::Passed},
    Word{"符合", FireSafety::Passed},
    Word{"齐", FireSafety::Passed},
    Word{"是", FireSafety::Passed},
    Word{"passed", FireSafety::Passed},
};

/// A house with shops below is lived in.
constexpr std::array kBuildingUses{
    Word{"住宅", BuildingUse::Residential},
    Word{"商住", BuildingUse::Residential},
    Word{"居住", BuildingUse::Residential},
    Word{"宿舍", BuildingUse::Residential},
    Word{"公寓", BuildingUse::Residential},
    Word{"住房", BuildingUse::Residential},
    Word{"民居", BuildingUse::Residential},
    Word{"resid", BuildingUse::Residential},
    Word{"apartment", BuildingUse::Residential},
    Word{"house", BuildingUse::Residential},
    Word{"学校", BuildingUse::School},
    Word{"教育", BuildingUse::School},
    Word{"幼儿园", BuildingUse::School},
    Word{"school", BuildingUse::School},
    Word{"厂房", BuildingUse::Industrial},
    Word{"工业", BuildingUse::Industrial},
    Word{"仓储", BuildingUse::Industrial},
    Word{"仓库", BuildingUse::Industrial},
    Word{"industr", BuildingUse::Industrial},
    Word{"商", BuildingUse::Commercial},
    Word{"办公", BuildingUse::Commercial},
    Word{"写字", BuildingUse::Commercial},
    Word{"酒店", BuildingUse::Commercial},
    Word{"宾馆", BuildingUse::Commercial},
    Word{"commerc", BuildingUse::Commercial},
    Word{"office", BuildingUse::Commercial},
    Word{"retail", BuildingUse::Commercial},
    Word{"公共", BuildingUse::Public},
    Word{"医", BuildingUse::Public},
    Word{"文化", BuildingUse::Public},
    Word{"体育", BuildingUse::Public},
    Word{"养老", BuildingUse::Public},
    Word{"行政", BuildingUse::Public},
    Word{"public", BuildingUse::Public},
};

/// The first word that fits: a commerce circle of 15 minutes is no planning tier, and 15 holds a 5.
constexpr std::array kAreaKinds{
    Word{"便民", AreaKind::Circle},
    Word{"一刻钟", AreaKind::Circle},
    Word{"15分钟", AreaKind::Tier15},
    Word{"十五分钟", AreaKind::Tier15},
    Word{"15-min", AreaKind::Tier15},
    Word{"15 min", AreaKind::Tier15},
    Word{"tier-15", AreaKind::Tier15},
    Word{"tier15", AreaKind::Tier15},
    Word{"10分钟", AreaKind::Tier10},
    Word{"十分钟", AreaKind::Tier10},
    Word{"10-min", AreaKind::Tier10},
    Word{"10 min", AreaKind::Tier10},
    Word{"tier-10", AreaKind::Tier10},
    Word{"tier10", AreaKind::Tier10},
    Word{"5分钟", AreaKind::Tier5},
    Word{"五分钟", AreaKind::Tier5},
    Word{"5-min", AreaKind::Tier5},
    Word{"5 min", AreaKind::Tier5},
    Word{"tier-5", AreaKind::Tier5},
    Word{"tier5", AreaKind::Tier5},
    Word{"学区", AreaKind::SchoolDistrict},
    Word{"施教区", AreaKind::SchoolDistrict},
    Word{"school", AreaKind::SchoolDistrict},
    Word{"生活圈", AreaKind::Circle},
    Word{"circle", AreaKind::Circle},
    Word{"社区", AreaKind::Community},
    Word{"居委会", AreaKind::Community},
    Word{"村委会", AreaKind::Community},
    Word{"村居", AreaKind::Community},
    Word{"community", AreaKind::Community},
    Word{"neighbourhood", AreaKind::Community},
    Word{"街道", AreaKind::Subdistrict},
    Word{"镇", AreaKind::Subdistrict},
    Word{"乡", AreaKind::Subdistrict},
    Word{"subdistrict", AreaKind::Subdistrict},
    Word{"town", AreaKind::Subdistrict},
    Word{"区县", AreaKind::District},
    Word{"district", AreaKind::District},
    Word{"county", AreaKind::District},
    Word{"县", AreaKind::District},
    Word{"区", AreaKind::District},
};

std::string folded(std::string_view cell)
{
    std::string text = plainText(cell);
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

template <typename Kind, std::size_t N>
std::optional<Kind> found(const std::array<Word<Kind>, N> &table, std::string_view cell)
{
    const std::string text = folded(cell);
    for (const auto &word : table)
        if (text.find(word.text) != std::string::npos)
            return word.kind;
    return std::nullopt;
}

} // namespace

std::optional<OutletStatus> statusOf(std::string_view cell) { return found(kStatus, cell); }

std::optional<OpenTo> openToOf(std::string_view cell) { return found(kOpenTo, cell); }

std::optional<CircleStatus> circleStatusOf(std::string_view cell) { return found(kCircleStatus, cell); }

std::optional<CircleType> circleTypeOf(std::string_view cell) { return found(kCircleTypes, cell); }

std::optional<BuildingUse> buildingUseOf(std::string_view cell) { return found(kBuildingUses, cell); }

std::optional<PremisesTenure> tenureOf(std::string_view cell) { return found(kTenures, cell); }

std::optional<FireSafety> fireSafetyOf(std::string_view cell) { return found(kFireSafety, cell); }

std::optional<AreaKind> areaKindOf(std::string_view cell)
{
    std::string text = folded(cell);
    for (auto blank = text.find(" 分"); blank != std::string::npos; blank = text.find(" 分"))
        text.erase(blank, 1); // 15 分钟
    if (text == "6" || text == "7")
        return AreaKind::District;
    if (text == "8")
        return AreaKind::Subdistrict;
    if (text == "9" || text == "10")
        return AreaKind::Community;
    return found(kAreaKinds, text);
}

AreaKind areaKindOfName(std::string_view name)
{
    const auto ends = [&](std::string_view word) { return name.ends_with(word); };
    if (ends("生活圈"))
        return areaKindOf(name).value_or(AreaKind::Circle);
    if (ends("学区") || ends("施教区"))
        return AreaKind::SchoolDistrict;
    if (ends("社区") || ends("居委会") || ends("村") || ends("村委会"))
        return AreaKind::Community;
    if (ends("街道") || ends("镇") || ends("乡") || ends("街道办事处"))
        return AreaKind::Subdistrict;
    return ends("区") || ends("县") || ends("市") ? AreaKind::District : AreaKind::Community;
}

std::vector<std::string> listed(std::string_view cell, bool atSemicolons)
{
    // Full-width marks are plain ones after NFKC; 、 stays itself.
    const std::string text = plainText(cell);
    std::vector<std::string> out;
    std::string part;
    const auto finish = [&] {
        if (std::string trimmed = plainText(part); !trimmed.empty())
            out.push_back(std::move(trimmed));
        part.clear();
    };
    constexpr std::string_view kComma = "、";
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (std::string_view(text).substr(at).starts_with(kComma)) {
            finish();
            at += kComma.size() - 1;
        } else if (text[at] == ',' || text[at] == '/' || text[at] == '+' || text[at] == '|' ||
                   (atSemicolons && text[at] == ';')) {
            finish();
        } else {
            part += text[at];
        }
    }
    finish();
    return out;
}

bool saysNo(std::string_view cell)
{
    constexpr std::array<std::string_view, 8> kNo{"否", "无", "非连锁", "不是", "no", "n", "false", "0"};
    return std::ranges::find(kNo, folded(cell)) != kNo.end();
}

bool saysTotal(std::string_view cell)
{
    std::string text = folded(cell);
    std::erase(text, ' ');
    while (text.ends_with(':'))
        text.pop_back();
    constexpr std::array<std::string_view, 9> kTotals{"合计",  "小计", "总计",     "共计", "累计",
                                                      "total", "sum",  "subtotal", "总数"};
    return std::ranges::find(kTotals, text) != kTotals.end();
}

} // namespace yike::importing

// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of words; the more special one stands above the more general one.
#include "core/import/wall_words.h"

#include "core/import/text_encoding.h"

#include <algorithm>
#include <array>
#include <string>

namespace yike::importing {
namespace {

using plan::GateAccess;
using plan::GateUse;

template <typename Value>
struct Word {
    std::string_view text;
    Value value;
    bool whole = false; ///< the cell is this word and nothing else
};

constexpr std::array kWalled{
    Word{"未封闭", false},   Word{"非封闭", false},    Word{"不封闭", false},      Word{"无围墙", false},
    Word{"没有", false},     Word{"开放", false},      Word{"封闭", true},         Word{"有围", true},
    Word{"围合", true},      Word{"有", true, true},   Word{"是", true, true},     Word{"无", false, true},
    Word{"否", false, true}, Word{"yes", true, true},  Word{"y", true, true},      Word{"true", true, true},
    Word{"t", true, true},   Word{"1", true, true},    Word{"walled", true},       Word{"gated", true},
    Word{"no", false, true}, Word{"n", false, true},   Word{"false", false, true}, Word{"f", false, true},
    Word{"0", false, true},  Word{"open", false, true}};

constexpr std::array kUse{
    Word{"人车", GateUse::Both},          Word{"车人", GateUse::Both},        Word{"混行", GateUse::Both},
    Word{"both", GateUse::Both},          Word{"人行", GateUse::OnFoot},      Word{"行人", GateUse::OnFoot},
    Word{"步行", GateUse::OnFoot},        Word{"foot", GateUse::OnFoot},      Word{"pedestrian", GateUse::OnFoot},
    Word{"车行", GateUse::Vehicles},      Word{"车辆", GateUse::Vehicles},    Word{"机动车", GateUse::Vehicles},
    Word{"车库", GateUse::Vehicles},      Word{"vehicle", GateUse::Vehicles}, Word{"car", GateUse::Vehicles, true},
    Word{"cars", GateUse::Vehicles, true}};

constexpr std::array kAccess{Word{"不对外", GateAccess::Residents},     Word{"刷脸", GateAccess::Residents},
                             Word{"刷卡", GateAccess::Residents},       Word{"人脸", GateAccess::Residents},
                             Word{"门禁", GateAccess::Residents},       Word{"业主", GateAccess::Residents},
                             Word{"居民", GateAccess::Residents},       Word{"内部", GateAccess::Residents},
                             Word{"住户", GateAccess::Residents},       Word{"residents", GateAccess::Residents},
                             Word{"private", GateAccess::Residents},    Word{"face", GateAccess::Residents},
                             Word{"对外", GateAccess::Everybody},       Word{"公众", GateAccess::Everybody},
                             Word{"开放", GateAccess::Everybody},       Word{"自由", GateAccess::Everybody},
                             Word{"everybody", GateAccess::Everybody},  Word{"public", GateAccess::Everybody},
                             Word{"open", GateAccess::Everybody, true}, Word{"yes", GateAccess::Everybody, true}};

constexpr std::array kOpen{Word{"未开", false},     Word{"不开", false}, Word{"关", false},      Word{"封", false},
                           Word{"锁", false},       Word{"停用", false}, Word{"closed", false},  Word{"locked", false},
                           Word{"no", false, true}, Word{"开", true},    Word{"启用", true},     Word{"正常", true},
                           Word{"在用", true},      Word{"open", true},  Word{"yes", true, true}};

template <typename Value, std::size_t N>
std::optional<Value> found(const std::array<Word<Value>, N> &table, std::string_view cell)
{
    std::string text = plainText(cell);
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const Word<Value> &word : table)
        if (word.whole ? text == word.text : text.find(word.text) != std::string::npos)
            return word.value;
    return std::nullopt;
}

} // namespace

std::optional<bool> walledOf(std::string_view cell) { return found(kWalled, cell); }

std::optional<GateUse> gateUseOf(std::string_view cell)
{
    const auto use = found(kUse, cell);
    // "人行、车行": both stand there.
    if (use == GateUse::OnFoot && cell.find("车行") != std::string_view::npos)
        return GateUse::Both;
    return use;
}

std::optional<GateAccess> gateAccessOf(std::string_view cell) { return found(kAccess, cell); }

std::optional<bool> gateOpenOf(std::string_view cell) { return found(kOpen, cell); }

} // namespace yike::importing

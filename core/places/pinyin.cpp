// SPDX-License-Identifier: GPL-3.0-or-later
// ICU gives the usual reading; the table adds what surnames, towns and streets say instead.
#include "core/places/pinyin.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yike::places {
namespace {

struct OtherReadings {
    char32_t character;
    std::string_view readings; ///< parted by blanks
};

// Readings that occur in names of places, shops and people. Those that ICU gives already do no harm.
constexpr std::array kOthers{
    OtherReadings{U'行', "hang xing heng"}, OtherReadings{U'长', "chang zhang"}, OtherReadings{U'重', "chong zhong"},
    OtherReadings{U'乐', "le yue"},         OtherReadings{U'厦', "xia sha"},     OtherReadings{U'朝', "chao zhao"},
    OtherReadings{U'都', "du dou"},         OtherReadings{U'大', "da dai"},      OtherReadings{U'会', "hui kuai"},
    OtherReadings{U'车', "che ju"},         OtherReadings{U'藏', "cang zang"},   OtherReadings{U'曾', "zeng ceng"},
    OtherReadings{U'单', "dan shan"},       OtherReadings{U'解', "jie xie"},     OtherReadings{U'区', "qu ou"},
    OtherReadings{U'仇', "chou qiu"},       OtherReadings{U'朴', "pu piao"},     OtherReadings{U'查', "cha zha"},
    OtherReadings{U'盛', "sheng cheng"},    OtherReadings{U'石', "shi dan"},     OtherReadings{U'尉', "wei yu"},
    OtherReadings{U'埔', "pu bu"},          OtherReadings{U'堡', "bao bu pu"},   OtherReadings{U'卜', "bu bo"},
    OtherReadings{U'泊', "bo po"},          OtherReadings{U'薄', "bo bao"},      OtherReadings{U'六', "liu lu"},
    OtherReadings{U'蚌', "bang beng"},      OtherReadings{U'涡', "wo guo"},      OtherReadings{U'泌', "mi bi"},
    OtherReadings{U'番', "fan pan"},        OtherReadings{U'阿', "a e"},         OtherReadings{U'柏', "bai bo"},
    OtherReadings{U'伯', "bo bai"},         OtherReadings{U'秘', "mi bi"},       OtherReadings{U'角', "jiao jue lu"},
    OtherReadings{U'弄', "long nong"},      OtherReadings{U'巷', "xiang hang"},  OtherReadings{U'圩', "wei xu"},
    OtherReadings{U'什', "shi shen"},       OtherReadings{U'莘', "xin shen"},    OtherReadings{U'莞', "guan wan"},
    OtherReadings{U'峒', "dong tong"},      OtherReadings{U'拓', "tuo ta"},      OtherReadings{U'枞', "cong zong"},
    OtherReadings{U'浚', "jun xun"},        OtherReadings{U'铅', "qian yan"},    OtherReadings{U'歙', "she xi"},
    OtherReadings{U'荥', "xing ying"},      OtherReadings{U'泷', "long shuang"}, OtherReadings{U'调', "diao tiao"},
    OtherReadings{U'参', "can shen"},       OtherReadings{U'更', "geng jing"},   OtherReadings{U'校', "xiao jiao"},
    OtherReadings{U'便', "bian pian"},      OtherReadings{U'红', "hong gong"},   OtherReadings{U'系', "xi ji"},
    OtherReadings{U'给', "gei ji"},         OtherReadings{U'还', "huan hai"},    OtherReadings{U'血', "xue xie"},
    OtherReadings{U'宿', "su xiu"},         OtherReadings{U'尾', "wei yi"},      OtherReadings{U'勒', "le lei"},
    OtherReadings{U'塞', "sai se"},         OtherReadings{U'降', "jiang xiang"}, OtherReadings{U'觉', "jue jiao"},
    OtherReadings{U'率', "lv shuai"},       OtherReadings{U'传', "chuan zhuan"}, OtherReadings{U'种', "zhong chong"},
    OtherReadings{U'佛', "fo fu"},          OtherReadings{U'省', "sheng xing"},  OtherReadings{U'万', "wan mo"},
    OtherReadings{U'召', "zhao shao"},      OtherReadings{U'褚', "chu zhu"},     OtherReadings{U'缪', "miao mou"},
    OtherReadings{U'盖', "gai ge"},         OtherReadings{U'翟', "zhai di"},     OtherReadings{U'覃', "qin tan"},
    OtherReadings{U'谌', "chen shen"},      OtherReadings{U'祭', "ji zhai"},     OtherReadings{U'员', "yuan yun"},
    OtherReadings{U'隗', "wei kui"},        OtherReadings{U'贾', "jia gu"},      OtherReadings{U'奇', "qi ji"},
    OtherReadings{U'绿', "lv lu"},          OtherReadings{U'音', "yin"},         OtherReadings{U'洞', "dong tong"},
    OtherReadings{U'渑', "mian sheng"},     OtherReadings{U'嵊', "sheng"},       OtherReadings{U'台', "tai"},
    OtherReadings{U'叶', "ye xie"},         OtherReadings{U'丁', "ding zheng"},  OtherReadings{U'沈', "shen chen"},
    OtherReadings{U'澄', "cheng deng"},     OtherReadings{U'剥', "bo bao"},      OtherReadings{U'粥', "zhou yu"},
    OtherReadings{U'地', "di de"},          OtherReadings{U'露', "lu lou"},      OtherReadings{U'熟', "shu shou"},
    OtherReadings{U'壳', "ke qiao"},
};

/// Small letters a to z of a reading with tones; ü is v.
std::string plain(const icu::UnicodeString &reading)
{
    std::string letters;
    for (int32_t i = 0; i < reading.length(); ++i) {
        const char16_t c = reading[i];
        if (c >= u'a' && c <= u'z')
            letters += static_cast<char>(c);
        else if (c == u'\u0308' && !letters.empty() && letters.back() == 'u')
            letters.back() = 'v';
    }
    return letters;
}

class Table {
public:
    Table()
    {
        for (const OtherReadings &other : kOthers)
            m_others.emplace(other.character, other.readings);
        UErrorCode error = U_ZERO_ERROR;
        m_latin.reset(icu::Transliterator::createInstance("Han-Latin; NFD; Lower", UTRANS_FORWARD, error));
        if (U_FAILURE(error))
            m_latin.reset(); // without it the table alone is known
    }

    std::span<const std::string> of(char32_t character)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_known.find(character);
        return found != m_known.end() ? found->second : m_known.emplace(character, make(character)).first->second;
    }

private:
    std::vector<std::string> make(char32_t character) const
    {
        std::vector<std::string> all;
        const auto add = [&all](std::string reading) {
            if (!reading.empty() && std::ranges::find(all, reading) == all.end())
                all.push_back(std::move(reading));
        };
        UErrorCode error = U_ZERO_ERROR;
        if (uscript_getScript(static_cast<UChar32>(character), &error) != USCRIPT_HAN)
            return all;
        if (const auto other = m_others.find(character); other != m_others.end()) {
            std::string_view rest = other->second;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                add(std::string(rest.substr(0, end)));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        if (m_latin) {
            icu::UnicodeString text(static_cast<UChar32>(character));
            m_latin->transliterate(text);
            add(plain(text));
        }
        for (std::size_t i = all.size(); i-- > 0;) {
            std::string other = all[i];
            std::ranges::replace(other, 'v', 'u');
            add(std::move(other));
        }
        return all;
    }

    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_latin;
    std::unordered_map<char32_t, std::string_view> m_others;
    std::unordered_map<char32_t, std::vector<std::string>> m_known; ///< values stay where they are
};

} // namespace

std::span<const std::string> readings(char32_t character)
{
    static Table table;
    return table.of(character);
}

} // namespace yike::places

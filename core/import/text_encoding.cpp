// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings by ICU.
#include "core/import/text_encoding.h"

#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace yike::importing {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

/// Bytes of the UTF-8 sequence at the start; 0 where it is none.
std::size_t sequenceAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0) {
        const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F);
        return follows(1) && follows(2) && !overlong ? 3 : 0;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        const bool wrong = (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F);
        return follows(1) && follows(2) && follows(3) && !wrong ? 4 : 0;
    }
    return 0;
}

struct Utf8Check {
    std::size_t good = 0, bad = 0; ///< sequences beyond ASCII; bytes that belong to none
    std::string repaired;
};

/// repaired is filled only where something was bad.
Utf8Check checkUtf8(std::string_view text, bool repair)
{
    Utf8Check check;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceAt(text.substr(at));
        check.good += length > 1 ? 1 : 0;
        check.bad += length == 0 ? 1 : 0;
        if (repair)
            check.repaired.append(length == 0 ? kReplacement : text.substr(at, length));
        at += std::max<std::size_t>(length, 1);
    }
    return check;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

std::optional<std::string> convert(std::string_view bytes, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &error), &ucnv_close);
    if (U_FAILURE(error) || bytes.size() > 0x3FFFFFFF)
        return std::nullopt;
    const auto size = static_cast<std::int32_t>(bytes.size());
    const std::int32_t needed = ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), nullptr, 0, bytes.data(), size, &error);
    if (error != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(error))
        return std::nullopt;
    std::string out(static_cast<std::size_t>(needed) + 1, '\0');
    error = U_ZERO_ERROR;
    ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), out.data(), needed + 1, bytes.data(), size, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    out.resize(static_cast<std::size_t>(needed));
    return out;
}

/// "UTF-16LE" or "UTF-16BE" where half of the bytes show it, else empty.
std::string_view utf16WithoutMark(std::string_view bytes)
{
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 65536); ++i)
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    if (even + odd == 0 || bytes.size() % 2 != 0)
        return {};
    if (odd > 8 * even)
        return "UTF-16LE";
    return even > 8 * odd ? "UTF-16BE" : "";
}

/// What ICU's statistics say; GB 18030 unless something else is far likelier.
std::string likelyEncoding(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 200'000);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &error);
    std::int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &error);
    std::string best = "GB18030";
    std::int32_t bestScore = 0, chinese = 0;
    for (std::int32_t i = 0; U_SUCCESS(error) && i < found; ++i) {
        const std::string name = ucsdet_getName(matches[i], &error);
        const std::int32_t score = ucsdet_getConfidence(matches[i], &error);
        if (name == "GB18030")
            chinese = score;
        if (score > bestScore && !name.starts_with("UTF") && !name.starts_with("ISO-2022") &&
            !name.starts_with("IBM")) {
            best = name;
            bestScore = score;
        }
    }
    constexpr std::int32_t kFarLikelier = 15;
    return bestScore >= chinese + kFarLikelier ? best : "GB18030";
}

} // namespace

bool isUtf8(std::string_view bytes) { return checkUtf8(bytes, false).bad == 0; }

std::optional<Decoded> decode(std::string_view bytes)
{
    const auto marked = [&](std::string_view mark, const char *encoding) -> std::optional<Decoded> {
        if (!bytes.starts_with(mark))
            return std::nullopt;
        auto text = convert(bytes.substr(mark.size()), encoding);
        return text ? std::optional(Decoded{std::move(*text), encoding, false}) : std::nullopt;
    };
    if (auto text = marked(std::string_view("\xff\xfe\0\0", 4), "UTF-32LE"))
        return text;
    if (auto text = marked("\xff\xfe", "UTF-16LE"))
        return text;
    if (auto text = marked("\xfe\xff", "UTF-16BE"))
        return text;
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (const std::string_view wide = utf16WithoutMark(bytes); !wide.empty()) {
        auto text = convert(bytes, std::string(wide).c_str());
        return text ? std::optional(Decoded{std::move(*text), std::string(wide), true}) : std::nullopt;
    }
    if (bytes.find('\0') != std::string_view::npos)
        return std::nullopt;
    const Utf8Check check = checkUtf8(bytes, false);
    if (check.bad == 0)
        return Decoded{std::string(bytes), "UTF-8", false};
    // A file cut off inside a character, or one with a few broken bytes, is UTF-8 all the same.
    if (check.good > 20 * check.bad)
        return Decoded{checkUtf8(bytes, true).repaired, "UTF-8", false};
    const std::string encoding = likelyEncoding(bytes);
    auto text = convert(bytes, encoding.c_str());
    return text ? std::optional(Decoded{std::move(*text), encoding, true}) : std::nullopt;
}

std::string cellToUtf8(std::string_view bytes)
{
    if (isUtf8(bytes))
        return std::string(bytes);
    return convert(bytes, "GB18030").value_or(checkUtf8(bytes, true).repaired);
}

std::string plainText(std::string_view text)
{
    std::string out;
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        out = text;
    } else {
        UErrorCode error = U_ZERO_ERROR;
        const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCInstance(error);
        const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
        if (U_SUCCESS(error))
            normalizer->normalize(wide, error).toUTF8String(out);
        if (U_FAILURE(error))
            out = text;
    }
    constexpr std::string_view kWhite = " \t\r\n";
    const auto first = out.find_first_not_of(kWhite);
    if (first == std::string::npos)
        return {};
    return out.substr(first, out.find_last_not_of(kWhite) - first + 1);
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t kLongest = 80;
    if (text.size() <= kLongest)
        return std::string(text);
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace yike::importing

// SPDX-License-Identifier: GPL-3.0-or-later
// Date and place out of a photo; damaged ones tell nothing and never read outside their bytes.
#include "core/import/photo_exif.h"
#include "tests/support/jpeg_exif.h"

#include <QTest>

#include <random>

using namespace yike;
using importing::readPhotoExif;

namespace {

const std::string kJpeg = "\xFF\xD8\xFF\xDB rest of a picture";

std::string photo(bool little, const char *latRef = "N", const char *lonRef = "E",
                  const std::string &date = "2025:06:01 10:20:30")
{
    return test::ExifWriter::into(
        kJpeg, test::ExifWriter(little).segment(date, latRef, {31, 12, 3000}, lonRef, {121, 30, 1800}));
}

} // namespace

class PhotoExifTest : public QObject {
    Q_OBJECT

private slots:
    void dateAndPlaceAreRead_data()
    {
        QTest::addColumn<bool>("little");
        QTest::newRow("little endian") << true;
        QTest::newRow("big endian") << false;
    }
    void dateAndPlaceAreRead()
    {
        QFETCH(const bool, little);
        const auto exif = readPhotoExif(photo(little));
        QCOMPARE(exif.taken, std::string("2025-06-01T10:20:30"));
        QVERIFY(exif.place);
        QVERIFY(std::abs(exif.place->lat - (31 + 12 / 60.0 + 30 / 3600.0)) < 1e-9);
        QVERIFY(std::abs(exif.place->lon - (121 + 30 / 60.0 + 18 / 3600.0)) < 1e-9);
    }

    void southAndWestAreNegative()
    {
        const auto exif = readPhotoExif(photo(true, "S", "W"));
        QVERIFY(exif.place && exif.place->lat < -31 && exif.place->lon < -121);
    }

    void whatIsNoDateIsNone()
    {
        for (const char *date : {"2025:13:01 10:20:30", "0000:00:00 00:00:00", "2025-06-01 10:20:30", "yesterday", ""})
            QCOMPARE(readPhotoExif(photo(true, "N", "E", date)).taken, std::string());
    }

    void impossibleDatesAreNone()
    {
        for (const char *date :
             {"2025:02:31 10:20:30", "2025:02:29 10:20:30", "2025:04:31 10:20:30", "2025:00:10 10:20:30",
              "2025:06:00 10:20:30", "0000:06:01 10:20:30", "2025:06:01 24:20:30", "2025:06:01 10:60:30"})
            QVERIFY2(readPhotoExif(photo(true, "N", "E", date)).taken.empty(), date);
        QCOMPARE(readPhotoExif(photo(true, "N", "E", "2024:02:29 23:59:60")).taken, std::string("2024-02-29T23:59:60"));
    }

    void otherBytesTellNothing()
    {
        for (const std::string &bytes :
             {std::string(), std::string("\x89PNG"), kJpeg, std::string("\xFF\xD8\xFF\xE1\xFF"),
              std::string("\xFF\xD8\xFF\xE1\x00\x10"
                          "Exif\0\0II*\0",
                          16)}) {
            const auto exif = readPhotoExif(bytes);
            QVERIFY(exif.taken.empty() && !exif.place);
        }
    }

    /// Under the sanitizers this finds reads outside; here at least that it ends and gives sane places.
    void mutatedPhotosAreHarmless()
    {
        std::mt19937_64 random(20'251);
        const int rounds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 2'000'000 : 50'000;
        for (int i = 0; i < rounds; ++i) {
            std::string bytes = photo(i % 2 == 0);
            for (std::uint64_t changes = random() % 6; changes > 0; --changes)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            if (random() % 4 == 0)
                bytes.resize(random() % bytes.size());
            const auto exif = readPhotoExif(bytes);
            QVERIFY(exif.taken.empty() || exif.taken.size() == 19);
            if (exif.place)
                QVERIFY(std::abs(exif.place->lat) <= 90 && std::abs(exif.place->lon) <= 180);
        }
    }
};

QTEST_GUILESS_MAIN(PhotoExifTest)
#include "photo_exif_test.moc"

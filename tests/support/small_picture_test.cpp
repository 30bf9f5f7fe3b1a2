// SPDX-License-Identifier: GPL-3.0-or-later
// Few colours stand for many, and the file stays small and the same.
#include "tests/support/small_picture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace yike;

class SmallPictureTest : public QObject {
    Q_OBJECT

private slots:
    void fewColoursStayAsTheyAre()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(qRgb(247, 246, 242));
        for (int x = 0; x < 10; ++x)
            image.setPixel(x, 5, qRgb(11, 110, 125));
        const QImage few = test::inColours(image, test::fewColours(image, 16));
        QCOMPARE(few.convertToFormat(QImage::Format_RGB32), image);
    }

    void manyBecomeFewAndNear()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                image.setPixel(x, y, qRgb(4 * x, 4 * y, 128));
        const auto colours = test::fewColours(image, 64);
        QCOMPARE(colours.size(), 64UZ);
        const QImage few = test::inColours(image, colours).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                QVERIFY(qAbs(qRed(few.pixel(x, y)) - 4 * x) < 40 && qAbs(qGreen(few.pixel(x, y)) - 4 * y) < 40);
    }

    void theFileIsSmallAndTheSame()
    {
        std::mt19937 random(7);
        QImage noise(360, 260, QImage::Format_RGB32);
        for (int y = 0; y < noise.height(); ++y)
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, static_cast<QRgb>(random()) | 0xFF000000U);
        const QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("1.png")), other = folder.filePath(QStringLiteral("2.png"));
        const qint64 bytes = test::saveSmall(noise, one);
        QVERIFY(bytes > 0 && bytes <= test::kMostPictureBytes);
        QCOMPARE(test::saveSmall(noise, other), bytes);
        QFile first(one), second(other);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
        QCOMPARE(test::saveSmall({}, one), 0);
        QCOMPARE(test::saveSmall(noise, folder.filePath(QStringLiteral("no/such/folder.png"))), 0);
    }
};

QTEST_APPLESS_MAIN(SmallPictureTest)
#include "small_picture_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every service of the starter rulebook has a symbol of its own, in the colour asked for; so have the tools.
#include "ui/render/symbols.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace yike;
using namespace yike::render;

namespace {

QImage symbol(const QString &name, const QColor &colour)
{
    QImage image(56, 56, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSymbol(painter, QRectF(0, 0, 56, 56), name, norms::ServiceGroup::Everyday, colour);
    return image;
}

} // namespace

class SymbolsTest : public QObject {
    Q_OBJECT

private slots:
    void everyServiceHasItsOwn()
    {
        std::set<std::vector<uchar>> seen;
        std::set<QString> names; // kinds may share one with a kind of their group
        for (const auto &service : norms::starterRulebook().services) {
            const auto name = QString::fromStdString(service.symbol);
            if (!names.insert(name).second)
                continue;
            QVERIFY2(hasSymbol(name), qPrintable(name));
            const auto image = symbol(name, Qt::white);
            QVERIFY2(seen.emplace(image.constBits(), image.constBits() + image.sizeInBytes()).second,
                     qPrintable(name + QStringLiteral(" looks like another one")));
            int ink = 0;
            for (int y = 0; y < 56; ++y)
                for (int x = 0; x < 56; ++x)
                    ink += qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(ink > 250 && ink < 2600, qPrintable(QStringLiteral("%1: %2").arg(name).arg(ink)));
        }
    }

    void theyTakeTheColourAskedFor()
    {
        for (const auto &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("symbol-*.svg")})) {
            const auto image = symbol(file.mid(7).chopped(4), QColor(200, 30, 60));
            for (int y = 0; y < 56; ++y)
                for (int x = 0; x < 56; ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    if (colour.alpha() > 250)
                        QVERIFY2(std::abs(colour.red() - 200) < 3 && std::abs(colour.blue() - 60) < 3,
                                 qPrintable(file));
                }
        }
    }

    void anUnknownNameShowsItsGroup()
    {
        QVERIFY(!hasSymbol(QStringLiteral("no-such-thing")));
        QCOMPARE(symbol(QStringLiteral("no-such-thing"), Qt::white),
                 symbol(QStringLiteral("community-service-station"), Qt::white));
    }

    void toolsHaveIcons()
    {
        for (const auto *name : {"undo", "redo", "add-outlet", "select", "pan", "zoom-in", "zoom-out", "fit", "report",
                                 "search", "language", "open", "save", "new"}) {
            const auto icon = toolIcon(QString::fromLatin1(name), Qt::black);
            const auto image = icon.pixmap(24, 24).toImage();
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    ink += qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(ink > 20, name);
        }
    }
};

QTEST_MAIN(SymbolsTest)
#include "symbols_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Both themes fill the whole style sheet, their words can be read, and letters grow.
#include "tests/support/ui_home.h"
#include "ui/render/screen_theme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace yike;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        shell::chooseAppearance(shell::Appearance::Light);
        shell::chooseTextSize(100);
    }

    void everyColourIsFilledIn()
    {
        for (const auto theme : {render::Theme::Light, render::Theme::Dark}) {
            const QString sheet = shell::styleSheet(theme, 100);
            QVERIFY(sheet.size() > 4000);
            const qsizetype body = sheet.indexOf(QStringLiteral("*/")); // the comment on top speaks of @names
            QVERIFY2(!sheet.sliced(body).contains(u'@'), qPrintable(sheet.sliced(sheet.lastIndexOf(u'@'), 20)));
        }
        QVERIFY(shell::styleSheet(render::Theme::Light, 150).contains(QStringLiteral("13.5pt"))); // 9 pt
    }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<shell::Appearance>("appearance");
        QTest::newRow("light") << shell::Appearance::Light;
        QTest::newRow("dark") << shell::Appearance::Dark;
    }

    void wordsCanBeRead()
    {
        QFETCH(const shell::Appearance, appearance);
        shell::chooseAppearance(appearance);
        const QPalette palette = QApplication::palette();
        const render::ScreenInks &inks = render::screenInks();
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
            const QColor land = palette.color(ground);
            QVERIFY(contrast(palette.color(QPalette::Text), land) > 10);
            for (const QColor &ink : {inks.text, inks.quiet, inks.wrong, palette.color(QPalette::Link)})
                QVERIFY2(contrast(ink, land) >= 4.5, qPrintable(ink.name() + u' ' + land.name()));
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(inks.text, inks.chosen) >= 7);
    }

    void switchingReachesEveryWidget()
    {
        QLabel label(QStringLiteral("x"));
        label.show();
        const int height = label.fontMetrics().height();
        shell::chooseAppearance(shell::Appearance::Dark);
        QCOMPARE(render::screenTheme(), render::Theme::Dark);
        QVERIFY(label.palette().color(QPalette::WindowText).lightness() > 200);
        shell::chooseTextSize(150);
        QVERIFY(label.fontMetrics().height() > height + 4);
        QCOMPARE(shell::rememberedAppearance(), shell::Appearance::Dark);
        QCOMPARE(shell::rememberedTextSize(), 150);
        shell::showWrong(label, true);
        QVERIFY(label.property("wrong").toBool());
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "theme_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// All tabs of the bottom dock can be seen at once on a small laptop, in both languages; its pages open by name.
#include "tests/ui/panels/village.h"
#include "ui/panels/bottom_panel.h"
#include "ui/text/language.h"

#include <QFile>
#include <QRegularExpression>

using namespace yike;

namespace {

constexpr int kDockOnSmallScreen = 1366 - 260 - 340 - 2; ///< between the docks left and right
constexpr int kPageList = 108; ///< px: names of the pages of the analysis

} // namespace

class BottomPanelTest : public QObject {
    Q_OBJECT

private slots:
    void theTabsFitASmallLaptop()
    {
        QFile sheet(QStringLiteral(":/styles/yike.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QFont font = qApp->font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
        QString text = QString::fromUtf8(sheet.readAll()); // a template: any colour will do
        qApp->setStyleSheet(text.replace(QRegularExpression(QStringLiteral("@[A-Za-z]+")), QStringLiteral("#808080")));
        test::Village village;
        panels::BottomPanel panel(village.workspace);
        panel.resize(kDockOnSmallScreen, 240);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto *tabs = panel.findChild<QTabBar *>(QStringLiteral("bottomTabs"));
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::installLanguage(*qApp, language);
            QCoreApplication::sendPostedEvents();
            QVERIFY(tabs->count() >= 9);
            QVERIFY2(tabs->sizeHint().width() <= tabs->width(), qPrintable(QString::number(tabs->sizeHint().width())));
            for (const char *name : {"comparison", "equity", "monitoring", "hours", "uncertainty", "measures"}) {
                const int width = panel.findChild<QWidget *>(QLatin1String(name))->minimumSizeHint().width();
                QVERIFY2(width <= kDockOnSmallScreen - kPageList,
                         qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(width)));
            }
            const auto *stack = panel.findChild<QStackedWidget *>(Qt::FindDirectChildrenOnly);
            for (int page = 0; page < stack->count(); ++page) {
                const int width = stack->widget(page)->minimumSizeHint().width();
                QVERIFY2(width <= kDockOnSmallScreen,
                         qPrintable(QStringLiteral("%1: %2").arg(stack->widget(page)->objectName()).arg(width)));
            }
            QVERIFY(panel.minimumSizeHint().width() <= kDockOnSmallScreen);
        }
        text::installLanguage(*qApp, text::Language::English);
    }

    void pagesOfTheAnalysisOpenByName()
    {
        test::Village village;
        panels::BottomPanel panel(village.workspace);
        panel.resize(kDockOnSmallScreen, 240);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        for (const char *name : {"equity", "monitoring", "hours", "uncertainty", "measures", "deficits"}) {
            panel.showPanel(QLatin1String(name));
            const auto *page = panel.findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(page != nullptr && page->isVisible(), name);
        }
    }
};

int main(int argc, char *argv[]) { return test::runPanelTest<BottomPanelTest>(argc, argv); }
#include "bottom_panel_test.moc"

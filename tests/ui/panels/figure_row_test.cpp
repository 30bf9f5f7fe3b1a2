// SPDX-License-Identifier: GPL-3.0-or-later
// A row that was a heading is no heading any more, and the other way round.
#include "tests/ui/panels/village.h"
#include "ui/panels/figure_row.h"

using namespace yike;

class FigureRowTest : public QObject {
    Q_OBJECT

private slots:
    void boldGoesWithTheHeading()
    {
        qApp->setStyleSheet(QStringLiteral("QLabel#group { font-weight: bold; } QLabel#note { font-size: 9pt; }"));
        panels::FigureRow row;
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        panels::Figure heading, figure;
        heading.label = QStringLiteral("Coverage");
        heading.heading = true;
        figure.label = QStringLiteral("Network distance");
        figure.value = QStringLiteral("62.3 %");
        const auto bold = [&](const QString &label) {
            for (const QLabel *each : row.findChildren<QLabel *>()) {
                if (each->text() == label)
                    return each->font().bold();
            }
            return false;
        };
        for (int round = 0; round < 2; ++round) {
            row.setFigure(heading);
            QVERIFY(bold(heading.label));
            row.setFigure(figure);
            QVERIFY(!bold(figure.label));
        }
    }
};

int main(int argc, char *argv[]) { return test::runPanelTest<FigureRowTest>(argc, argv); }
#include "figure_row_test.moc"

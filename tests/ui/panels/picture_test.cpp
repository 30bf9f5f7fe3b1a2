// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of tables and charts: title and source on them, 300 dpi, whole files, and the table as a spreadsheet.
#include "tests/ui/panels/village.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/picture_button.h"
#include "ui/panels/picture_source.h"
#include "ui/panels/table_file.h"
#include "ui/panels/table_panels.h"
#include "ui/panels/table_picture.h"
#include "ui/render/screen_theme.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace yike;

class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureHasTitleBodyAndSource();
    void filesAreWholeOrNot();
    void aTableTellsWhatItLeavesOut();
    void coloursOfTheDarkScreenAreLightOnPaper();
    void figuresBecomeFigures();
    void aPanelIsCopiedAndPutIntoTheReport();

private:
    static panels::Picture square()
    {
        return {QStringLiteral("Title"), QStringLiteral("Source: somebody"), QSizeF(200, 100),
                [](QPainter &painter) { painter.fillRect(QRectF(0, 0, 400, 400), Qt::red); }};
    }
    static QStandardItemModel *modelOf(int rows, QObject *parent)
    {
        auto *model = new QStandardItemModel(rows, 3, parent);
        model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("People"), QStringLiteral("Share")});
        for (int row = 0; row < rows; ++row) {
            model->setItem(row, 0, new QStandardItem(QStringLiteral("%1").arg(row)));
            model->setItem(row, 1, new QStandardItem(row == 1 ? QStringLiteral("–") : QLocale().toString(1200 + row)));
            model->setItem(row, 2, new QStandardItem(QLocale().toString(62.5, 'f', 1) + QStringLiteral(" %")));
            for (const int column : {1, 2})
                model->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        return model;
    }
    QTemporaryDir m_folder;
};

void PictureTest::aPictureHasTitleBodyAndSource()
{
    const QImage image = panels::imageOf(square());
    QCOMPARE(image.size(), (panels::sizeOf(square()) * (300.0 / 96)).toSize());
    QCOMPARE(image.dotsPerMeterX(), 11811); // 300 dpi
    const QSize size = image.size();
    QCOMPARE(image.pixelColor(size.width() / 2, size.height() / 2), QColor(Qt::red));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    const auto inked = [&](int top, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; ++y)
            for (int x = 0; x < size.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 160 && image.pixelColor(x, y).saturation() < 80 ? 1 : 0;
        return dark;
    };
    QVERIFY(inked(0, size.height() / 4) > 40); // the title …
    QVERIFY(inked(size.height() * 3 / 4, size.height()) > 40); // … and the source; the body is clipped to its size
}

void PictureTest::filesAreWholeOrNot()
{
    const QString png = m_folder.filePath(QStringLiteral("a.png")), svg = m_folder.filePath(QStringLiteral("a.svg"));
    QVERIFY(panels::savePicture(square(), png).has_value());
    QVERIFY(!QImage(png).isNull());
    QVERIFY(panels::savePicture(square(), svg).has_value());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("<svg") && text.contains("</svg>"));
    QVERIFY(!text.contains("<image")); // vectors only
    const auto failed = panels::savePicture(square(), m_folder.filePath(QStringLiteral("no/such/folder.png")));
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().code, base::ErrorCode::WriteFailed);
}

void PictureTest::aTableTellsWhatItLeavesOut()
{
    QObject owner;
    const auto all = panels::tablePicture(*modelOf(10, &owner), QStringLiteral("T"), {}, 60);
    const auto some = panels::tablePicture(*modelOf(100, &owner), QStringLiteral("T"), {}, 10);
    QVERIFY(all && some);
    QCOMPARE(some->body.height() - all->body.height(), 22.0); // "and 90 more rows"
    QVERIFY(!panels::tablePicture(*modelOf(0, &owner), QStringLiteral("T"), {}));
}

void PictureTest::coloursOfTheDarkScreenAreLightOnPaper()
{
    QObject owner;
    const auto painted = [&owner](render::Theme theme) {
        QStandardItemModel *model = modelOf(3, &owner);
        const render::Palette &colours = render::palette(theme);
        model->item(0, 1)->setForeground(colours.missed);
        model->item(1, 1)->setForeground(colours.met);
        model->item(2, 1)->setForeground(colours.near);
        const render::Theme former = render::screenTheme();
        render::setScreenTheme(theme);
        const QImage image = panels::imageOf(*panels::tablePicture(*model, QStringLiteral("T"), {}));
        render::setScreenTheme(former);
        return image;
    };
    const QImage light = painted(render::Theme::Light);
    QVERIFY(!light.isNull());
    QVERIFY(painted(render::Theme::Dark) == light);
}

void PictureTest::figuresBecomeFigures()
{
    QObject owner;
    const exporting::DataTable table = panels::fileTable(*modelOf(3, &owner), QStringLiteral("T"));
    QCOMPARE(table.columns[0].kind, exporting::CellKind::Text); // numbers that are names stay names
    QCOMPARE(table.columns[1].kind, exporting::CellKind::Real);
    QCOMPARE(table.columns[2].decimals, 1);
    QCOMPARE(std::get<double>(table.rows[0].cells[1]), 1200.0);
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[1].cells[1])); // a dash is nothing
    QCOMPARE(std::get<double>(table.rows[2].cells[2]), 62.5);
}

void PictureTest::aPanelIsCopiedAndPutIntoTheReport()
{
    test::Village village;
    QVERIFY(village.ready());
    QVERIFY(panels::pictureSource(village.workspace).contains(QStringLiteral("made-up")));
    const std::unique_ptr<QWidget> results(panels::newResultsPanel(village.workspace));
    panels::ChartPanel chart(village.workspace);
    for (QWidget *panel : {results.get(), static_cast<QWidget *>(&chart)}) {
        panel->resize(900, 300);
        panel->show();
        auto *button = panel->findChild<panels::PictureButton *>(QStringLiteral("picture"));
        QVERIFY(button != nullptr);
        QVERIFY(!button->accessibleName().isEmpty());
        QSignalSpy copied(&button->out(), &panels::PictureOut::copied);
        button->out().copy();
        QVERIFY(copied.wait(20'000));
        QVERIFY(QApplication::clipboard()->image().width() > 1000);
        const auto before = village.workspace.reportFigures().size();
        button->out().putIntoReport();
        QTRY_COMPARE(village.workspace.reportFigures().size(), before + 1);
        QVERIFY(!village.workspace.reportFigures().back().picture.isNull());
        const QString path = m_folder.filePath(QStringLiteral("panel%1.svg").arg(before));
        QSignalSpy saved(&button->out(), &panels::PictureOut::saved);
        button->out().saveTo(path);
        QVERIFY(saved.wait(20'000));
        QVERIFY(QFileInfo(path).size() > 2000);
    }
    auto *button = results->findChild<panels::PictureButton *>(QStringLiteral("picture"));
    QSignalSpy saved(&button->out(), &panels::PictureOut::saved);
    const auto *model = results->findChild<QTableView *>()->model();
    button->out().saveTableTo(m_folder.filePath(QStringLiteral("t.xlsx")), panels::fileTable(*model, {}));
    QVERIFY(saved.wait(20'000));
}

int main(int argc, char **argv) { return test::runPanelTest<PictureTest>(argc, argv); }
#include "picture_test.moc"

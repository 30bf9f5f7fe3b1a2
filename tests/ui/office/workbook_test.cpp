// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook: figures are figures, names of sheets are allowed, twice the same bytes.
#include "tests/ui/office/office_file.h"
#include "tests/ui/office/sample_manuscript.h"
#include "ui/office/workbook.h"
#include "ui/office/workbook_cell.h"
#include "ui/text/numbers.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace yike;

namespace {

QString textAt(OGRLayer *layer, GIntBig row, int column)
{
    const OGRFeatureUniquePtr feature(layer->GetFeature(row));
    return feature ? QString::fromUtf8(feature->GetFieldAsString(column)) : QString();
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        GDALAllRegister();
        QVERIFY(m_folder.isValid());
    }
    void figuresFromTexts_data();
    void figuresFromTexts();
    void whatNumbersPrintsIsRead();
    void cellsAreNumbers();
    void sheetNamesAreAllowed();
    void firstSheetLinksToAll();
    void printSetUp();
    void bytesAreTheFile();
    void noTables();
    void manyRows();
    void itCanBeCancelled();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void WorkbookTest::figuresFromTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("read");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *text, double value, const char *format) {
        QTest::newRow(text) << QString::fromUtf8(text) << true << value << QString::fromUtf8(format);
    };
    row("0", 0, "0");
    row("12", 12, "0");
    row("1,234", 1234, "#,##0");
    row("1,234,567.5", 1234567.5, "#,##0.0");
    row("-3.0", -3, "0.0");
    row("−3", -3, "0");
    row("+12.5", 12.5, "+0.0;-0.0;0.0");
    row("62.3 %", 0.623, "0.0%");
    row("62.3%", 0.623, "0.0%");
    row("62.3\u00A0%", 0.623, "0.0%");
    row("100 %", 1, "0%");
    row("0.10", 0.1, "0.00");
    row("12 min", 12, "0\" min\"");
    row("12 分钟", 12, "0\" 分钟\"");
    row("999999999999999", 999999999999999.0, "0");
    for (const char *text : {"",      "–",       "—",     "<10", "3–5", "3-5", "12 of 30",   "007",
                             "1,23",  "12,3456", "1.2.3", ".5",  "5.",  "abc", "2026-05-01", "1234567890123456",
                             "12 \"", "+",       "-",     "1,",  "９"})
        QTest::newRow(qPrintable(QStringLiteral("no: ") + text))
            << QString::fromUtf8(text) << false << 0.0 << QString();
}

void WorkbookTest::figuresFromTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, read);
    const auto figure = office::printedFigure(text);
    QCOMPARE(figure.has_value(), read);
    if (!read)
        return;
    QFETCH(double, value);
    QFETCH(QString, format);
    QCOMPARE(figure->value, value);
    QCOMPARE(office::numberFormat(*figure), format);
}

void WorkbookTest::whatNumbersPrintsIsRead()
{
    for (const std::int64_t count : {0LL, 7LL, 999LL, 1'000LL, 12'345LL, 1'234'567LL, -1'000LL}) {
        const auto figure = office::printedFigure(text::formatCount(count));
        QVERIFY(figure);
        QCOMPARE(figure->value, static_cast<double>(count));
    }
    for (int part = 0; part <= 1000; ++part) {
        const auto share = office::printedFigure(text::formatShare(part, 1000));
        QVERIFY(share && share->percent);
        QCOMPARE(share->value, QStringLiteral("%1e-3").arg(part).toDouble());
    }
    QVERIFY(!office::printedFigure(text::kNoFigure));
}

void WorkbookTest::cellsAreNumbers()
{
    report::Manuscript manuscript;
    manuscript.title = QStringLiteral("报告");
    manuscript.table(test::sampleTable(12));
    const QString file = path(QStringLiteral("cells.xlsx"));
    QVERIFY(office::writeWorkbook(manuscript, file));
    const QByteArray sheet = test::partsOf(file)[QStringLiteral("xl/worksheets/sheet2.xml")];
    QVERIFY(test::wrongXml(sheet).isEmpty());
    // Rows 4 and following; the first row of data: 1 | 社区1 | 1,000 | 62.0 % | +12.5 | 1 min | 007
    const auto cell = [&](const QByteArray &name) {
        const qsizetype at = sheet.indexOf("<c r=\"" + name + "\"");
        return at < 0 ? QByteArray() : sheet.mid(at, sheet.indexOf("</c>", at) - at);
    };
    for (const auto &[name, value] : {std::pair("A4", "1"),
                                      {"C4", "1000"},
                                      {"D4", "0.62"},
                                      {"E4", "12.5"},
                                      {"E5", "-3"},
                                      {"F4", "1"},
                                      {"C15", "1234567"},
                                      {"D15", "1"}}) {
        QVERIFY2(cell(name).endsWith(QByteArray("<v>") + value + "</v>"), cell(name).constData());
        QVERIFY2(!cell(name).contains("t=\"s\""), name);
    }
    for (const char *name : {"G4", "C7", "D6", "G5", "A1", "G2", "A3"}) // 007, <10, –, =1+1, title, unit, head
        QVERIFY2(cell(name).contains("t=\"s\""), name);
    QVERIFY(!sheet.contains("<f>"));
    const QByteArray styles = test::partsOf(file)[QStringLiteral("xl/styles.xml")];
    for (const char *format : {"0.0%", "+0.0;-0.0;0.0", "0&quot; min&quot;"})
        QVERIFY2(styles.contains(format), format);
}

void WorkbookTest::sheetNamesAreAllowed()
{
    report::Manuscript manuscript;
    for (const QString &name : {QStringLiteral("附表4"), QStringLiteral("附表4"), QStringLiteral("a[b]:c*d?e/f\\g'h"),
                                QStringLiteral("名").repeated(60), QStringLiteral("名").repeated(60),
                                QStringLiteral("𠮷").repeated(20), QStringLiteral("Contents"), QString()}) {
        report::Table table = test::sampleTable(2);
        table.sheetName = name;
        if (name.isEmpty())
            table.title.clear();
        manuscript.table(table);
    }
    const QString file = path(QStringLiteral("names.xlsx"));
    QVERIFY(office::writeWorkbook(manuscript, file));
    const GDALDatasetUniquePtr book(GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_VECTOR));
    QVERIFY(book);
    QCOMPARE(book->GetLayerCount(), 9);
    std::set<QString> names;
    for (int i = 0; i < 9; ++i) {
        const QString name = QString::fromUtf8(book->GetLayer(i)->GetName());
        QVERIFY2(name.size() <= 31 && !name.isEmpty(), qPrintable(name));
        QVERIFY2(names.insert(name.toLower()).second, qPrintable(name));
        QVERIFY(!name.contains(QChar(QChar::ReplacementCharacter)));
    }
    QVERIFY(names.contains(QStringLiteral("附表4")) && names.contains(QStringLiteral("附表4 2")));
    QCOMPARE(textAt(book->GetLayer(1), 4, 1), QStringLiteral("社区1 文庙"));
}

void WorkbookTest::firstSheetLinksToAll()
{
    report::Manuscript manuscript;
    manuscript.table(test::sampleTable(3));
    report::Table other = test::sampleTable(3);
    other.sheetName = QStringLiteral("附表 <&> 2");
    manuscript.table(other);
    const QString file = path(QStringLiteral("links.xlsx"));
    QVERIFY(office::writeWorkbook(manuscript, file));
    const QByteArray list = test::partsOf(file)[QStringLiteral("xl/worksheets/sheet1.xml")];
    QCOMPARE(list.count("<hyperlink "), 2);
    QVERIFY(list.contains(QStringLiteral("location=\"'附表 &lt;&amp;&gt; 2'!A1\"").toUtf8()));
}

void WorkbookTest::printSetUp()
{
    report::Manuscript manuscript;
    manuscript.footer = QStringLiteral("A & B");
    manuscript.table(test::sampleTable(3));
    const QString file = path(QStringLiteral("print.xlsx"));
    QVERIFY(office::writeWorkbook(manuscript, file));
    auto parts = test::partsOf(file);
    const QByteArray sheet = parts[QStringLiteral("xl/worksheets/sheet2.xml")];
    QVERIFY(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\"") &&
            sheet.contains("fitToHeight=\"0\""));
    QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"3\""));
    QVERIFY(parts[QStringLiteral("xl/workbook.xml")].contains("Print_Titles"));
    QVERIFY(sheet.contains("A &amp;&amp; B"));
}

void WorkbookTest::bytesAreTheFile()
{
    const report::Manuscript manuscript = test::sampleManuscript(true);
    const QString file = path(QStringLiteral("bytes.xlsx"));
    QVERIFY(office::writeWorkbook(manuscript, file));
    const auto bytes = office::workbookBytes(manuscript, m_folder.path());
    QVERIFY(bytes);
    QVERIFY(!bytes->isEmpty());
    QVERIFY(*bytes == test::bytesOf(file));
    for (const auto &[name, part] : test::partsOf(file))
        QVERIFY2(test::wrongXml(part).isEmpty(), qPrintable(name));
}

void WorkbookTest::noTables()
{
    QVERIFY(office::writeWorkbook({}, path(QStringLiteral("none.xlsx"))));
    QVERIFY(test::partsOf(path(QStringLiteral("none.xlsx"))).contains(QStringLiteral("xl/worksheets/sheet1.xml")));
    report::Manuscript manuscript;
    manuscript.table({});
    QVERIFY(office::writeWorkbook(manuscript, path(QStringLiteral("bare.xlsx"))));
}

void WorkbookTest::manyRows()
{
    report::Manuscript manuscript;
    report::Table table = test::sampleTable(5'000);
    table.rows[8][1] = test::awkwardText() + QStringLiteral("字").repeated(40'000);
    manuscript.table(table);
    QElapsedTimer timer;
    timer.start();
    const QString file = path(QStringLiteral("many.xlsx"));
    QVERIFY(office::writeWorkbook(manuscript, file));
    qInfo("5,000 rows in %lld ms", static_cast<long long>(timer.elapsed()));
    for (const auto &[name, part] : test::partsOf(file))
        QVERIFY2(test::wrongXml(part).isEmpty(), qPrintable(name));
    const GDALDatasetUniquePtr book(GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_VECTOR));
    QVERIFY(book);
    QVERIFY(book->GetLayer(1)->GetFeatureCount() >= 5'003);
}

void WorkbookTest::itCanBeCancelled()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    const auto done = office::writeWorkbook(test::sampleManuscript(true), folder.filePath(QStringLiteral("x.xlsx")),
                                            base::Progress({}, stop.get_token()));
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
}

QTEST_MAIN(WorkbookTest)
#include "workbook_test.moc"

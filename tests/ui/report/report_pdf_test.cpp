// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF: Chinese that can be found, the same bytes twice, maps as vectors, and no harm to what was there.
#include "core/report/old_young.h"
#include "tests/support/small_district.h"
#include "ui/report/report_pdf.h"
#include "ui/report/summary_text.h"
#include "ui/text/language.h"
#include "ui/text/old_young_text.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace yike;

namespace {

report::Content contentOf(const plan::Plan &plan)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, {}, book);
    return report::compose(analysis::assess(situation.value()).value());
}

QString run(const QString &program, const QStringList &args)
{
    QProcess process;
    process.start(program, args);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_content = contentOf(test::smallDistrict());
    }
    void twelveSentencesInBothLanguages();
    void chineseCanBeFound();
    void englishHasNoChineseSentences();
    void oldAndYoungThemeByTheme();
    void twiceTheSameBytes();
    void mapsAreVectors();
    void outlineNamesTheChapters();
    void aProjectWithNothingMuchStillPrints();
    void whatWasThereStaysWhenItFails();

private:
    QString write(text::Language language, const char *name)
    {
        text::installLanguage(*qApp, language);
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        const auto pages = report::writePdf(m_content, report::prepareChart(m_content), {.path = path});
        return pages && *pages >= 8 ? path : QString();
    }

    QTemporaryDir m_folder;
    report::Content m_content;
};

void ReportPdfTest::twelveSentencesInBothLanguages()
{
    for (const auto language : {text::Language::Chinese, text::Language::English}) {
        text::installLanguage(*qApp, language);
        const QStringList sentences = report::summarySentences(m_content);
        QCOMPARE(sentences.size(), 12);
        for (const QString &sentence : sentences) {
            QVERIFY(!sentence.contains(QRegularExpression(QStringLiteral("%\\d"))));
            QVERIFY(sentence.size() > 5);
        }
    }
    text::installLanguage(*qApp, text::Language::Chinese);
    // No beds and no nursery are in the ledger: the sentence says so, it is not left out.
    QVERIFY(report::summarySentences(m_content)[6].contains(QStringLiteral("本次未评价")));
}

void ReportPdfTest::chineseCanBeFound()
{
    const QString path = write(text::Language::Chinese, "zh.pdf");
    QVERIFY(!path.isEmpty());
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    for (const char *word :
         {"步行", "居民", "老年", "摘要", "日间照料", "虚构示范数据", "东社区", "内部资料", "资料来源"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void ReportPdfTest::englishHasNoChineseSentences()
{
    const QString path = write(text::Language::English, "en.pdf");
    QVERIFY(!path.isEmpty());
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Summary")));
    QVERIFY(!text.contains(QString::fromUtf8("摘要")));
    QVERIFY(!text.contains(QString::fromUtf8("未覆盖")));
}

void ReportPdfTest::oldAndYoungThemeByTheme()
{
    const QString path = write(text::Language::English, "themes.pdf");
    QVERIFY(!path.isEmpty());
    const QString printed = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char *table : {"Table 2a", "Table 2c", "Table 2d"})
        QVERIFY2(printed.contains(QLatin1String(table)), table);
    QVERIFY(!printed.contains(QStringLiteral("Table 2b"))); // nothing for the young is in this ledger
    const report::ThemeFigure *dayCare = m_content.themes->find({}, report::Theme::DayCare);
    QVERIFY(dayCare != nullptr);
    // 60 of 120 within 300 m; at their own pace the oldest (20 of them) do not make these in 5 minutes.
    QCOMPARE(text::formatCovered(*dayCare), QStringLiteral("50.0 %"));
    for (const QString &figure : {text::formatReach(*dayCare, 0), text::formatReach(*dayCare, 2),
                                  text::formatAdequacy(*dayCare), text::formatSupply(*dayCare)})
        QVERIFY2(printed.contains(figure), qPrintable(figure));
    QVERIFY(printed.simplified().contains(QStringLiteral("holds no such outlet: Beds for the old")));
}

void ReportPdfTest::twiceTheSameBytes()
{
    const QString one = write(text::Language::Chinese, "one.pdf"), two = write(text::Language::Chinese, "two.pdf");
    QVERIFY(!one.isEmpty() && !two.isEmpty());
    QVERIFY(bytesOf(one) == bytesOf(two));
}

void ReportPdfTest::mapsAreVectors()
{
    const QString images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_folder.filePath(QStringLiteral("one.pdf"))});
    QVERIFY(!images.isEmpty());
    QVERIFY2(images.split(u'\n', Qt::SkipEmptyParts).size() <= 2, qPrintable(images)); // two lines of head, no image
}

void ReportPdfTest::outlineNamesTheChapters()
{
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"),
                                                      m_folder.filePath(QStringLiteral("one.pdf"))});
    QVERIFY(json.contains(QString::fromUtf8("短板清单")));
    QVERIFY(json.contains(QString::fromUtf8("一老一小")));
}

void ReportPdfTest::aProjectWithNothingMuchStillPrints()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.clear();
    plan.outlets.clear();
    for (plan::Residence &home : plan.residences)
        home.community = {};
    const report::Content content = contentOf(plan);
    const QString path = m_folder.filePath(QStringLiteral("bare.pdf"));
    const auto pages = report::writePdf(content, report::prepareChart(content), {.path = path});
    QVERIFY(pages.has_value());
    QVERIFY(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(QString::fromUtf8("本次未评价")));
}

void ReportPdfTest::whatWasThereStaysWhenItFails()
{
    const auto nowhere =
        report::writePdf(m_content, report::PreparedChart(), {.path = QStringLiteral("/no/such/folder/report.pdf")});
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, base::ErrorCode::FolderNotWritable);

    const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled =
        report::writePdf(m_content, report::PreparedChart(), {.path = path}, base::Progress({}, stop.get_token()));
    QVERIFY(!cancelled.has_value());
    QCOMPARE(bytesOf(path), QByteArray("old"));
}

QTEST_MAIN(ReportPdfTest)
#include "report_pdf_test.moc"

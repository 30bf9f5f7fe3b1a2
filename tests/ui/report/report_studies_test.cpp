// SPDX-License-Identifier: GPL-3.0-or-later
// Equity, hours, monitoring, how sure and why in the PDF: the words are there in both languages, the numbers are those of the content.
#include "core/report/studies.h"
#include "tests/support/small_district.h"
#include "ui/report/report_pdf.h"
#include "ui/report/study_text.h"
#include "ui/report/summary_text.h"
#include "ui/text/language.h"
#include "ui/text/monitoring_text.h"
#include "ui/text/numbers.h"
#include "ui/text/why.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace yike;

namespace {

QString run(const QString &program, const QStringList &args)
{
    QProcess process;
    process.start(program, args);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without the breaks of lines, which cells put anywhere. The font draws U+2012 and U+2013 alike, and the PDF names the former.
QString unbroken(QString text)
{
    text.replace(QChar(0x2012), QChar(0x2013));
    return text.remove(QRegularExpression(QStringLiteral("[\\s\u00A0]")));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportStudiesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        plan::Plan plan = test::smallDistrict();
        plan.outlets[0].hours = "08:00-17:00";
        const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
        m_content = report::compose(analysis::assess(analysis::Situation::make(plan, {}, book).value()).value());
        QVERIFY(report::addStudies(m_content, {.draws = 40}).has_value());
    }
    void chaptersInBothLanguages();
    void numbersAreThoseOfTheContent();
    void theSummaryTellsTheRange();
    void remarksStayOutOfEnglish();
    void twiceTheSameBytes();
    void withoutStudiesTheChaptersSaySo();

private:
    QString write(const report::Content &content, text::Language language, const char *name)
    {
        text::installLanguage(*qApp, language);
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        return report::writePdf(content, report::prepareChart(content), {.path = path}) ? path : QString();
    }
    QString textOf(const report::Content &content, text::Language language)
    {
        const QString path = write(content, language, "text.pdf");
        return unbroken(run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    }

    QTemporaryDir m_folder;
    report::Content m_content;
};

void ReportStudiesTest::chaptersInBothLanguages()
{
    const QString zh = textOf(m_content, text::Language::Chinese);
    for (const char *word :
         {"公平性", "基尼系数", "洛伦兹曲线", "营业时间", "监测指标", "不确定性分析", "路径固定", "指标依据"})
        QVERIFY2(zh.contains(QString::fromUtf8(word)), word);
    const QString en = textOf(m_content, text::Language::English);
    for (const char *word :
         {"Equity", "Lorenzcurves", "Openinghours", "Monitoringfigures", "Pathsareheldfixed", "Figurebyfigure,why"})
        QVERIFY2(en.contains(QString::fromLatin1(word)), word);
}

void ReportStudiesTest::numbersAreThoseOfTheContent()
{
    const QString text = textOf(m_content, text::Language::English);
    const report::Studies &studies = *m_content.studies;
    QVERIFY(!studies.equity.empty());
    std::map<analysis::Access, std::pair<double, double>> gini; // the least that is read aloud, the most that is not
    for (const report::EquityRow &row : studies.equity) {
        QVERIFY(text.contains(text::formatNumber(*row.figure.gini, 3)));
        auto &[told, untold] = gini.try_emplace(row.figure.access, 2.0, -1.0).first->second;
        if (text.contains(unbroken(report::reading(m_content, row))))
            told = std::min(told, *row.figure.gini);
        else
            untold = std::max(untold, *row.figure.gini);
    }
    for (const auto &[access, bounds] : gini) // the most uneven, the others stand in the table alone
        QVERIFY(bounds.first < 2 && bounds.first >= bounds.second);
    for (const report::CoverageRow &row : m_content.coverage) {
        const auto *interval = studies.interval(row.norm, row.bands);
        QVERIFY(interval);
        // The figure as Table 1 tells it, and its range, stand side by side.
        QVERIFY(text.contains(
            unbroken(text::formatShare(row.network.part, row.network.whole) + report::range(interval->metres))));
    }
    for (const report::MonitoringRow &row : studies.monitoring)
        if (row.value)
            QVERIFY(text.contains(unbroken(text::formatIndicator(row.indicator, row.value))));
    QVERIFY(text.contains(QStringLiteral("notassessedthistime"))); // satisfaction
}

void ReportStudiesTest::theSummaryTellsTheRange()
{
    text::installLanguage(*qApp, text::Language::English);
    const QStringList sentences = report::summarySentences(m_content);
    const auto *interval = m_content.studies->interval("gb50437-day-care-radius", norms::kAged60plus);
    QVERIFY(interval);
    QVERIFY2(sentences[5].contains(report::range(interval->minutes)), qPrintable(sentences[5]));
    QVERIFY2(sentences[11].contains(QStringLiteral("40 draws")), qPrintable(sentences[11]));
    for (const QString &sentence : sentences)
        QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(sentence));
}

void ReportStudiesTest::remarksStayOutOfEnglish()
{
    const norms::Norm *norm = norms::starterRulebook().norm("gb50437-day-care-radius");
    QVERIFY(norm && !norm->remark.empty());
    const text::WhyKey key{text::WhyKey::Kind::Coverage, norm->id, norm->users, {}, {}};
    const auto standard = [&] { return text::whyInPrint(*m_content.assessment, key)->parts.front().lines; };
    text::installLanguage(*qApp, text::Language::Chinese);
    QVERIFY(standard().contains(text::fromCore(norm->remark)));
    text::installLanguage(*qApp, text::Language::English);
    QVERIFY(!standard().contains(text::fromCore(norm->remark)));
    const auto english = text::whyInPrint(*m_content.assessment, key);
    QVERIFY(english.has_value());
    for (const text::Why::Part &part : english->parts)
        QVERIFY(part.table.empty());
}

void ReportStudiesTest::twiceTheSameBytes()
{
    report::Content again = m_content;
    QVERIFY(report::addStudies(again, {.draws = 40}).has_value());
    const QString one = write(m_content, text::Language::Chinese, "one.pdf");
    const QString two = write(again, text::Language::Chinese, "two.pdf");
    QVERIFY(!bytesOf(one).isEmpty() && bytesOf(one) == bytesOf(two));
    const QString images = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), one});
    QVERIFY2(images.split(u'\n', Qt::SkipEmptyParts).size() <= 2, qPrintable(images)); // the curve is a vector
}

void ReportStudiesTest::withoutStudiesTheChaptersSaySo()
{
    report::Content bare = m_content;
    bare.studies = nullptr;
    const QString text = textOf(bare, text::Language::Chinese);
    QVERIFY(text.contains(QString::fromUtf8("公平性本次未评价。")));
    QVERIFY(text.contains(QString::fromUtf8("不确定性分析本次未评价。")));
}

QTEST_MAIN(ReportStudiesTest)
#include "report_studies_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every format from what is gathered once; whatever goes wrong on the way, the file that was there stays and nothing else is left.
#include "tests/support/small_district.h"
#include "ui/publish/last_year.h"
#include "ui/publish/template_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/webmap/web_map.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <mutex>
#include <sys/resource.h>
#include <unistd.h>

using namespace yike;
using publish::ReportFormat;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A folder with a file of the name that is to be written.
class Place {
public:
    explicit Place(const char *suffix)
        : m_path(m_folder.filePath(QStringLiteral("report.%1").arg(QLatin1String(suffix))))
    {
        put(m_path, "old");
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isAsBefore() const
    {
        return bytesOf(m_path) == "old" && entriesOf(m_folder.path()) == QStringList{QFileInfo(m_path).fileName()};
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

plan::Plan planWithScenario()
{
    plan::Plan plan = test::smallDistrict();
    plan.scenarios.emplace_back();
    plan.scenarios.back().id = {plan.nextId++};
    plan.scenarios.back().nameZh = "方案";
    plan.scenarios.back().nameEn = "Plan";
    return plan;
}

publish::AssessmentPtr assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    return analysis::assess(analysis::Situation::make(plan, scenario, book).value()).value();
}

} // namespace

class ReportJobTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyFormatIsWritten_data() { formats(); }
    void everyFormatIsWritten();
    void cancelledLeavesTheOldFile_data() { formats(); }
    void cancelledLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile_data() { formats(); }
    void aFullDiskLeavesTheOldFile();
    void whereNothingCanBeWritten_data() { formats(); }
    void whereNothingCanBeWritten();
    void anotherEditionMeanwhile_data() { formats(); }
    void anotherEditionMeanwhile();
    void anotherLanguageMeanwhile_data() { formats(); }
    void anotherLanguageMeanwhile();
    void scenariosAndStudiesOnDemand();
    void aLogoThatCannotBeReadIsTold();
    void whatIsToldOfAFile();
    void lastYearsProject();

private:
    static void formats()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << ReportFormat::Pdf << QByteArray("%PDF-");
        QTest::newRow("archive") << ReportFormat::Archive << QByteArray("%PDF-1.4");
        QTest::newRow("docx") << ReportFormat::Docx << QByteArray("PK");
        QTest::newRow("xlsx") << ReportFormat::Xlsx << QByteArray("PK");
        QTest::newRow("html") << ReportFormat::Html << QByteArray("<!");
    }
    [[nodiscard]] publish::Order order(ReportFormat format) const
    {
        publish::Order order;
        order.matter = format == ReportFormat::Html ? m_gathered : m_studied;
        order.made = report::defaultTemplate(report::TemplateKind::Assessment);
        order.made.chapters = {report::Chapter::Cover, report::Chapter::Contents, report::Chapter::Coverage,
                               report::Chapter::Deficits};
        return order;
    }
    /// Writes while `meanwhile` happens, once, when the writing is under way.
    base::Result<publish::Written> writeWhile(ReportFormat format, const QString &path,
                                              const std::function<void()> &meanwhile)
    {
        std::once_flag once;
        const base::Progress progress([&](std::string_view, double) { std::call_once(once, meanwhile); });
        return publish::write(order(format), format, path, progress);
    }

    publish::MatterPtr m_gathered, m_studied;
};

void ReportJobTest::initTestCase()
{
    const plan::Plan plan = planWithScenario();
    m_gathered = publish::gather(plan, assessed(plan), publish::Scenarios::All).value();
    m_studied = publish::studied(*m_gathered, {.draws = 20}).value();
}

void ReportJobTest::cleanup()
{
    text::setEdition(text::Edition::Internal);
    text::installLanguage(*qApp, text::Language::English);
}

void ReportJobTest::everyFormatIsWritten()
{
    QFETCH(const ReportFormat, format);
    QFETCH(const QByteArray, start);
    const Place place(qPrintable(publish::suffixOf(format)));
    const auto written = publish::write(order(format), format, place.path());
    QVERIFY(written);
    QVERIFY(bytesOf(place.path()).startsWith(start));
    QCOMPARE(written->bytes, QFileInfo(place.path()).size());
    QCOMPARE(written->format, format);
    QCOMPARE(written->pages > 2, format == ReportFormat::Pdf || format == ReportFormat::Archive);
    QVERIFY(!written->logoLeftOut);
    QCOMPARE(entriesOf(QFileInfo(place.path()).path()).size(), 1);
}

void ReportJobTest::cancelledLeavesTheOldFile()
{
    QFETCH(const ReportFormat, format);
    const Place place(qPrintable(publish::suffixOf(format)));
    for (const double when : {0.0, 0.35, 0.8, 0.95, 1.0}) {
        std::stop_source stop;
        const base::Progress progress(
            [&](std::string_view, double done) {
                if (done >= when)
                    stop.request_stop();
            },
            stop.get_token());
        const auto written = publish::write(order(format), format, place.path(), progress);
        if (written && !stop.stop_requested())
            break; // that writer does not tell of so much
        QVERIFY2(!written, qPrintable(QString::number(when)));
        QCOMPARE(written.error().code, base::ErrorCode::Cancelled);
        QVERIFY(place.isAsBefore());
    }
}

void ReportJobTest::aFullDiskLeavesTheOldFile()
{
    QFETCH(const ReportFormat, format);
    const Place place(qPrintable(publish::suffixOf(format)));
    // A limit on the size of files fails writes in the middle, as a full disk does.
    for (const rlim_t most : {rlim_t{500}, rlim_t{3'000}}) {
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit little = before;
        little.rlim_cur = most;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &little);
        const auto written = publish::write(order(format), format, place.path());
        setrlimit(RLIMIT_FSIZE, &before);
        (void)std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QVERIFY(written.error().code == base::ErrorCode::DiskFull ||
                written.error().code == base::ErrorCode::WriteFailed);
        QCOMPARE(QString::fromStdString(written.error().args.at(0)), place.path());
        QVERIFY(place.isAsBefore());
    }
}

void ReportJobTest::whereNothingCanBeWritten()
{
    QFETCH(const ReportFormat, format);
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(QStringLiteral("none/report.x")), folder.path()}) {
        const auto written = publish::write(order(format), format, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::FolderNotWritable);
        QVERIFY(QString::fromStdString(written.error().args.at(0)).startsWith(folder.path()));
    }
    QVERIFY(entriesOf(folder.path()).isEmpty());
    if (geteuid() == 0)
        return; // may write everywhere
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto written = publish::write(order(format), format, folder.filePath(QStringLiteral("report.x")));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::FolderNotWritable);
}

void ReportJobTest::anotherEditionMeanwhile()
{
    QFETCH(const ReportFormat, format);
    const Place place(qPrintable(publish::suffixOf(format)));
    const auto written = writeWhile(format, place.path(), [] { text::setEdition(text::Edition::Public); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::Cancelled);
    QVERIFY(place.isAsBefore());
}

void ReportJobTest::anotherLanguageMeanwhile()
{
    QFETCH(const ReportFormat, format);
    const Place place(qPrintable(publish::suffixOf(format)));
    const auto written =
        writeWhile(format, place.path(), [] { text::installLanguage(*qApp, text::Language::Chinese); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::Cancelled);
    QVERIFY(place.isAsBefore());
}

void ReportJobTest::scenariosAndStudiesOnDemand()
{
    QCOMPARE(m_gathered->scenarios.size(), 1U);
    QVERIFY(!m_gathered->content.studies);
    QVERIFY(m_studied->content.studies->uncertainty);
    QCOMPARE(m_studied->draws, 20);
    const plan::Plan plan = planWithScenario();
    const auto alone = publish::gather(plan, assessed(plan), publish::Scenarios::Reported).value();
    QVERIFY(alone->scenarios.empty());
    const auto undrawn = publish::studied(*alone, {.draws = 0}).value();
    QVERIFY(!undrawn->content.studies->uncertainty);
    // Of a scenario, the present state stands beside it.
    const plan::ScenarioId scenario = plan.scenarios.front().id;
    const auto planned = publish::gather(plan, assessed(plan, scenario), publish::Scenarios::Reported).value();
    QVERIFY(planned->present && !planned->present->situation->scenario);
    QCOMPARE(planned->content.assessment->situation->scenario, scenario);
    std::stop_source stop;
    stop.request_stop();
    const base::Progress stopped({}, stop.get_token());
    const auto cancelled = publish::studied(*alone, {.draws = 40}, stopped);
    QVERIFY(!cancelled && cancelled.error().code == base::ErrorCode::Cancelled);
}

void ReportJobTest::aLogoThatCannotBeReadIsTold()
{
    const QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("logo.png")),
                  good = folder.filePath(QStringLiteral("good.png"));
    put(text, "no picture");
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(good));
    const auto leftOut = [&](const QString &logo, ReportFormat format, bool cover) {
        publish::Order made = order(format);
        made.made.logo = logo.toStdString();
        if (!cover)
            made.made.chapters = {report::Chapter::Coverage};
        return publish::write(made, format, folder.filePath(QStringLiteral("report"))).value().logoLeftOut;
    };
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Docx}) {
        QVERIFY(leftOut(text, format, true));
        QVERIFY(leftOut(folder.filePath(QStringLiteral("none.png")), format, true));
        QVERIFY(!leftOut(text, format, false)); // it has no place for one
        QVERIFY(!leftOut(good, format, true));
    }
    QVERIFY(publish::logoSentence(text.toStdString()).contains(text));
}

void ReportJobTest::whatIsToldOfAFile()
{
    QCOMPARE(publish::size({.format = ReportFormat::Pdf, .pages = 1, .bytes = 5'000}), QStringLiteral("1 page"));
    QCOMPARE(publish::size({.format = ReportFormat::Archive, .pages = 12, .bytes = 5'000}), QStringLiteral("12 pages"));
    QCOMPARE(publish::size({.format = ReportFormat::Docx, .bytes = 5'000}), QString());
    QCOMPARE(publish::size({.format = ReportFormat::Html, .bytes = 2 * 1024 * 1024}), QStringLiteral("2.0 MB"));
    const QString comfortable = publish::size({.format = ReportFormat::Html, .bytes = webmap::kComfortableBytes});
    const QString large = publish::size({.format = ReportFormat::Html, .bytes = webmap::kComfortableBytes + 1});
    QVERIFY(!comfortable.contains(QStringLiteral("too large")));
    QVERIFY(large.contains(QStringLiteral("too large")));
}

void ReportJobTest::lastYearsProject()
{
    const QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("text.gpkg"));
    put(text, "no project at all");
    QVERIFY(!publish::assessedFile(folder.filePath(QStringLiteral("none.gpkg")).toStdString(), {}));
    QVERIFY(!publish::assessedFile(text.toStdString(), {}));
    QCOMPARE(bytesOf(text), QByteArray("no project at all"));
}

QTEST_MAIN(ReportJobTest)
#include "report_job_test.moc"

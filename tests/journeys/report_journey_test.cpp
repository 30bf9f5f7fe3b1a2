// SPDX-License-Identifier: GPL-3.0-or-later
// A report from the window: laid out, chapters chosen, saved in every format, printed in part, and its template kept.
#include "tests/journeys/driver.h"
#include "ui/shell/report_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace yike;

class ReportJourney : public QObject {
    Q_OBJECT

public:
    explicit ReportJourney(test::UiHome &home) : m_home(home) {}

private slots:
    void thePagesFollowWhatIsChosen();
    void everyFormatIsWritten();
    void aFewPagesArePrinted();
    void aTemplateIsKeptAndOpened();
    void thePagesFollowTheOutlets();
    void aLogoThatCannotBeReadIsTold();
    void lastYearAndHowSure();
    void closingTheDialogDoesNotStopTheFile();
    void givenUpWhileItIsWritten_data();
    void givenUpWhileItIsWritten();
    void inChineseToo();

private:
    static shell::ReportDialog &shown(test::Driver &user)
    {
        user.press("export-report");
        return user.window().commands()->reportDialog();
    }
    static void keep(shell::ReportDialog &dialog, const char *name)
    {
        const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(1500); // pages in view are painted beside
        dialog.grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }
    static bool laidOut(shell::ReportDialog &dialog)
    {
        return QTest::qWaitFor([&] { return dialog.preview().pages() && !dialog.maker().busy(); }, test::kPatience);
    }
    static bool laidOutAnew(shell::ReportDialog &dialog, const std::function<void()> &change)
    {
        const auto before = dialog.preview().pages();
        change();
        return QTest::qWaitFor([&] { return dialog.preview().pages() != before && !dialog.maker().busy(); },
                               test::kPatience);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_home.file(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }
    static int pagesOf(const QString &pdf)
    {
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {pdf});
        info.waitForFinished();
        for (const QByteArray &line : info.readAllStandardOutput().split('\n'))
            if (line.startsWith("Pages:"))
                return line.mid(6).trimmed().toInt();
        return -1;
    }

    test::UiHome &m_home;
};

void ReportJourney::thePagesFollowWhatIsChosen()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(dialog.isVisible());
    QVERIFY(laidOut(dialog));
    const int all = dialog.preview().pages()->count();
    QVERIFY(all > 10);
    keep(dialog, "report-dialog");
    // A chapter less is fewer pages.
    auto *chapters = dialog.findChild<QListWidget *>(QStringLiteral("reportChapters"));
    QVERIFY(chapters != nullptr);
    int last = -1;
    for (int row = 0; row < chapters->count(); ++row)
        if (chapters->item(row)->checkState() == Qt::Checked)
            last = row;
    QVERIFY(last > 0);
    QVERIFY(laidOutAnew(dialog, [&] { chapters->item(last)->setCheckState(Qt::Unchecked); }));
    QVERIFY(dialog.preview().pages()->count() < all);
    // Page by page.
    dialog.preview().showPage(3);
    QTRY_COMPARE(dialog.preview().currentPage(), 3);
    QTest::keyClick(&dialog.preview(), Qt::Key_PageDown);
    QTRY_COMPARE(dialog.preview().currentPage(), 4);
    // Another template.
    auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("reportTemplate"));
    QVERIFY(kind != nullptr);
    QVERIFY(laidOutAnew(dialog, [&] { user.choose(*kind, static_cast<int>(report::TemplateKind::OnePage)); }));
    QCOMPARE(dialog.preview().pages()->count(), 1);
}

void ReportJourney::everyFormatIsWritten()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = user.window().commands()->reportDialog();
    QSignalSpy written(&dialog, &shell::ReportDialog::written);
    for (const auto &[name, start] : {std::pair("r.pdf", "%PDF-"), std::pair("r.docx", "PK"), std::pair("r.xlsx", "PK"),
                                      std::pair("r.html", "<!")}) {
        const QString path = m_home.file(QLatin1String(name));
        written.clear();
        dialog.saveTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, test::kPatience);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        QVERIFY2(file.read(16).trimmed().toLower().startsWith(QByteArray(start).toLower()), name);
        QVERIFY2(file.size() > 8'000, name);
    }
    QVERIFY(user.window().banners()->isShown(QStringLiteral("report")));
    // Where nothing can be written, nothing is, and it is told.
    QSignalSpy notWritten(&dialog, &shell::ReportDialog::notWritten);
    dialog.saveTo(QStringLiteral("/no/such/folder/r.docx"));
    QTRY_COMPARE_WITH_TIMEOUT(notWritten.size(), 1, test::kPatience);
}

void ReportJourney::aFewPagesArePrinted()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(laidOut(dialog));
    const QString path = m_home.file(QStringLiteral("printed.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    printer->setFromTo(2, 4);
    QSignalSpy finished(&dialog.printing(), &shell::ReportPrint::finished);
    dialog.printing().start(printer, dialog.preview().pages());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, test::kPatience);
    QCOMPARE(finished.front().at(0).toInt(), 3);
    QVERIFY(finished.front().at(1).toBool());
    printer.reset();
    QTRY_COMPARE(pagesOf(path), 3);
}

void ReportJourney::aTemplateIsKeptAndOpened()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportForm &form = user.window().commands()->reportDialog().form();
    report::Template made = report::defaultTemplate(report::TemplateKind::Assessment);
    made.chapters.resize(3);
    made.draft = report::Draft::Review;
    made.office = "澄川区商务局";
    made.seal = true;
    form.setMade(made);
    QCOMPARE(form.made(), made);
    const QString path = m_home.file(QStringLiteral("template.json"));
    form.saveTo(path);
    form.setMade(report::defaultTemplate(report::TemplateKind::CircleSheets));
    form.openFrom(path);
    QCOMPARE(form.made(), made);
    QSignalSpy told(&form, &shell::ReportForm::told);
    QFile broken(m_home.file(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    form.openFrom(broken.fileName());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().at(1).toBool());
    QCOMPARE(form.made(), made);
    form.setMade(report::defaultTemplate(report::TemplateKind::Assessment));
    form.remember();
}

void ReportJourney::thePagesFollowTheOutlets()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(laidOut(dialog));
    const plan::Outlet outlet = user.outletOf("convenience-store");
    QVERIFY(laidOutAnew(
        dialog, [&] { QVERIFY(user.document().moveOutlet(outlet.id, {outlet.place.lon + 0.004, outlet.place.lat})); }));
    dialog.close();
    user.press("undo");
}

void ReportJourney::aLogoThatCannotBeReadIsTold()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = shown(user);
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("reportLogoProblem"));
    report::Template made = report::defaultTemplate(report::TemplateKind::Assessment);
    made.chapters.resize(3);
    made.logo = put("logo.png", "no picture").toStdString();
    dialog.form().setMade(made);
    QVERIFY(laidOut(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), test::kPatience);
    QVERIFY(problem->text().contains(QStringLiteral("logo.png")));
    keep(dialog, "report-logo");
    made.logo.clear();
    dialog.form().setMade(made);
    QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible(), test::kPatience);
    dialog.form().setMade(report::defaultTemplate(report::TemplateKind::Assessment));
    dialog.form().remember();
}

void ReportJourney::lastYearAndHowSure()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(laidOut(dialog));
    // No draws: the chapter has nothing to tell.
    auto *draws = dialog.findChild<QComboBox *>(QStringLiteral("reportDraws"));
    QVERIFY(draws != nullptr);
    const int before = dialog.preview().pages()->count();
    QVERIFY(laidOutAnew(dialog, [&] { user.choose(*draws, 0); }));
    QCOMPARE(dialog.form().draws(), 0);
    QVERIFY(dialog.preview().pages()->count() <= before);
    dialog.form().remember();
    dialog.form().setDraws(report::kReportDraws);
    dialog.form().restore();
    QCOMPARE(dialog.form().draws(), 0);
    // Last year's project, a copy.
    const QString copy = m_home.file(QStringLiteral("last year.gpkg"));
    user.document().saveCopy(copy);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), test::kPatience);
    QVERIFY(laidOutAnew(dialog, [&] { dialog.form().setLastYear(copy); }));
    QVERIFY(dialog.findChild<QToolButton *>(QStringLiteral("reportLastYear"))
                ->text()
                .contains(QStringLiteral("last year")));
    keep(dialog, "report-last-year");
    // One that cannot be read is told, and can be left out again.
    QSignalSpy failed(&dialog.maker(), &shell::ReportMaker::failed);
    dialog.form().setLastYear(put("no project.gpkg", "nothing"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, test::kPatience);
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("reportMessage"))->text().isEmpty());
    QVERIFY(laidOutAnew(dialog, [&] { dialog.form().setLastYear({}); }));
    dialog.form().setDraws(report::kReportDraws);
    dialog.form().remember();
}

void ReportJourney::closingTheDialogDoesNotStopTheFile()
{
    test::Driver user;
    QVERIFY(user.ready());
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(laidOut(dialog));
    QSignalSpy written(&dialog, &shell::ReportDialog::written);
    const QString path = put("closed.pdf", "old");
    dialog.saveTo(path);
    QVERIFY(dialog.maker().busy());
    dialog.close();
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, test::kPatience);
    QVERIFY(bytesOf(path).startsWith("%PDF-"));
    QVERIFY(user.window().banners()->isShown(QStringLiteral("report")));
}

void ReportJourney::givenUpWhileItIsWritten_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"cancelled", "language", "project"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void ReportJourney::givenUpWhileItIsWritten()
{
    QFETCH(const QString, how);
    test::Driver user;
    QVERIFY(user.ready());
    const QString other = m_home.file(QStringLiteral("other.gpkg"));
    if (how == u"project" && !QFile::exists(other)) {
        user.document().saveCopy(other);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(other), test::kPatience);
    }
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(laidOut(dialog));
    QSignalSpy written(&dialog, &shell::ReportDialog::written), notWritten(&dialog, &shell::ReportDialog::notWritten);
    const QString path = put("given up.pdf", "old");
    dialog.saveTo(path);
    QVERIFY(dialog.maker().busy());
    if (how == u"cancelled")
        user.document().tasks().cancelAll();
    else if (how == u"language")
        user.window().commands()->chinese();
    else
        user.document().open(other);
    QTRY_VERIFY_WITH_TIMEOUT(!written.empty() || !notWritten.empty(), test::kPatience);
    if (how == u"project" && !written.empty()) { // it was whole before the other one was open
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
    } else {
        QCOMPARE(notWritten.size(), 1);
        QCOMPARE(notWritten.front().at(1).value<base::Error>().code, base::ErrorCode::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
    QVERIFY(
        QDir(m_home.file({})).entryList({QStringLiteral(".yike-export-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
    // What comes next is of the project and language there is now.
    QVERIFY(laidOut(dialog));
    user.window().commands()->english();
}

void ReportJourney::inChineseToo()
{
    test::Driver user;
    QVERIFY(user.ready());
    user.window().commands()->chinese();
    shell::ReportDialog &dialog = shown(user);
    QVERIFY(laidOut(dialog));
    const auto *chapters = dialog.findChild<QListWidget *>(QStringLiteral("reportChapters"));
    QVERIFY(chapters->item(0)->text().contains(QStringLiteral("封面")));
    keep(dialog, "report-dialog-zh");
    user.window().commands()->english();
}

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &home) { return new ReportJourney(home); });
}
#include "report_journey_test.moc"

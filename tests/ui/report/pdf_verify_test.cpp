// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF held against a project: what holds, what changed and how it is said, and files that are no report.
#include "tests/support/small_district.h"
#include "ui/report/chapter_fingerprint.h"
#include "ui/report/pdf_verify.h"
#include "ui/report/verify_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace yike;

namespace {

report::Content contentOf(const plan::Plan &plan)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    return report::compose(analysis::assess(analysis::Situation::make(plan, {}, book).value()).value());
}

report::PrintedReport printed(const plan::Plan &plan, const char *program = "0.1.0", const char *edition = "internal")
{
    return report::printedReport(contentOf(plan), {program, "en", "assessment", edition, "", 0});
}

/// An empty PDF with an attachment; without one where the name is empty.
void writePdf(const QString &path, const std::string &name, const std::string &bytes)
{
    QPDF pdf;
    pdf.emptyPDF();
    if (!name.empty()) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes);
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
    }
    QPDFWriter writer(pdf, QFile::encodeName(path).constData());
    writer.write();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class PdfVerifyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { text::installLanguage(*QCoreApplication::instance(), text::Language::English); }
    void theAttachmentIsRead();
    void whatIsNoReportGetsASentence();
    void damagedFilesNeverCrash();
    void changesAreSaid();
    void thePublicEditionTellsThatSomeChanged();
    void everySectionHasAName();
    void theLastPageTellsTheCode();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    /// Printed of one plan, checked with another.
    [[nodiscard]] QStringList sentences(const plan::Plan &was, const plan::Plan &is, const char *program = "0.1.0",
                                        const char *edition = "internal")
    {
        const report::PrintedReport before = printed(was, "0.1.0", edition), now = printed(is, program, edition);
        return report::verificationSentences(report::verify(before, now), before, now,
                                             *contentOf(is).assessment->situation);
    }
    QTemporaryDir m_folder;
};

void PdfVerifyTest::theAttachmentIsRead()
{
    const report::PrintedReport report = printed(test::smallDistrict());
    writePdf(path("report.pdf"), "yike-report.json", report::toJson(report));
    const auto read = report::printedIn(path("report.pdf"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error()));
    QVERIFY(*read == report);
}

void PdfVerifyTest::whatIsNoReportGetsASentence()
{
    const auto refused = [&](const char *name) {
        const auto read = report::printedIn(path(name));
        return read ? QString() : read.error();
    };
    QVERIFY(refused("none.pdf").contains(QStringLiteral("There is no file")));
    writePdf(path("plain.pdf"), "", "");
    QVERIFY(refused("plain.pdf").contains(QStringLiteral("carries no fingerprint")));
    writePdf(path("other.pdf"), "letter.json", "{}");
    QVERIFY(refused("other.pdf").contains(QStringLiteral("carries no fingerprint")));
    writePdf(path("wrong.pdf"), "yike-report.json", "{\"what\":\"yike-report\",\"format\":99}");
    QVERIFY(refused("wrong.pdf").contains(QStringLiteral("99")));
    put(path("text.pdf"), "no PDF at all");
    QVERIFY(refused("text.pdf").contains(QStringLiteral("is no PDF or is damaged")));
    put(path("empty.pdf"), {});
    QVERIFY(refused("empty.pdf").contains(QStringLiteral("is no PDF or is damaged")));
    QVERIFY(!report::printedIn(m_folder.path()));
}

void PdfVerifyTest::damagedFilesNeverCrash()
{
    writePdf(path("whole.pdf"), "yike-report.json", report::toJson(printed(test::smallDistrict())));
    const QByteArray whole = bytesOf(path("whole.pdf"));
    for (qsizetype cut = 0; cut < whole.size(); cut += whole.size() / 23 + 1) {
        put(path("cut.pdf"), whole.left(cut));
        QVERIFY(!report::printedIn(path("cut.pdf")) || cut > whole.size() / 2); // QPDF mends a lost table at the end
        QByteArray bent = whole;
        bent[cut] = static_cast<char>(bent[cut] ^ 0x55);
        put(path("bent.pdf"), bent);
        const auto read = report::printedIn(path("bent.pdf"));
        QVERIFY(read || !read.error().isEmpty());
    }
}

void PdfVerifyTest::changesAreSaid()
{
    const plan::Plan was = test::smallDistrict();
    QVERIFY(sentences(was, was)[0].startsWith(QStringLiteral("The report holds")));
    QCOMPARE(sentences(was, was).size(), 1);
    const QStringList program = sentences(was, was, "9.9.9");
    QVERIFY(program[0].startsWith(QStringLiteral("The report holds")));
    QVERIFY(program[1].contains(QStringLiteral("9.9.9")));

    plan::Plan moved = was;
    moved.outlets[0].place = moved.outlets[2].place;
    const QString said = sentences(was, moved).join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("The report does not hold: the project has changed")), qPrintable(said));
    QVERIFY2(said.contains(QString::fromUtf8("Outlets changed since: 1 (西日间照料中心).")), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("Coverage of .* \\(.*\\): 50\\.0 % → "))),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Other figures in: ")), qPrintable(said));

    plan::Plan later = was;
    later.info.baseDate = "2026-01-01";
    QVERIFY(sentences(was, later).join(u'\n').contains(QStringLiteral("what changed counts in none")));
    plan::Plan other = was;
    other.info.name = "别处";
    QVERIFY(sentences(was, other)[0].contains(QStringLiteral("another project")));
    QVERIFY(sentences(was, other)[1].contains(QString::fromUtf8("别处")));
}

void PdfVerifyTest::thePublicEditionTellsThatSomeChanged()
{
    const plan::Plan was = test::smallDistrict();
    QCOMPARE(sentences(was, was, "0.1.0", "public").size(), 1);
    plan::Plan is = was;
    is.outlets[0].area += 7;
    const QString said = sentences(was, is, "0.1.0", "public").join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("Outlets: changed.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("but not which")), qPrintable(said));
    QVERIFY2(!said.contains(QString::fromUtf8("西日间照料中心")), qPrintable(said));
    is = was;
    is.outlets.pop_back();
    QVERIFY(sentences(was, is, "0.1.0", "public").contains(QStringLiteral("Outlets: changed, 4 → 3.")));
    is = was;
    is.info.baseDate = "2026-01-01";
    QVERIFY(!sentences(was, is, "0.1.0", "public").join(u'\n').contains(QStringLiteral("but not which")));
}

void PdfVerifyTest::everySectionHasAName()
{
    const report::PrintedReport report = printed(test::smallDistrict());
    for (const report::SectionPrint &section : report.fingerprint.sections)
        QVERIFY2(report::sectionName(section.section) != QString::fromStdString(section.section),
                 section.section.c_str());
    for (const char *section : {"figures-monitoring", "figures-equity", "figures-hours", "figures-uncertainty"})
        QVERIFY(report::sectionName(section) != QLatin1StringView(section));
    QCOMPARE(report::sectionName("no-such"), QStringLiteral("no-such"));
}

void PdfVerifyTest::theLastPageTellsTheCode()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    report::Manuscript manuscript;
    const report::Content content = contentOf(test::smallDistrict());
    report::writeFingerprint(manuscript, content);
    const report::Fingerprint print = report::fingerprintOf(content, "0.1.0");
    QString text;
    const report::Table *table = nullptr;
    for (const report::Block &block : manuscript.blocks()) {
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            text += paragraph->text + u'\n';
        if (const auto *found = std::get_if<report::Table>(&block))
            table = found;
    }
    QVERIFY(std::holds_alternative<report::PageBreak>(manuscript.blocks().front()));
    QVERIFY(text.contains(QString::fromStdString(report::shortCode(print.whole()))));
    QVERIFY(text.contains(QString::fromStdString(print.whole())));
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), print.sections.size());
    for (const QStringList &row : table->rows)
        QCOMPARE(row.size(), static_cast<qsizetype>(table->columns.size()));
}

QTEST_GUILESS_MAIN(PdfVerifyTest)
#include "pdf_verify_test.moc"

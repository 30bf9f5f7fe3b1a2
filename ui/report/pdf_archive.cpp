// SPDX-License-Identifier: GPL-3.0-or-later
// XMP of the archive form; veraPDF as validator.
#include "ui/report/pdf_archive.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace yike::report {
namespace {

std::string escaped(const QString &text) { return text.toHtmlEscaped().toStdString(); }

} // namespace

std::string archiveMetadata(const PdfFacts &facts, const std::string &producer)
{
    const std::string date =
        facts.date.substr(0, 4) + "-" + facts.date.substr(4, 2) + "-" + facts.date.substr(6, 2) + "T00:00:00Z";
    std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        escaped(facts.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!facts.author.isEmpty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(facts.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!facts.subject.isEmpty())
        xmp += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(facts.subject) +
               "</rdf:li></rdf:Alt></dc:description>\n";
    xmp += "<xmp:CreatorTool>" + escaped(facts.creator) + "</xmp:CreatorTool><xmp:CreateDate>" + date +
           "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n<pdf:Producer>" +
           escaped(QString::fromStdString(producer)) +
           "</pdf:Producer>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return xmp;
}

ArchiveCheck checkArchive(const QString &path)
{
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("verapdf"));
    if (validator.isEmpty())
        return ArchiveCheck::NotValidated;
    QProcess process;
    process.start(validator, {QStringLiteral("--flavour"), QStringLiteral("1b"), QStringLiteral("--format"),
                              QStringLiteral("text"), path});
    constexpr int kPatience = 120'000; // ms; a Java machine starts slowly
    if (!process.waitForFinished(kPatience)) // layout-allow: a worker asks, as the header says
        return ArchiveCheck::NotValidated;
    const QByteArray said = process.readAllStandardOutput();
    if (said.startsWith("PASS"))
        return ArchiveCheck::Valid;
    return said.startsWith("FAIL") ? ArchiveCheck::Invalid : ArchiveCheck::NotValidated;
}

QString name(ArchiveCheck check)
{
    switch (check) {
    case ArchiveCheck::NotValidated:
        return QCoreApplication::translate("Report", "PDF/A-1b, not validated");
    case ArchiveCheck::Valid:
        return QCoreApplication::translate("Report", "PDF/A-1b, validated by veraPDF");
    case ArchiveCheck::Invalid:
        return QCoreApplication::translate("Report", "PDF/A-1b, but veraPDF found faults");
    }
    return {};
}

QString sentence(ArchiveCheck check)
{
    switch (check) {
    case ArchiveCheck::NotValidated:
        return QCoreApplication::translate(
            "Report",
            "Written in the form PDF/A-1b and not validated: have a validator (veraPDF) check it before filing.");
    case ArchiveCheck::Valid:
        return QCoreApplication::translate("Report", "Written in the form PDF/A-1b; veraPDF found it valid.");
    case ArchiveCheck::Invalid:
        return QCoreApplication::translate(
            "Report", "Written in the form PDF/A-1b, but veraPDF found faults: it is not fit for filing.");
    }
    return {};
}

} // namespace yike::report

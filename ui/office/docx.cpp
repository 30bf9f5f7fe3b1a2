// SPDX-License-Identifier: GPL-3.0-or-later
// The parts are written to a folder beside, and zipped.
#include "ui/office/docx.h"

#include "ui/office/docx_body.h"
#include "ui/office/docx_figures.h"
#include "ui/office/docx_parts.h"
#include "ui/office/docx_styles.h"
#include "ui/office/parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <functional>

namespace yike::office {
namespace {

base::Result<void> stream(const QString &file, const std::function<base::Result<void>(QIODevice *)> &write)
{
    errno = 0;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return writeFailure(file, out.errorString());
    if (auto done = write(&out); !done)
        return done;
    if (!out.flush())
        return writeFailure(file, out.errorString());
    return {};
}

base::Result<void> whole(bool written, const QString &name)
{
    return written ? base::Result<void>() : writeFailure(name, QStringLiteral("XML"));
}

/// Written once for the page numbers alone: the contents stand before what they list.
class Nowhere : public QIODevice {
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

base::Result<PageNumbers> guessed(const report::Manuscript &manuscript, const base::Progress &progress)
{
    Nowhere out;
    Xml xml(&out);
    DocxBody body(xml, manuscript);
    if (const auto written = body.write(progress, 0, 0.1); !written)
        return std::unexpected(written.error());
    return body.numbers();
}

base::Result<void> writeParts(Parts &parts, const report::Manuscript &manuscript, const base::Progress &progress)
{
    const QString types = parts.fileOf(QStringLiteral("[Content_Types].xml"));
    const QString document = parts.fileOf(QStringLiteral("word/document.xml"));
    std::vector<Picture> pictures;
    std::set<report::Sheet> sheets;
    const auto guess = guessed(manuscript, progress);
    if (!guess)
        return std::unexpected(guess.error());
    auto done = stream(document, [&](QIODevice *out) -> base::Result<void> {
        Xml xml(out);
        DocxBody body(xml, manuscript, *guess);
        if (auto written = body.write(progress, 0.1, 0.2); !written)
            return written;
        pictures = body.pictures();
        sheets = body.sheets();
        return whole(xml.finish(), QStringLiteral("word/document.xml"));
    });
    if (done)
        done = writeContentTypes(types, sheets, manuscript.officialDocument);
    if (done)
        done = stream(parts.fileOf(QStringLiteral("word/styles.xml")), [&](QIODevice *out) {
            return whole(writeStyles(out, manuscript), QStringLiteral("word/styles.xml"));
        });
    if (done)
        done = stream(parts.fileOf(QStringLiteral("word/fontTable.xml")), [&](QIODevice *out) {
            return whole(writeFontTable(out, manuscript.officialDocument), QStringLiteral("word/fontTable.xml"));
        });
    if (done)
        done = addSmallParts(parts, manuscript, sheets, static_cast<int>(pictures.size()), *guess);
    if (!done)
        return done;
    std::vector<PictureFile> files;
    for (const Picture &picture : pictures)
        files.push_back({&picture, parts.fileOf(QStringLiteral("word/media/image%1.png").arg(files.size() + 1))});
    return writePictures(files, progress);
}

} // namespace

base::Result<void> writeDocx(const report::Manuscript &manuscript, const QString &path, const base::Progress &progress)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QTemporaryDir beside(folder.filePath(QStringLiteral(".parts-XXXXXX")));
    if (!folder.exists() || !beside.isValid())
        return base::fail(base::ErrorCode::FolderNotWritable, folder.path().toStdString());
    Parts parts(beside.path());
    auto done = writeParts(parts, manuscript, progress);
    if (done)
        done = parts.pack(path, progress);
    if (!done && !done.error().args.empty())
        done.error().args.front() = path.toStdString(); // not a part
    return done;
}

} // namespace yike::office

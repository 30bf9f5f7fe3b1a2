// SPDX-License-Identifier: GPL-3.0-or-later
// Zips the parts by libzip, each with the same date.
#include "ui/office/parts.h"

#include <QDir>
#include <QFile>

#include <zip.h>

#include <cerrno>
#include <memory>

namespace yike::office {
namespace {

using base::ErrorCode;

constexpr zip_uint16_t kDate = (20U << 9U) | (1U << 5U) | 1U; // 1 January 2000 as DOS writes it
constexpr const char *kStep = "report-finish";

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

std::unexpected<base::Error> failure(const QString &path, zip_error_t *error)
{
    const bool full = zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) == ENOSPC;
    return full ? base::fail(ErrorCode::DiskFull, path.toStdString())
                : base::fail(ErrorCode::WriteFailed, path.toStdString(), zip_error_strerror(error));
}

bool addFile(zip_t *archive, const QString &name, const QString &file)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file).constData(), 0, ZIP_LENGTH_TO_END);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const bool packed = name.endsWith(u".png"); // deflated already
    return zip_set_file_compression(archive, at, packed ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_dostime(archive, at, 0, kDate, 0) == 0;
}

} // namespace

std::unexpected<base::Error> writeFailure(const QString &path, const QString &detail)
{
    return errno == ENOSPC ? base::fail(ErrorCode::DiskFull, path.toStdString())
                           : base::fail(ErrorCode::WriteFailed, path.toStdString(), detail.toStdString());
}

QString Parts::fileOf(const QString &name)
{
    const QString file = QDir(m_folder).filePath(QString::number(m_parts.size()));
    m_parts.push_back({name, file});
    return file;
}

base::Result<void> Parts::add(const QString &name, const QByteArray &bytes)
{
    errno = 0;
    QFile file(fileOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return writeFailure(name, file.errorString());
    return {};
}

base::Result<void> Parts::pack(const QString &path, const base::Progress &progress) const
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        return failure(path, &error);
    }
    for (const Part &part : m_parts)
        if (!addFile(archive.get(), part.name, part.file))
            return failure(path, zip_get_error(archive.get()));
    auto *state = const_cast<base::Progress *>(&progress); // NOLINT: libzip hands it back, and we only read it
    zip_register_progress_callback_with_state(
        archive.get(), 0.02,
        [](zip_t *, double done, void *told) {
            static_cast<const base::Progress *>(told)->report(kStep, 0.9 + 0.1 * done);
        },
        nullptr, state);
    zip_register_cancel_callback_with_state(
        archive.get(),
        [](zip_t *, void *told) { return static_cast<const base::Progress *>(told)->cancelled() ? 1 : 0; }, nullptr,
        state);
    if (zip_close(archive.get()) != 0)
        return progress.cancelled() ? base::fail(ErrorCode::Cancelled) : failure(path, zip_get_error(archive.get()));
    (void)archive.release(); // closed and freed
    return {};
}

} // namespace yike::office

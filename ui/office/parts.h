// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an OPC package (ECMA-376 part 2): files of a folder until they are zipped, so that memory stays small.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yike::office {

class Parts {
public:
    /// folder: is there and empty.
    explicit Parts(QString folder) : m_folder(std::move(folder)) {}

    /// The file that the part "word/document.xml" is to be written to. Parts are zipped in the order of these calls.
    [[nodiscard]] QString fileOf(const QString &name);
    /// DiskFull or WriteFailed, naming the part.
    [[nodiscard]] base::Result<void> add(const QString &name, const QByteArray &bytes);
    /// Zips them with one fixed date. Errors: Cancelled, DiskFull, WriteFailed.
    [[nodiscard]] base::Result<void> pack(const QString &path, const base::Progress &progress) const;

private:
    struct Part {
        QString name, file;
    };
    QString m_folder;
    std::vector<Part> m_parts;
};

/// What a failed write means: DiskFull where the system said so, else WriteFailed.
[[nodiscard]] std::unexpected<base::Error> writeFailure(const QString &path, const QString &detail);

} // namespace yike::office

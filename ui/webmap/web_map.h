// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as one HTML file for residents' meetings: opens in any browser without a network, and the rules of the public edition always hold.
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/text/language.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace yike::webmap {

/// What the map shows. Whatever text::edition() says, the file holds no community lines without a 审图号, no coordinates, no residents of a building,
/// no contacts and no school districts: it is made to be handed out.
struct WebMapRequest {
    std::shared_ptr<const analysis::Assessment> present; ///< never null
    std::vector<std::shared_ptr<const analysis::Assessment>> scenarios{}; ///< in the order they are offered
    text::Language language = text::Language::Chinese; ///< shown first; the reader can switch
    std::vector<norms::WalkerKind> walkers{norms::WalkerKind::Adult, norms::WalkerKind::Age70,
                                           norms::WalkerKind::Child}; ///< those not assessed are left out
    QString office{}; ///< 编制单位; may be empty
};

/// The largest file that goes well by chat and e-mail. A larger one is written all the same; its size is told.
inline constexpr std::int64_t kComfortableBytes = 8 * 1024 * 1024;

/// The page itself, UTF-8. The same request gives the same bytes. Cancelled and NothingToAssess (a project without a place) are the
/// only failures. May run in any thread; needs a QGuiApplication.
[[nodiscard]] base::Result<QByteArray> webMapPage(const WebMapRequest &request, const base::Progress &progress = {});

/// Written to the path itself: where a file may be that has to stay until the new one is whole, stage it (core/export/staging.h).
/// Returns its size in bytes. Errors beside those of the page: DiskFull, WriteFailed.
[[nodiscard]] base::Result<std::int64_t> writeWebMap(const WebMapRequest &request, const QString &path,
                                                     const base::Progress &progress = {});

} // namespace yike::webmap

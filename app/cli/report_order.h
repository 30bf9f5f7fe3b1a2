// SPDX-License-Identifier: GPL-3.0-or-later
// What `yike-cli report` was asked for: projects, files to write, template, language, who prints it.
#pragma once

#include "core/report/template.h"
#include "ui/text/language.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace yike::cli {

/// One project and the file its report goes to.
struct ReportJob {
    QString project, output;
};

struct ReportOrder {
    std::vector<ReportJob> jobs;
    QString format; ///< suffix, lower case: "pdf"
    QString scenario; ///< number or name; empty: the present state (HTML: all of them)
    report::Template made;
    text::Language language = text::Language::English;
    std::optional<int> draws; ///< nothing: as the report has it
    QString lastYear; ///< path; empty: none
    bool archive = false; ///< PDF/A-1b
};

void addReportOptions(QCommandLineParser &parser);
/// formats: the suffixes that can be written. Else a sentence on what is wrong with the words.
[[nodiscard]] std::expected<ReportOrder, QString> reportOrder(const QCommandLineParser &parser,
                                                              const QStringList &formats);

} // namespace yike::cli

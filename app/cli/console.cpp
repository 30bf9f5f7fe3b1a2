// SPDX-License-Identifier: GPL-3.0-or-later
// Printing for people: stdout for results, stderr for what went wrong and for progress.
#include "app/cli/console.h"

#include "app/cli/command.h"
#include "ui/text/edits.h"
#include "ui/text/errors.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <unistd.h>

namespace yike::cli {
namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

// A terminal gives a Chinese character two columns.
qsizetype columns(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                          (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                          (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                          (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

bool isFigure(const QString &text)
{
    return text == text::kNoFigure || (!text.isEmpty() && (text[0].isDigit() || text[0] == u'-' || text[0] == u'−'));
}

QString padded(const QString &text, qsizetype width, bool right)
{
    const QString space(std::max<qsizetype>(0, width - columns(text)), u' ');
    return right ? space + text : text + space;
}

} // namespace

bool callsFor(int argc, char **argv, const char *name)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--lang") == 0 || std::strcmp(argv[i], "--edition") == 0)
            ++i; // its word is no command
        else if (argv[i][0] != '-')
            return std::strcmp(argv[i], name) == 0;
    }
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

void print(const QString &text) { write(stdout, text); }

void tell(const QString &text) { write(stderr, text); }

int failed(const base::Error &error)
{
    write(stderr, text::sentence(error) + "\n");
    return kFailed;
}

int wrongUsage(const QString &text)
{
    write(stderr, text.endsWith(u'\n') ? text : text + "\n");
    return kWrongUsage;
}

QString table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    std::vector<bool> figures;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(rows[r].size())), 0);
        figures.resize(widths.size(), true);
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const auto i = static_cast<std::size_t>(c);
            widths[i] = std::max(widths[i], columns(rows[r][c]));
            if (r > 0 && !isFigure(rows[r][c]))
                figures[i] = false;
        }
    }
    QString out;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c)
            line += padded(row[c], widths[static_cast<std::size_t>(c)], c > 0 && figures[static_cast<std::size_t>(c)]) +
                    "  ";
        while (line.endsWith(u' '))
            line.chop(1);
        out += "  " + line + "\n";
    }
    return out;
}

QString listing(const std::vector<base::Issue> &issues, std::size_t most)
{
    std::map<base::IssueCode, std::vector<const base::Issue *>> byKind;
    for (const base::Issue &issue : issues)
        byKind[issue.code].push_back(&issue);
    QString out;
    for (const auto &[code, group] : byKind) {
        out += "  " + text::kind(code) + ": " + text::formatCount(static_cast<std::int64_t>(group.size())) + "\n";
        for (std::size_t i = 0; i < std::min(most, group.size()); ++i) {
            const QString origin = text::origin(*group[i]);
            out += "    " + (origin.isEmpty() ? QString() : origin + ": ") + text::sentence(*group[i]) + "\n";
        }
        if (group.size() > most)
            out += "    … " +
                   Say::tr("%1 more").arg(text::formatCount(static_cast<std::int64_t>(group.size() - most))) + "\n";
    }
    return out;
}

base::Progress terminalProgress()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return base::Progress([last = std::string()](std::string_view step, double done) mutable {
        const QString line =
            text::stepName(step) + (done >= 0 ? QStringLiteral(" %1 %").arg(qRound(done * 100)) : QString());
        if (line.toStdString() == last)
            return;
        last = line.toStdString();
        write(stderr, "\r\033[K" + line + (done >= 1 ? "\r\033[K" : ""));
    });
}

} // namespace yike::cli

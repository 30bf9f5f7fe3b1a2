// SPDX-License-Identifier: GPL-3.0-or-later
// File ▸ Export data: which tables, in which format and coordinate system; written in a worker with progress and cancel.
#pragma once

#include "ui/document/document.h"
#include "ui/text/data_tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QThread>

#include <array>
#include <functional>
#include <memory>

namespace yike::shell {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(document::Document &document, QWidget *parent);
    ~ExportDialog() override;

    /// What is ticked, in the chosen format and system. Of formats that hold one table each table becomes a file of its own
    /// beside `path`. One at a time.
    void exportTo(const QString &path);
    /// The vector set (矢量数据), all its layers whatever is ticked: into a folder of its own within `folder`. One at a time.
    void exportVectorsInto(const QString &folder);

signals:
    void finished(const QStringList &files); ///< none: it failed or was given up

protected:
    void changeEvent(QEvent *event) override;

private:
    using Job = std::function<base::Result<QStringList>(const base::Progress &)>; ///< gives the files it wrote
    void browse();
    void browseFolder();
    void start(Job job);
    [[nodiscard]] bool wantsVectors() const;
    [[nodiscard]] bool isFormatAllowed() const; ///< by the edition
    void finish(const base::Result<QStringList> &done);
    void showFormat();
    void updateButtons();
    void retranslate();
    void tell(const QString &text, bool bad);
    [[nodiscard]] std::vector<text::DataKind> kinds() const;
    [[nodiscard]] bool allowed(text::DataKind kind) const; ///< by the edition
    [[nodiscard]] exporting::DataFormat format() const;
    [[nodiscard]] geo::CoordinateSystem system() const;

    document::Document &m_document;
    QLabel *m_intro, *m_formatLabel, *m_systemLabel, *m_message;
    std::array<QCheckBox *, text::kDataKinds.size()> m_kinds{};
    QComboBox *m_format, *m_system;
    QPushButton *m_export, *m_cancel;
    int m_task = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yike::shell

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a picture: copied, saved, put into the report; painting and encoding in a worker.
#pragma once

#include "core/export/data_table.h"
#include "ui/panels/picture.h"
#include "ui/panels/workspace.h"

#include <QMenu>
#include <QThreadPool>
#include <QToolButton>

#include <functional>
#include <optional>

namespace yike::panels {

class PictureOut : public QObject {
    Q_OBJECT

public:
    /// source is asked in the GUI thread when something is done; nothing: there is nothing to show yet.
    PictureOut(Workspace &workspace, std::function<std::optional<Picture>()> source, QWidget *parent);
    ~PictureOut() override;

    void copy();
    void saveAs(); ///< asks for a name
    void saveTo(const QString &path);
    void putIntoReport();
    /// Asks for a name, then writes what `table` gives as XLSX or CSV.
    void saveTableAs(const std::function<exporting::DataTable()> &table);
    void saveTableTo(const QString &path, const exporting::DataTable &table);

signals:
    void copied();
    void saved(const QString &path);

private:
    template <typename Work>
    void withPicture(Work work);
    void ask(const QString &title, const QString &name, const QStringList &filters,
             const std::function<void(const QString &)> &then);

    Workspace &m_workspace;
    std::function<std::optional<Picture>()> m_source;
    QWidget *m_parent;
    QThreadPool m_pool;
};

/// The button beside a table or chart.
class PictureButton : public QToolButton {
    Q_OBJECT

public:
    PictureButton(Workspace &workspace, std::function<std::optional<Picture>()> source, QWidget *parent = nullptr);
    [[nodiscard]] PictureOut &out() { return *m_out; }
    /// One more entry: the same as a table for a spreadsheet.
    void offerTable(std::function<exporting::DataTable()> table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PictureOut *m_out;
    QAction *m_copy, *m_save, *m_report, *m_table = nullptr;
};

} // namespace yike::panels

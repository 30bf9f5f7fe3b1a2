// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report as they will be printed, one below the other; each is painted in a worker when it comes into view.
#pragma once

#include "ui/report/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QThreadPool>

#include <memory>
#include <set>

namespace yike::shell {

class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Null: nothing to show. The page in view stays where the new pages have it.
    void setPages(std::shared_ptr<const report::Pages> pages);
    [[nodiscard]] const std::shared_ptr<const report::Pages> &pages() const { return m_pages; }
    /// From 0; the one that fills most of the view.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    /// What stands where there are no pages.
    void setHint(const QString &hint);

signals:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QRect placeOf(int page) const; ///< in the viewport
    [[nodiscard]] QSizeF sizeOf(int page) const; ///< pixels
    void ask(int page, QSize size);
    void take(quint64 serial, int page, const QImage &image);

    std::shared_ptr<const report::Pages> m_pages;
    QString m_hint;
    std::vector<int> m_tops; ///< of each page and of the end, pixels from the top
    QCache<int, QImage> m_images;
    std::set<int> m_asked;
    quint64 m_serial = 0;
    int m_current = -1;
    QThreadPool m_pool;
};

} // namespace yike::shell

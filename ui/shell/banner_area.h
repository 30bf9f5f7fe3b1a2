// SPDX-License-Identifier: GPL-3.0-or-later
// Messages above the map: what happened, what was kept, and the buttons for what to do; never a box in the middle.
#pragma once

#include <QFrame>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace yike::shell {

enum class BannerKind : std::uint8_t { Note, Warning, Error };

struct BannerButton {
    std::function<QString()> text;     ///< asked again when the language changes
    std::function<void()> pressed;
    bool closes = true;
};

class BannerArea : public QWidget {
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);
    /// One banner per key: a newer one takes the place of the older.
    void show(const QString &key, BannerKind kind, std::function<QString()> text,
              std::vector<BannerButton> buttons = {}, std::function<void()> dismissed = {});
    void hide(const QString &key);
    [[nodiscard]] bool isShown(const QString &key) const { return m_banners.contains(key); }
    [[nodiscard]] QString text(const QString &key) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Banner {
        BannerKind kind;
        std::function<QString()> text;
        std::vector<BannerButton> buttons;
        std::function<void()> dismissed;
        QFrame *frame = nullptr;
    };
    void build(const QString &key, Banner &banner);

    QVBoxLayout *m_list;
    std::map<QString, Banner> m_banners;
};

} // namespace yike::shell

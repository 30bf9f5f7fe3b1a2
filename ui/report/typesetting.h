// SPDX-License-Identifier: GPL-3.0-or-later
// Text set into lines of a width, in the typefaces of the report; the same on every device.
#pragma once

#include "ui/report/manuscript.h"

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace yike::report {

inline constexpr double kUnitsPerPoint = kResolution / 72.0;

/// Ordinary: serif or sans. The others are those of official documents (GB/T 9704), with our own where the system has none.
enum class Face : std::uint8_t { Ordinary, FangSong, Kai, Title };

/// A style, and what only official documents know of.
struct TypeStyle {
    Style style;
    Face face = Face::Ordinary;
    double spacing = 0; ///< between characters, points
};

/// In pixels of kMillimetre units: where the device has another resolution the painter is scaled.
[[nodiscard]] QFont fontOf(const TypeStyle &style);

/// Not shared between threads.
class SetText {
public:
    /// Breaks the text into lines; '\n' begins a new one.
    SetText(const QString &content, const TypeStyle &style, double width);

    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] double step() const { return m_step; } ///< height of a line
    [[nodiscard]] double height() const { return m_lines * m_step; }
    [[nodiscard]] double widest() const { return m_widest; } ///< what the longest line takes
    /// Lines from `first` on; count < 0: all that follow.
    void paint(QPainter &painter, QPointF topLeft, int first = 0, int count = -1) const;

private:
    /// As Qt does it, but without pulling figures apart: each line becomes a layout of its own.
    void justify(const QTextLayout &set, double width);

    std::vector<std::unique_ptr<QTextLayout>> m_parts;
    QColor m_colour;
    double m_step = 0, m_widest = 0;
    int m_lines = 0;
};

/// Paints into a rectangle from its top, wrapped; returns the height. For figures, too.
double paintText(QPainter &painter, const QRectF &rect, const QString &content, const Style &style);
/// With the breaks that make its lines about equally long, no more of them than the width asks for: heads of columns, so that no
/// character is left alone.
[[nodiscard]] QString balanced(const QString &content, const TypeStyle &style, double width);
/// As SetText sets it: a figure and its percent sign, a mark (● ◐ ○) and its word, the letters and the number of a standard stay
/// on one line.
[[nodiscard]] QString heldTogether(QString text);
/// One line, cut with … where it is wider than `width`.
[[nodiscard]] QString fitted(const QString &content, const TypeStyle &style, double width);

} // namespace yike::report

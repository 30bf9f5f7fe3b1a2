// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of the sample.
#include "tests/ui/office/sample_manuscript.h"

namespace yike::test {

namespace {

void addDrawings(report::Manuscript &made)
{
    made.newPage(report::Sheet::A3Landscape);
    made.mark(1, QStringLiteral("图纸 1"));
    report::Figure drawing = sampleFigure(QString(), 0);
    drawing.scale = 5'000;
    made.figure(drawing);
    made.newPage(report::Sheet::A3Landscape);
    made.mark(1, QStringLiteral("图纸 2"));
    made.figure(sampleFigure(QStringLiteral("图 2　措施图"), 0));
}

} // namespace

QString awkwardText()
{
    return QStringLiteral("㙟 𠮷 <b>&amp; \"q\"") + QChar(0x01) + QStringLiteral(" tab\there\nnext ") + QChar(0xD842) +
           QStringLiteral(" end");
}

report::Table sampleTable(int rows)
{
    report::Table table;
    table.title = QStringLiteral("表 1　步行覆盖");
    table.unit = QStringLiteral("单位：人");
    table.note = QStringLiteral("来源：一刻；口径：常住人口。");
    table.columns = {{QStringLiteral("序号"), 0.5, true}, {QStringLiteral("社区"), 2, false},
                     {QStringLiteral("人口"), 1, true},   {QStringLiteral("覆盖率"), 1, true},
                     {QStringLiteral("增减"), 1, true},   {QStringLiteral("时间"), 1, true},
                     {QStringLiteral("说明"), 1.5, false}};
    for (int i = 0; i + 1 < rows; ++i)
        table.rows.push_back({QString::number(i + 1), QStringLiteral("社区%1 文庙").arg(i + 1),
                              i % 5 == 3 ? QStringLiteral("<10") : QLocale(QLocale::English).toString(1000 + i * 37),
                              i % 7 == 2 ? QStringLiteral("–") : QStringLiteral("62.%1 %").arg(i % 10),
                              i % 2 == 0 ? QStringLiteral("+12.5") : QStringLiteral("-3.0"),
                              QStringLiteral("%1 min").arg(i % 30 + 1),
                              i == 1 ? QStringLiteral("=1+1") : QStringLiteral("007")});
    if (rows > 0) {
        table.rows.push_back({QString(), QStringLiteral("合计"), QStringLiteral("1,234,567"), QStringLiteral("100%"),
                              QStringLiteral("0"), QStringLiteral("8 min"), QString()});
        table.strong = {static_cast<std::size_t>(rows - 1)};
    }
    return table;
}

report::Figure sampleFigure(const QString &caption, double height)
{
    report::Figure figure;
    figure.kind = report::Figure::Kind::Map;
    figure.caption = caption;
    figure.height = height;
    figure.paint = [](QPainter &painter, const QRectF &rect) {
        painter.setPen(QPen(Qt::black, 0.3 * report::kMillimetre));
        painter.setBrush(QColor(0xE7, 0xEE, 0xF5));
        const double inset = 1 * report::kMillimetre;
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
        painter.setBrush(Qt::black);
        painter.drawRect(QRectF(rect.left() + 5 * report::kMillimetre, rect.top() + 5 * report::kMillimetre,
                                10 * report::kMillimetre, 1 * report::kMillimetre));
        QFont font;
        font.setPointSizeF(10);
        painter.setFont(font);
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("步行 10 pt"));
    };
    return figure;
}

report::Manuscript sampleManuscript(bool chinese, bool drawings)
{
    report::Manuscript made;
    made.title = chinese ? QStringLiteral("澄川区一刻钟便民生活圈规划报告 <&>")
                         : QStringLiteral("Chengchuan: planning report <&>");
    made.subject = QStringLiteral("15-minute living circles");
    made.author = chinese ? QStringLiteral("澄川区商务局") : QStringLiteral("Office of commerce");
    made.languageTag = chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    made.footer = made.title;
    made.watermark = chinese ? QStringLiteral("征求意见稿") : QStringLiteral("Draft");
    made.date = QStringLiteral("2026年5月");
    made.baseDate = QStringLiteral("2025-12-31");
    made.source = QStringLiteral("一刻测算；底图 OpenStreetMap");
    QImage logo(40, 40, QImage::Format_RGB32);
    logo.fill(QColor(0x1F, 0x5A, 0x93));
    made.cover({.district = QStringLiteral("澄川区"),
                .title = QStringLiteral("一刻钟便民生活圈规划报告"),
                .subtitle = QStringLiteral("2026—2030 年"),
                .facts = {QStringLiteral("基准日：2025年12月31日"), QStringLiteral("内部版")},
                .warning = QStringLiteral("虚构示范数据"),
                .office = QStringLiteral("澄川区商务局"),
                .number = QStringLiteral("澄商〔2026〕1号"),
                .date = QStringLiteral("2026年5月1日"),
                .logo = logo,
                .seal = true,
                .foot = QStringLiteral("Made with Yike")});
    made.newPage();
    made.contents();
    made.heading(0, QStringLiteral("一、总则"));
    made.paragraph(awkwardText(), {.indent = 2});
    made.paragraph(QStringLiteral("步行十五分钟可达的“居民”占比——说明。").repeated(20), {.indent = 2});
    made.heading(1, QStringLiteral("（一）范围"));
    made.paragraph(QStringLiteral("Right, bold, red."),
                   {.points = 12, .sans = true, .bold = true, .align = Qt::AlignRight, .colour = Qt::red});
    made.heading(2, QStringLiteral("1. 口径"));
    made.table(sampleTable(40));
    made.space(5);
    made.figure(sampleFigure(QStringLiteral("图 1　现状图"), 80));
    made.newPage(report::Sheet::A4Landscape);
    made.heading(0, QStringLiteral("二、附表"));
    made.table(sampleTable(60));
    if (drawings)
        addDrawings(made);
    made.newPage();
    made.heading(0, QStringLiteral("三、附录"));
    made.paragraph(QStringLiteral("终"));
    return made;
}

} // namespace yike::test

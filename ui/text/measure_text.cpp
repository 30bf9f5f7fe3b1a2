// SPDX-License-Identifier: GPL-3.0-or-later
// One row a measure.
#include "ui/text/measure_text.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QRegularExpression>

#include <array>

namespace yike::text {
namespace {

struct Entry {
    const char *name;
    const char *formula;
    const char *paper;
    const char *says;
};

constexpr std::array kEntries{
    Entry{QT_TRANSLATE_NOOP("Measures", "Nearest outlet"), "min_j c_ij", "Talen & Anselin 1998",
          QT_TRANSLATE_NOOP("Measures",
                            "Metres on foot to the nearest outlet, looked for up to 5 km. Says nothing about "
                            "whether there is room.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Coverage"), "Σ_i P_i [min_j c_ij ≤ c₀] / Σ_i P_i", "Toregas et al. 1971",
          QT_TRANSLATE_NOOP("Measures",
                            "Share of people with an outlet within the limit of the standard along the network.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Cumulative opportunities"), "A_i = Σ_j S_j [c_ij ≤ c₀]",
          "Wachs & Kumagai 1973",
          QT_TRANSLATE_NOOP("Measures", "All that lies within the limit, added up. Knows no competition.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Gravity (Hansen)"), "A_i = Σ_j S_j f(c_ij),  f = 100 m / max(c, 100 m)",
          "Hansen 1959",
          QT_TRANSLATE_NOOP(
              "Measures", "The farther the less it counts: in full up to 100 m, half at 200 m. Knows no competition.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "2SFCA"), "R_j = S_j / Σ_k P_k W_kj,  A_i = Σ_j R_j W_ij,  W = 1",
          "Luo & Wang 2003",
          QT_TRANSLATE_NOOP("Measures", "Capacity shared among all within the limit, near or far alike.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "E2SFCA"), "R_j = S_j / Σ_k P_k W_kj,  A_i = Σ_j R_j W_ij", "Luo & Qi 2009",
          QT_TRANSLATE_NOOP("Measures",
                            "Capacity shared among all within the limit; near people weigh more, in thirds of "
                            "the limit with the project's weights. It is the adequacy told everywhere else.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Gaussian 2SFCA"), "W = (e^(−½(c/c₀)²) − e^(−½)) / (1 − e^(−½))", "Dai 2010",
          QT_TRANSLATE_NOOP("Measures", "As 2SFCA; weights fall smoothly to nothing at the limit.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Kernel 2SFCA"), "W = ¾ (1 − (c/c₀)²)", "Dai & Wang 2011",
          QT_TRANSLATE_NOOP("Measures",
                            "As 2SFCA with Epanechnikov's kernel: near people weigh much the same, those at "
                            "the edge hardly at all.")},
    Entry{
        QT_TRANSLATE_NOOP("Measures", "3SFCA"),
        "G_ij = W_ij / Σ_l W_il,  R_j = S_j / Σ_k G_kj W_kj P_k,  A_i = Σ_j G_ij W_ij R_j", "Wan, Zou & Sternberg 2012",
        QT_TRANSLATE_NOOP("Measures", "People divide themselves among outlets first, so that many outlets side by side "
                                      "do not count the same people again and again.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "M2SFCA"), "A_i = Σ_j S_j W_ij² / Σ_k P_k W_kj", "Delamater 2013",
          QT_TRANSLATE_NOOP("Measures", "Distance costs access even where nobody competes. Weights of E2SFCA.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Balanced FCA"),
          "D_j = Σ_i P_i W_ij / Σ_l W_il,  L_j = S_j / D_j,  A_i = Σ_j L_j W_ij / Σ_k W_kj",
          "Páez, Higgins & Vivona 2019",
          QT_TRANSLATE_NOOP("Measures",
                            "Counts every person once and every level of service once; depends on how many homes "
                            "there are. Weights of E2SFCA.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Spatial availability"),
          "V_i = Σ_j S_j P_i W_ij / Σ_k P_k W_kj,  A_i = V_i / P_i", "Soukhov et al. 2023",
          QT_TRANSLATE_NOOP("Measures", "Divides the capacity among all who compete for it; told a head it equals the "
                                        "floating catchment of the same weights.")},
    Entry{QT_TRANSLATE_NOOP("Measures", "Rational agents (RAAM)"), "min_j  L_j / (ρ S_j) + c_ij / τ,  τ = c₀",
          "Saxon & Snow 2020",
          QT_TRANSLATE_NOOP("Measures",
                            "Everybody goes where way and crowding together cost least; 1 is the mean crowding "
                            "with no way, and a way as long as the limit costs as much. Low is good.")},
};
static_assert(kEntries.size() == analysis::kAccessMeasures.size());

const Entry &entry(analysis::AccessMeasure measure) { return kEntries[static_cast<std::size_t>(measure)]; }

QString translated(const char *source) { return QCoreApplication::translate("Measures", source); }

/// Translation context "Measures".
class Words {
    Q_DECLARE_TR_FUNCTIONS(Measures)

public:
    static QString metres() { return tr("m"); }
    static QString share() { return tr("share of people"); }
    static QString cost() { return tr("cost (1 = mean crowding)"); }
    static QString outlets() { return tr("outlets"); }
    static QString perThousand(const QString &unit) { return tr("%1 per 1,000 users").arg(unit); }
    static QString shared() { return tr("Default: its capacity is shared, so it matters how many others reach it."); }
    static QString nearest() { return tr("Default: it has no capacity to share, so what matters is how far it is."); }
    static QString symbols()
    {
        return tr("P people, S capacity (or outlets), c way along the network, c₀ limit of the standard, W weight of a "
                  "way; i, k homes, j, l outlets. All but the nearest look up to the limit.");
    }
};

} // namespace

QString name(analysis::AccessMeasure measure) { return translated(entry(measure).name); }
QString formula(analysis::AccessMeasure measure) { return QString::fromUtf8(entry(measure).formula); }
QString formulaHtml(analysis::AccessMeasure measure)
{
    static const QRegularExpression lowered(QStringLiteral("_([a-z]+)"));
    static const QRegularExpression raised(
        QStringLiteral(R"(\^(\((?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))*\)))"));
    QString html = formula(measure).toHtmlEscaped();
    html.replace(lowered, QStringLiteral("<sub>\\1</sub>"));
    html.replace(raised, QStringLiteral("<sup>\\1</sup>"));
    return html;
}

QString paper(analysis::AccessMeasure measure) { return QString::fromUtf8(entry(measure).paper); }
QString describe(analysis::AccessMeasure measure) { return translated(entry(measure).says); }

QString unitOf(analysis::AccessMeasure measure, const norms::Service &service, bool byCapacity)
{
    const QString unit = byCapacity ? capacityUnit(service.capacityUnit) : Words::outlets();
    switch (measure) {
    case analysis::AccessMeasure::Nearest:
        return Words::metres();
    case analysis::AccessMeasure::Coverage:
        return Words::share();
    case analysis::AccessMeasure::Cumulative:
    case analysis::AccessMeasure::Gravity:
        return unit;
    case analysis::AccessMeasure::Raam:
        return Words::cost();
    default:
        return Words::perThousand(unit);
    }
}

QString formatAccess(analysis::AccessMeasure measure, std::optional<double> value)
{
    constexpr double kPercent = 100;
    if (!value)
        return kNoFigure;
    switch (measure) {
    case analysis::AccessMeasure::Nearest:
        return formatNumber(*value, 0);
    case analysis::AccessMeasure::Coverage:
        return formatNumber(*value * kPercent, 1) + QStringLiteral(" %");
    case analysis::AccessMeasure::Raam:
        return formatNumber(*value, 2);
    default:
        return formatNumber(*value, 1);
    }
}

QString whyDefault(analysis::AccessMeasure measure)
{
    return measure == analysis::AccessMeasure::Nearest ? Words::nearest() : Words::shared();
}

QString measuresHtml()
{
    QString html = QStringLiteral("<p>%1</p>").arg(Words::symbols().toHtmlEscaped());
    for (const analysis::AccessMeasure measure : analysis::kAccessMeasures) {
        html += QStringLiteral("<h4><a name=\"%1\"></a>%2</h4><p>%3<br/><i>%4</i> (%5)</p>")
                    .arg(static_cast<int>(measure))
                    .arg(name(measure).toHtmlEscaped(), describe(measure).toHtmlEscaped(), formulaHtml(measure),
                         paper(measure).toHtmlEscaped());
    }
    return html;
}

} // namespace yike::text

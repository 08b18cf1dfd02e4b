// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/chart.h"

#include "text/money.h"
#include "text/numbers.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <QCoreApplication>
#include <QHash>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr std::size_t mostParts = 5;
constexpr qsizetype mostBars = 10;

const Column &columnOf(std::span<const Column> columns, const char *id)
{
    return columns[static_cast<std::size_t>(columnAt(columns, QString::fromLatin1(id)))];
}

// What a cell counts: the number in its field, else the number that its words are.
double amountIn(const Column &column, const Record &record, const ColumnContext &context)
{
    const Value value = cellValue(column, record);
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return decimal->digits.toDouble();
    return wordsLocale().toDouble(cellText(column, record, context));
}

QString wordsIn(const Column &column, const Record &record, const ColumnContext &context)
{
    const QString words = cellText(column, record, context);
    return words.isEmpty() ? Charts::tr("Not known") : words;
}

// Sums as they come: a category or a part is new when its words are.
class Sums {
public:
    Sums(const Chart &chart, std::span<const Column> columns, const ColumnContext &context)
        : m_chart(chart)
        , m_columns(columns)
        , m_context(context)
    {
        if (chart.splitBy)
            return;
        for (const char *id : chart.amounts)
            part(columnTitle(columnOf(columns, id)));
    }

    void add(const Record &record)
    {
        const qsizetype place = category(wordsIn(columnOf(m_columns, m_chart.category), record, m_context));
        std::size_t at = 0;
        for (const char *id : m_chart.amounts) {
            const std::size_t one
                = m_chart.splitBy ? part(wordsIn(columnOf(m_columns, m_chart.splitBy), record, m_context)) : at++;
            const double amount = amountIn(columnOf(m_columns, id), record, m_context);
            ChartSeries &series = m_figures.series[one];
            series.amounts.resize(m_figures.categories.size());
            series.amounts[place] += amount;
            series.total += amount;
            m_figures.total += amount;
        }
    }

    ChartFigures take()
    {
        for (ChartSeries &series : m_figures.series)
            series.amounts.resize(m_figures.categories.size());
        return std::move(m_figures);
    }

private:
    qsizetype category(const QString &words)
    {
        const auto known = m_places.constFind(words);
        if (known != m_places.constEnd())
            return *known;
        m_figures.categories.append(words);
        return *m_places.insert(words, m_figures.categories.size() - 1);
    }

    std::size_t part(const QString &name)
    {
        auto &all = m_figures.series;
        const auto found
            = std::find_if(all.begin(), all.end(), [&name](const ChartSeries &one) { return one.name == name; });
        if (found != all.end())
            return static_cast<std::size_t>(found - all.begin());
        all.push_back({name, {}, 0});
        return all.size() - 1;
    }

    const Chart &m_chart;
    std::span<const Column> m_columns;
    const ColumnContext &m_context;
    ChartFigures m_figures;
    QHash<QString, qsizetype> m_places;
};

double sumAt(const ChartFigures &figures, qsizetype place)
{
    return std::accumulate(figures.series.begin(), figures.series.end(), 0.0,
        [place](double sum, const ChartSeries &series) { return sum + series.amounts[place]; });
}

// The same with these categories alone, in this order.
void keep(ChartFigures &figures, const QList<qsizetype> &places)
{
    const auto kept = [&places](const auto &all) {
        std::remove_cvref_t<decltype(all)> some;
        for (const qsizetype place : places)
            some.append(all[place]);
        return some;
    };
    figures.categories = kept(figures.categories);
    for (ChartSeries &series : figures.series)
        series.amounts = kept(series.amounts);
}

void keepLargest(ChartFigures &figures)
{
    QList<qsizetype> places(figures.categories.size());
    std::iota(places.begin(), places.end(), 0);
    places.removeIf([&figures](qsizetype place) { return sumAt(figures, place) <= 0; });
    std::stable_sort(places.begin(), places.end(),
        [&figures](qsizetype one, qsizetype other) { return sumAt(figures, one) > sumAt(figures, other); });
    figures.leftOut = std::max(qsizetype{0}, places.size() - mostBars);
    keep(figures, places.mid(0, mostBars));
}

// There are five looks that can be told apart (look 4.2): beyond them the smallest parts are drawn as one.
void joinSmallParts(ChartFigures &figures)
{
    if (figures.series.size() <= mostParts)
        return;
    std::vector<double> totals;
    for (const ChartSeries &series : figures.series)
        totals.push_back(series.total);
    std::nth_element(totals.begin(), totals.begin() + (mostParts - 1), totals.end(), std::greater<>());
    const double large = totals[mostParts - 1]; // what is above is drawn by itself
    ChartSeries rest{
        Charts::tr("Other", "parts of a chart that are small"), QList<double>(figures.categories.size()), 0};
    std::vector<ChartSeries> parts;
    for (ChartSeries &series : figures.series) {
        if (series.total > large && parts.size() < mostParts - 1) {
            parts.push_back(std::move(series));
            continue;
        }
        rest.total += series.total;
        for (qsizetype place = 0; place < rest.amounts.size(); ++place)
            rest.amounts[place] += series.amounts[place];
    }
    parts.push_back(std::move(rest));
    figures.series = std::move(parts);
}

} // namespace

ChartFigures chartFigures(
    const Chart &chart, std::span<const Row> rows, std::span<const Column> columns, const ColumnContext &context)
{
    Sums sums(chart, columns, context);
    for (const Row &row : rows)
        sums.add(*row);
    ChartFigures figures = sums.take();
    std::erase_if(figures.series, [](const ChartSeries &series) { return series.total <= 0; });
    joinSmallParts(figures);
    if (chart.kind == Chart::Kind::Bars)
        keepLargest(figures);
    return figures;
}

QString chartAmount(const Chart &chart, double amount)
{
    return chart.isMoney ? poundsText(amount) : wordsLocale().toString(amount, 'f', 0);
}

QString chartSentence(const Chart &chart, const ChartFigures &figures)
{
    if (figures.series.empty() || figures.categories.isEmpty())
        return Charts::tr("There is nothing to draw.");
    QStringList parts;
    for (const ChartSeries &series : figures.series)
        parts.append(u"%1 %2"_s.arg(series.name, chartAmount(chart, series.total)));
    qsizetype largest = 0;
    for (qsizetype place = 1; place < figures.categories.size(); ++place)
        largest = sumAt(figures, place) > sumAt(figures, largest) ? place : largest;
    QString sentence = Charts::tr("%1 in all: %2. Most: %3 with %4.", "an amount, its parts, where, an amount")
                           .arg(chartAmount(chart, figures.total), listText(parts), figures.categories[largest],
                               chartAmount(chart, sumAt(figures, largest)));
    if (figures.leftOut > 0)
        sentence += u' '
            + Charts::tr("The ten largest are drawn, %1 more are in the table.")
                  .arg(numberText(static_cast<qint64>(figures.leftOut)));
    return sentence;
}

} // namespace postroom

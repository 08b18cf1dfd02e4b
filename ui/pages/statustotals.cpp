// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statustotals.h"

#include "pages/filteroptions.h"
#include "style/measures.h"
#include "text/numbers.h"
#include "widgets/totalbutton.h"

#include <algorithm>
#include <QHBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int buttonPadding = 10; // of a TotalButton, so that its words stand at the page's margin

} // namespace

StatusTotals::StatusTotals(QWidget *parent)
    : QWidget(parent)
    , m_rest(this)
{
    setObjectName(u"totals"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::ringedMargin - buttonPadding, 0, measures::ringedMargin, 0);
    row->setSpacing(2);
    addTotal(QString(), tr("All messages"));
    for (const FilterOption &option : statusOptions())
        addTotal(option.id, option.words);
    row->addStretch(1);
    m_rest.setObjectName(u"rest"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(100ms);
    connect(&m_rest, &QTimer::timeout, this, &StatusTotals::askOthers);
    setChosen(QString());
    showFigures();
}

void StatusTotals::addTotal(const QString &option, const QString &words)
{
    auto *button = new TotalButton(words, this);
    layout()->addWidget(button);
    m_totals.push_back({option, words, button, {}});
    connect(button, &TotalButton::clicked, this, [this, option, button] {
        // A second press takes the filter away.
        const QString wanted = button->isChecked() ? option : QString();
        setChosen(wanted);
        Q_EMIT chosen(wanted);
    });
}

StatusTotals::Total *StatusTotals::totalOf(const QString &option)
{
    const auto found = std::find_if(
        m_totals.begin(), m_totals.end(), [&option](const Total &total) { return total.option == option; });
    return found == m_totals.end() ? nullptr : &*found;
}

void StatusTotals::setQuestion(Source *source, const Query &all)
{
    if (m_source == source && m_all == all)
        return;
    m_source = source;
    m_all = all;
    m_asked = false;
    m_waits = false;
    waitForRest();
    m_jobs.clear();
    for (Total &total : m_totals)
        total.count = {};
    showFigures();
}

void StatusTotals::setChosen(const QString &option)
{
    // All is where one begins: not tinted, it is no filter.
    for (const Total &total : m_totals)
        total.button->setChecked(!option.isEmpty() && total.option == option);
}

void StatusTotals::setCount(const QString &option, const RowCount &count)
{
    Total *total = totalOf(option);
    if (!total || !m_source)
        return;
    const bool isExact = count.kind == RowCount::Kind::Exact;
    const bool countsMore = m_source->countsRows() && count.kind == RowCount::Kind::AtLeast;
    if (!countsMore)
        total->count = isExact ? count : RowCount();
    if ((isExact || countsMore) && !std::exchange(m_asked, true)) {
        m_known = isExact ? std::optional(option) : std::nullopt;
        m_waits = true;
    }
    waitForRest();
    showFigures();
}

// What nobody sees is not asked for.
void StatusTotals::waitForRest()
{
    if (m_waits && isVisible())
        m_rest.start();
    else
        m_rest.stop();
}

void StatusTotals::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    waitForRest();
}

void StatusTotals::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    waitForRest();
}

void StatusTotals::askOthers()
{
    m_waits = false;
    m_jobs.clear();
    if (!m_source)
        return;
    for (const Total &total : m_totals) {
        if (total.option != m_known)
            ask(total.option);
    }
}

void StatusTotals::ask(const QString &option)
{
    Query query = m_all;
    for (const QString &status : statusesOfOption(option))
        query = query.with(FilterKey::Status, status);
    Job<RowCount> *job = m_source->count(query);
    m_jobs.emplace_back().reset(job);
    job->then(this, [this, option](const Result<RowCount> &count) {
        // Without an answer there is no figure; the list itself says what is wrong.
        totalOf(option)->count = count ? *count : RowCount();
        showFigures();
    });
}

void StatusTotals::showFigures()
{
    const RowCount &all = m_totals.front().count;
    for (const Total &total : m_totals) {
        if (total.count.kind == RowCount::Kind::Unknown) {
            total.button->setTotal(QString(), total.words);
            continue;
        }
        const bool isExact = total.count.kind == RowCount::Kind::Exact;
        const bool failed = total.option == "failed"_L1;
        const QString share = failed && isExact && all.kind == RowCount::Kind::Exact
            ? shareText(total.count.rows, all.rows)
            : QString();
        const QString words = share.isEmpty() ? total.words : tr("%1, %2", "Failed, 2.2%").arg(total.words, share);
        const QString figure = numberText(total.count.rows);
        total.button->setTotal(isExact ? figure : tr("%1+", "at least so many").arg(figure), words,
            failed && total.count.rows > 0 ? Ink::Red : Ink::Plain);
    }
}

QString StatusTotals::said(const QString &option) const
{
    for (const Total &total : m_totals) {
        if (total.option == option)
            return total.button->accessibleName();
    }
    return {};
}

} // namespace postroom

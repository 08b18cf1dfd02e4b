// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/healthpage.h"

#include "pages/failurecontent.h"
#include "pages/healthdetail.h"
#include "pages/healthrows.h"
#include "pages/verdictline.h"
#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "tables/inkoftone.h"
#include "tables/rowtableview.h"
#include "tables/wordsdelegate.h"
#include "text/errorwords.h"
#include "text/healthwords.h"
#include "text/times.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <array>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds stopOffer{1};

} // namespace

HealthPage::HealthPage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_again(new IconButton(u"refresh-cw"_s, tr("Look again"), this))
    , m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Copy as text"), this))
    , m_summary(new VerdictLine(this))
    , m_progress(new ProgressLine(this))
    , m_messages(new MessageBar(this))
    , m_table(new RowTableView(this))
    , m_rows(new HealthRows(context.platform->zone(), this))
    , m_detail(new HealthDetail(this))
    , m_instead(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_stopOffer(this)
    , m_comeback(this)
{
    setObjectName(u"healthPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeState());
    auto *news = new QVBoxLayout;
    news->setContentsMargins(measures::cardGap, 0, measures::cardGap, 0);
    news->addWidget(m_messages);
    column->addLayout(news);
    m_stack->addWidget(m_instead);
    m_stack->addWidget(makeFindings());
    column->addWidget(m_stack, 1);
    connectParts();
    showState();
}

QWidget *HealthPage::makeHead()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap - 2 * measures::ring + 1);
    setGrowing(*line, Bound::LeastHeight, measures::pageHead);
    m_again->setWords(tr("Look again"), QKeySequence(Qt::Key_F5));
    m_again->setObjectName(u"again"_s);
    m_copy->setObjectName(u"copy"_s);
    row->addWidget(new TextLabel(title(), TypeStyle::Title, Ink::Plain, line));
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_copy);
    return line;
}

// What is known, and how far the look is, where it does not move the rows.
QWidget *HealthPage::makeState()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::cardGap);
    m_summary->setObjectName(u"summary"_s);
    row->addWidget(m_summary, 1, Qt::AlignVCenter);
    row->addWidget(m_progress);
    setGrowing(*line, Bound::LeastHeight, measures::control, 2 * measures::ring);
    return line;
}

QWidget *HealthPage::makeFindings()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpTable();
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    return part;
}

void HealthPage::setUpTable()
{
    m_table->setObjectName(u"findings"_s);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setItemDelegate(new WordsDelegate(m_table));
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &RowTableView::opened, m_detail, &HealthDetail::takeFocus);
    connect(m_table, &RowTableView::detailsRequested, m_detail, &HealthDetail::takeFocus);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isTouched = m_isTouched || !m_changing;
        showRow();
        Q_EMIT changed();
    });
    connect(m_rows, &HealthRows::dataChanged, this, &HealthPage::showRow);
}

void HealthPage::connectParts()
{
    m_stopOffer.setSingleShot(true);
    m_stopOffer.setInterval(stopOffer);
    connect(&m_stopOffer, &QTimer::timeout, this, [this] { m_progress->setStoppable(true); });
    connect(&m_comeback, &Comeback::again, this, &HealthPage::look);
    connect(m_progress, &ProgressLine::stopRequested, this, &HealthPage::stop);
    connect(m_again, &IconButton::clicked, this, &HealthPage::look);
    connect(m_copy, &QPushButton::clicked, this, &HealthPage::copyReport);
    connect(m_detail, &HealthDetail::stopConfirmed, this, &HealthPage::stopStatement);
    connect(m_messages, &MessageBar::actionTriggered, this, &HealthPage::look);
    connect(m_instead, &EmptyState::actionTriggered, this, [this](int index) {
        if (index == 0)
            look();
        else
            Q_EMIT demoRequested();
    });
}

QString HealthPage::title() const
{
    return tr("Database health");
}

void HealthPage::activate()
{
    if (!m_readAt && !m_error && !isLooking())
        look();
    if (m_rows->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void HealthPage::perform(Act act)
{
    switch (act) {
    case Act::ReadAgain:
        return look();
    case Act::Stop:
        return stop();
    case Act::CopyRows:
        return m_table->copySelection();
    case Act::Open:
    case Act::ShowDetails:
        return m_detail->takeFocus();
    default:
        return;
    }
}

std::optional<QString> HealthPage::whyNot(Act act) const
{
    switch (act) {
    case Act::ReadAgain:
        return std::nullopt;
    case Act::Stop:
        return isLooking() ? std::nullopt : std::optional(tr("The database is not being looked at."));
    case Act::CopyRows:
    case Act::Open:
    case Act::ShowDetails:
        return m_table->currentIndex().isValid() ? std::nullopt : std::optional(tr("There is no finding to choose."));
    default:
        return QString();
    }
}

void HealthPage::look()
{
    if (isLooking())
        return;
    m_seen.clear();
    m_messages->withdraw(u"stopped"_s);
    Job<std::vector<HealthFinding>> *job
        = m_context.platform->health([this](const std::vector<HealthFinding> &part) { onPart(part); });
    m_job.reset(job);
    m_progress->setProgress(0, 0, tr("The database is being looked at"));
    connect(job, &AbstractJob::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setProgress(done, total, tr("%1 of %2 checks").arg(done).arg(total));
    });
    job->then(this, [this](const Result<std::vector<HealthFinding>> &findings) {
        if (findings)
            onFinished(*findings);
        else
            onUnreached(findings.error());
    });
    m_stopOffer.start();
    showState();
}

void HealthPage::stop()
{
    if (!isLooking())
        return;
    m_job.reset();
    m_messages->put(u"stopped"_s,
        {Ink::Blue, tr("The look was stopped"), tr("What was not looked at is not shown, or as it was before.")});
    showState();
}

void HealthPage::onPart(const std::vector<HealthFinding> &part)
{
    if (std::any_of(part.begin(), part.end(), isUnreached))
        return;
    const QScopedValueRollback changing(m_changing, true);
    m_error.reset();
    m_seen.insert(part.front().check);
    m_rows->take(part);
    if (!m_isTouched)
        m_table->selectRow(0);
    fitColumns();
    showState();
}

void HealthPage::onFinished(const std::vector<HealthFinding> &findings)
{
    const auto unreached = std::find_if(findings.begin(), findings.end(), isUnreached);
    if (unreached != findings.end())
        return onUnreached(*unreached->error);
    m_comeback.end();
    const QScopedValueRollback changing(m_changing, true);
    m_rows->keep(m_seen);
    m_report = findings;
    m_readAt = m_context.clock.now();
    m_messages->withdraw(u"connection"_s);
    showState();
}

// What was found before stays, with its age; with nothing to show, the reason fills the page.
void HealthPage::onUnreached(const Error &error)
{
    m_error = error;
    const ErrorWords words = errorWords(error, {m_context.platform->name(), {}});
    QStringList explanation{m_comeback.onFailed(error) ? tr("Postroom tries again by itself.") : words.advice};
    if (m_readAt)
        explanation.prepend(asOfText(*m_readAt, m_context.clock.now(), m_context.platform->zone()) + u'.');
    explanation.removeAll(QString());
    if (m_rows->rowCount() > 0)
        m_messages->put(u"connection"_s,
            {Ink::Amber, words.sentence, explanation.join(u' '), {tr("Try now")},
                error.kind == Error::Kind::Offline ? u"cloud-off"_s : QString()});
    else
        m_instead->setContent(failureContent(error, *m_context.platform));
    showState();
}

void HealthPage::stopStatement(const DatabaseTransaction &transaction)
{
    Job<StopOutcome> *job = m_context.platform->stopStatement(transaction);
    m_stopJob.reset(job);
    m_detail->setStopping(true);
    job->then(this, [this, transaction](const Result<StopOutcome> &outcome) { onStopped(outcome, transaction); });
}

void HealthPage::onStopped(const Result<StopOutcome> &outcome, const DatabaseTransaction &transaction)
{
    m_detail->setStopping(false);
    if (outcome) {
        const StopWords words = stopWords(*outcome, transaction);
        m_messages->put(u"statement"_s, {inkOf(words.tone), words.sentence, words.explanation});
    } else {
        const ErrorWords words = errorWords(outcome.error(), {m_context.platform->name(), {}});
        m_messages->put(u"statement"_s,
            {Ink::Red, tr("The statement of process %1 was not stopped").arg(transaction.process), words.sentence});
    }
    look();
}

// Only grows, so that nothing moves back and forth while parts arrive.
void HealthPage::fitColumns()
{
    const QAbstractItemView *view = m_table;
    for (const int column : {HealthRows::Standing, HealthRows::Check}) {
        int width = m_table->columnWidth(column);
        for (int row = 0; row < m_rows->rowCount(); ++row)
            width = qMax(width, view->sizeHintForIndex(m_rows->index(row, column)).width() + measures::gap);
        m_table->setColumnWidth(column, width);
    }
}

// Another font: its words are as wide as they are in that.
void HealthPage::changeEvent(QEvent *event)
{
    Place::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (const int column : {HealthRows::Standing, HealthRows::Check})
        m_table->setColumnWidth(column, 0);
    fitColumns();
}

void HealthPage::showRow()
{
    m_detail->setFinding(m_rows->finding(m_table->currentIndex().row()), m_context.platform->zone());
}

void HealthPage::showState()
{
    const bool hasRows = m_rows->rowCount() > 0;
    m_progress->setVisible(isLooking());
    if (!isLooking()) {
        m_stopOffer.stop();
        m_progress->setStoppable(false);
    }
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    if (!hasRows && !m_error)
        m_instead->setContent({u"heart-pulse"_s, Ink::Grey2,
            isLooking() ? tr("The database is being looked at") : tr("Nothing was looked at yet"), {},
            isLooking() ? QStringList() : QStringList{tr("Look now")}});
    m_summary->setVisible(hasRows);
    if (hasRows)
        m_summary->setVerdict(statusWordOf(healthSummary(m_rows->findings())));
    m_copy->setEnabled(!m_report.empty());
    showRow();
    Q_EMIT changed();
}

QString HealthPage::report() const
{
    QString text;
    for (const HealthFinding &finding : m_report)
        text += healthLine(finding, m_context.platform->zone()) + u'\n';
    return text;
}

void HealthPage::copyReport()
{
    QGuiApplication::clipboard()->setText(report());
    m_messages->put(u"copy"_s, {Ink::Green, tr("The report was copied")});
}

// As "Stop" does, for the hand that is at the keyboard; from the details back to their row.
void HealthPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Place::keyPressEvent(event);
    if (isLooking())
        stop();
    else if (m_rows->rowCount() > 0)
        m_table->setFocus(Qt::TabFocusReason);
}

void HealthPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom

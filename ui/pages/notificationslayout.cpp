// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page of notifications and how it is wired.
#include "pages/datebar.h"
#include "pages/filteroptions.h"
#include "pages/notificationspage.h"
#include "pages/servicechooser.h"
#include "pages/statustotals.h"
#include "style/measures.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 220, fieldLeast = 140;

} // namespace

FilterChip *NotificationsPage::makeChip(const QString &property, const QList<FilterOption> &options)
{
    auto *chip = new FilterChip(property, this);
    chip->setOptions(options);
    return chip;
}

QWidget *NotificationsPage::makeTitle()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, measures::gap - measures::ring, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    row->addWidget(new TextLabel(title(), TypeStyle::Title, Ink::Plain, line));
    row->addWidget(m_services);
    row->addStretch(1);
    return line;
}

QWidget *NotificationsPage::makeFilters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 2);
    row->setSpacing(measures::gap - 2 * measures::ring);
    m_recipient->setMaximumWidth(measures::wide(fieldWidth, fontMetrics()));
    m_recipient->setMinimumWidth(fieldLeast);
    auto *clear = new QPushButton(tr("Clear"), line);
    clear->setProperty("quiet", true);
    connect(clear, &QPushButton::clicked, this, &NotificationsPage::clearFilters);
    m_clear = clear;
    auto *date = new IconButton(u"calendar-clock"_s, tr("Go to date…"), line);
    date->setWords(tr("Go to date…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(date, &IconButton::clicked, this, [this] { perform(Act::GoToDate); });
    auto *again = new IconButton(u"refresh-cw"_s, tr("Read again"), line);
    again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(again, &IconButton::clicked, this, &NotificationsPage::readAgain);
    row->addWidget(m_recipient, 100);
    for (QWidget *part : std::initializer_list<QWidget *>{m_type, m_status, m_clear})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{date, again, makeColumnsButton()})
        row->addWidget(part);
    return line;
}

QWidget *NotificationsPage::makeGoing()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->addWidget(m_going);
    row->addStretch(1);
    return line;
}

void NotificationsPage::connectServices()
{
    connect(m_services, &ServiceChooser::serviceChanged, this, [this] {
        m_retentionJob.reset();
        m_retention.reset();
        ask();
    });
    connect(m_services, &ServiceChooser::loaded, this, &NotificationsPage::onServices);
    connect(m_services, &ServiceChooser::failed, this, &NotificationsPage::onNoServices);
}

void NotificationsPage::connectFilters()
{
    connect(m_recipient, &QLineEdit::returnPressed, this, &NotificationsPage::ask);
    connect(m_recipient, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_search.state())
            ask();
    });
    connect(&m_search, &ShownSearch::changed, this, &NotificationsPage::onSearch);
    connect(&table(), &RecordTableView::viewChanged, this, &NotificationsPage::showFoot);
    for (FilterChip *chip : {m_type, m_status})
        connect(chip, &FilterChip::valueChanged, this, [this] { ask(); });
    connect(m_totals, &StatusTotals::chosen, m_status, qOverload<const QString &>(&FilterChip::setValue));
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "reading"_L1)
            records().retryAll();
        else if (topic == "outdated"_L1)
            records().refresh();
        else if (topic == "services"_L1)
            showService(QString());
        else if (topic == ShownSearch::topic)
            ask();
    });
}

void NotificationsPage::connectGoing()
{
    connect(m_date, &DateBar::chosen, this, [this](Instant moment) {
        setGoing(true);
        records().goTo(moment);
    });
    connect(m_going, &ProgressLine::stopRequested, this, [this] { perform(Act::Stop); });
    connect(&records(), &PagedTableModel::located, this, &NotificationsPage::onLocated);
    connect(&records(), &PagedTableModel::locating, this, [this](qint64 done, qint64 total) {
        m_going->setProgress(done, total, tr("Looking for the place in the list"));
    });
    connect(&records(), &PagedTableModel::locateFailed, this, [this](const Error &error) {
        setGoing(false);
        const ErrorWords words = errorWords(error, {platform().name(), {}});
        messages().put(u"going"_s, {Ink::Amber, tr("The place was not found"), words.sentence});
    });
}

} // namespace postroom

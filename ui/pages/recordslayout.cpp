// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page of a resource and how it is wired.
#include "pages/filteroptions.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "pages/rowsfoot.h"
#include "pages/servicechooser.h"
#include "style/measures.h"
#include "tables/recordtableview.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 220, fieldLeast = 140;

int columnAt(std::span<const Column> columns, QLatin1StringView id)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (QLatin1StringView(columns[i].id) == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

QWidget *RecordsPage::makeTitle()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, measures::gap - measures::ring, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    row->addWidget(new TextLabel(title(), TypeStyle::Title, Ink::Plain, line));
    if (m_services)
        row->addWidget(m_services);
    row->addStretch(1);
    return line;
}

void RecordsPage::makeChips()
{
    const auto columns = records().columns();
    for (const char *id : m_about.narrowedBy) {
        const int column = columnAt(columns, QLatin1StringView(id));
        const Column &about = columns[static_cast<std::size_t>(column)];
        const bool isType = about.kind == Column::Kind::Type; // its words are the kind before the text
        addChip(new FilterChip(isType ? tr("Type") : columnTitle(about), this), column, FilterKey::Type);
    }
    for (const RecordFilter &filter : m_about.filters) {
        auto *chip = new FilterChip(QCoreApplication::translate("RecordPlaces", filter.property), this);
        chip->setOptions(filter.options());
        addChip(chip, -1, filter.key);
    }
}

void RecordsPage::addChip(FilterChip *widget, int column, FilterKey key)
{
    m_chips.push_back({widget, column, key});
    connect(widget, &FilterChip::valueChanged, this, [this] { m_whole ? narrow() : ask(); });
}

// Amounts and times begin with the largest.
void RecordsPage::makeOrder()
{
    m_order = new FilterChip(tr("Order"), this);
    QList<FilterOption> options;
    for (const Column &column : records().columns()) {
        if (column.kind != Column::Kind::Id)
            options.append({QString::fromLatin1(column.id), columnTitle(column)});
    }
    m_order->setOptions(options);
    connect(m_order, &FilterChip::valueChanged, this, &RecordsPage::narrow);
}

QWidget *RecordsPage::makeFilters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 2);
    row->setSpacing(measures::gap - 2 * measures::ring);
    if (m_words) {
        m_words->setMaximumWidth(measures::wide(fieldWidth, fontMetrics()));
        m_words->setMinimumWidth(fieldLeast);
        row->addWidget(m_words, 100);
    }
    for (const Chip &chip : m_chips)
        row->addWidget(chip.widget);
    auto *clear = new QPushButton(tr("Clear"), line);
    clear->setProperty("quiet", true);
    connect(clear, &QPushButton::clicked, this, &RecordsPage::clearFilters);
    m_clear = clear;
    row->addWidget(clear);
    row->addStretch(1);
    if (m_order)
        row->addWidget(m_order);
    auto *again = new IconButton(u"refresh-cw"_s, tr("Read again"), line);
    again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(again, &IconButton::clicked, this, &RecordsPage::readAgain);
    row->addWidget(again);
    row->addWidget(makeColumnsButton());
    return line;
}

QWidget *RecordsPage::makeReading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->addWidget(m_reading);
    row->addStretch(1);
    m_reading->setObjectName(u"reading"_s);
    m_reading->hide();
    connect(m_reading, &ProgressLine::stopRequested, this, &RecordsPage::stop);
    return line;
}

void RecordsPage::connectServices()
{
    if (!m_services)
        return;
    connect(m_services, &ServiceChooser::serviceChanged, this, &RecordsPage::ask);
    connect(m_services, &ServiceChooser::loaded, this, &RecordsPage::onServices);
    connect(m_services, &ServiceChooser::failed, this, &RecordsPage::onNoServices);
}

void RecordsPage::connectFilters()
{
    if (m_words)
        connect(m_words, &QLineEdit::textChanged, this, &RecordsPage::narrow);
    connect(&table(), &RecordTableView::viewChanged, m_foot, [this] { m_foot->renew(isReading()); });
    connect(&table(), &RecordTableView::typed, this, [this](const QString &words) {
        if (!m_words)
            return;
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->setText(words);
    });
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "reading"_L1)
            records().retryAll();
        else if (topic == "outdated"_L1)
            records().refresh();
        else if (topic == "services"_L1)
            showService(QString());
    });
}

} // namespace postroom

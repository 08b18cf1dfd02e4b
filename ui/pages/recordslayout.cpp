// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page of a resource and how it is wired.
#include "pages/filteroptions.h"
#include "pages/gotodate.h"
#include "pages/listfilters.h"
#include "pages/listorder.h"
#include "pages/periodchip.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "tables/recordtableview.h"
#include "widgets/iconbutton.h"
#include "widgets/searchfield.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

void RecordsPage::makeChips()
{
    const auto columns = records().columns();
    for (const char *id : m_about.narrowedBy) {
        const int column = columnAt(columns, QString::fromLatin1(id));
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
    m_order->setOptions(orderOptions(records().columns()));
    connect(m_order, &FilterChip::valueChanged, this, &RecordsPage::narrow);
}

// What a whole list has in its columns is narrowed here, by their words.
QWidget *RecordsPage::makeMore()
{
    QList<FilterKey> never;
    if (services())
        never.append(FilterKey::Service);
    for (const FilterKey key : infoOf(m_about.resource).scope)
        never.append(key);
    for (const RecordFilter &filter : m_about.filters)
        never.append(filter.key);
    for (const Filter &filter : m_period ? m_period->filters() : std::vector<Filter>())
        never.append(filter.key);
    if (m_whole)
        never += {FilterKey::Type, FilterKey::Status};
    QWidget *more = makeMoreFilters([this] { return plainQuery(); }, never);
    // What is made of several lists is narrowed by no filter of one of them.
    filters()->button()->setVisible(!m_about.own && !filters()->offered().isEmpty());
    return more;
}

QWidget *RecordsPage::makeFilterLine()
{
    QList<QWidget *> chips;
    if (m_period)
        chips.append(m_period);
    for (const Chip &chip : m_chips)
        chips.append(chip.widget);
    QList<QWidget *> more;
    if (m_order)
        more.append(m_order);
    if (m_going)
        more.append(m_going->button());
    return makeFilters(m_words, chips, more);
}

void RecordsPage::makeGoing()
{
    if (m_about.isWhole || !platform().source().locates({m_about.resource, {}}))
        return;
    m_going = new GoToDate({records(), table(), reading(), messages()}, platform().zone(), this);
    connect(m_going, &GoToDate::wanted, this, [this] { perform(Act::GoToDate); });
    connect(m_going, &GoToDate::changed, this, &Place::changed);
}

void RecordsPage::connectFilters()
{
    if (m_words)
        connect(m_words, &QLineEdit::textChanged, this, &RecordsPage::narrow);
    connect(&table(), &RecordTableView::typed, this, [this](const QString &words) {
        if (!m_words)
            return;
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->setText(words);
    });
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page of notifications and how it is wired.
#include "pages/filteroptions.h"
#include "pages/gotodate.h"
#include "pages/listfilters.h"
#include "pages/notificationspage.h"
#include "pages/servicechooser.h"
#include "pages/statustotals.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"

namespace postroom {

using namespace Qt::StringLiterals;

FilterChip *NotificationsPage::makeChip(const QString &property, const QList<FilterOption> &options)
{
    auto *chip = new FilterChip(property, this);
    chip->setOptions(options);
    return chip;
}

QWidget *NotificationsPage::makeMore()
{
    QWidget *more
        = makeMoreFilters([this] { return plainQuery(); }, {FilterKey::Service, FilterKey::Type, FilterKey::Status});
    filters()->button()->setVisible(!filters()->offered().isEmpty());
    return more;
}

QWidget *NotificationsPage::makeFilterLine()
{
    return makeFilters(m_recipient, {m_type, m_status}, {m_going->button()});
}

void NotificationsPage::connectFilters()
{
    connect(m_recipient, &QLineEdit::returnPressed, this, &NotificationsPage::ask);
    connect(m_recipient, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_search.state())
            ask();
    });
    connect(&m_search, &ShownSearch::changed, this, &NotificationsPage::onSearch);
    connect(services(), &ServiceChooser::serviceChanged, this, [this] {
        m_retentionJob.reset();
        m_retention.reset();
    });
    for (FilterChip *chip : {m_type, m_status})
        connect(chip, &FilterChip::valueChanged, this, [this] { ask(); });
    connect(m_totals, &StatusTotals::chosen, m_status, qOverload<const QString &>(&FilterChip::setValue));
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == ShownSearch::topic)
            ask();
    });
}

} // namespace postroom

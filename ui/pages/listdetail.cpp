// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The detail panel of a list: when it is made and where it stands.
#include "pages/detailpanel.h"
#include "pages/listpage.h"
#include "pages/rowfinder.h"
#include "platform/idfinding.h"
#include "style/measures.h"
#include "tables/recordtableview.h"
#include "text/resourcewords.h"
#include "widgets/composition.h"
#include "widgets/messagebar.h"

#include <QEvent>
#include <QLineEdit>
#include <QSplitter>

namespace postroom {

using namespace Qt::StringLiterals;

DetailPanel &ListPage::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = makePanel();
    m_panel->hide(); // before it is put in: what is hidden is not measured
    m_splitter->addWidget(m_panel);
    connect(m_panel, &DetailPanel::closeRequested, this, &ListPage::closeDetail);
    connect(m_panel, &DetailPanel::stepRequested, this, [this](int by) {
        const int row = m_table->currentIndex().row() + by;
        if (row >= 0 && row < m_records->rowCount())
            m_table->selectRow(row);
    });
    orderStops();
    return *m_panel;
}

// Tab leads from the list into the panel and through it as it stands; some of its parts are made with each row.
void ListPage::orderStops()
{
    QWidget *before = m_table;
    for (QWidget *part : m_panel->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

bool ListPage::showsDetail() const
{
    return m_panel && !m_panel->isHidden();
}

void ListPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (showsDetail() && row >= 0) {
        showInPanel(row);
        orderStops();
    }
    Q_EMIT changed();
}

void ListPage::openDetail()
{
    if (!m_table->currentIndex().isValid())
        return;
    const bool wasThere = showsDetail();
    panel().show();
    fitDetail();
    showCurrent();
    if (wasThere) // what comes up speaks by itself
        m_panel->speak();
}

void ListPage::closeDetail()
{
    if (!showsDetail())
        return;
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    onPanelClosed();
    m_list->show();
    if (hadFocus) // first, else it would pass over another part of the page on its way
        m_table->setFocus(Qt::OtherFocusReason);
    m_panel->hide();
    Q_EMIT changed();
}

// Its width is that of the text.
void ListPage::changeEvent(QEvent *event)
{
    Place::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitDetail();
}

// Beside the table where there is room, over it where there is not (look §4).
void ListPage::fitDetail()
{
    if (!showsDetail())
        return;
    const int usual = measures::wide(measures::detailMax, fontMetrics());
    const bool over = width() + measures::rail < measures::wide(measures::detailOverBelow, fontMetrics());
    const bool listHadFocus = focusWidget() && m_list->isAncestorOf(focusWidget());
    m_list->setVisible(!over);
    if (over) {
        if (listHadFocus)
            m_panel->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int wanted = qBound(m_panel->minimumWidth(), m_detailWidth > 0 ? m_detailWidth : usual, width() / 2);
    m_splitter->setSizes({width() - wanted - m_splitter->handleWidth(), wanted});
}

std::optional<Target> ListPage::current() const
{
    const int row = m_table->currentIndex().row();
    const Row record = row < 0 ? Row() : m_records->record(row);
    if (!record)
        return std::nullopt;
    Target target = targetOf(m_resource, *record);
    if (target.scope.empty() && !shownService().isEmpty())
        target.scope.push_back({FilterKey::Service, shownService()});
    return target;
}

QString ListPage::shownService() const
{
    return m_records->query().value(FilterKey::Service);
}

// The list of the service that the record belongs to, where it is one's.
void ListPage::showRecord(const Target &target)
{
    if (!m_finder) {
        m_finder = new RowFinder(*m_records, platform().source(), this);
        connect(m_finder, &RowFinder::missing, this, &ListPage::onMissing);
        connect(m_finder, &RowFinder::found, this, [this](int row) {
            m_table->selectRow(row);
            m_table->scrollTo(m_table->currentIndex());
            openDetail();
            takeFocus();
        });
    }
    m_messages->withdraw(u"missing"_s);
    if (const QString service = target.value(FilterKey::Service); !service.isEmpty())
        showService(service);
    m_finder->find(target);
}

// While a list is read, the keyboard waits in its empty field: Enter is meant for the record that was found.
void ListPage::takeFocus()
{
    const auto *field = qobject_cast<const QLineEdit *>(focusWidget());
    if (field && field->hasFocus() && field->text().isEmpty() && !isComposing() && m_list->isAncestorOf(field))
        m_table->setFocus(Qt::OtherFocusReason);
}

QString ListPage::wordsOfRows() const
{
    return resourceInSentence(m_resource);
}

void ListPage::onMissing()
{
    m_messages->put(u"missing"_s,
        {Ink::Amber, tr("Not among these %1").arg(wordsOfRows()),
            tr("It may have been deleted, or belong to another service.")});
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The detail panel of a list: when it is made, what it shows, and where it stands.
#include "pages/listpage.h"
#include "pages/messagedress.h"
#include "pages/messagereader.h"
#include "pages/notificationdetail.h"
#include "style/measures.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/signaturewords.h"

#include <QSplitter>

namespace postroom {

namespace {

constexpr int rowsAroundMost = 400; // enough to find a newer message to the same recipient

} // namespace

NotificationDetail &ListPage::detail()
{
    if (m_detail)
        return *m_detail;
    m_detail = new NotificationDetail(m_context.clock, platform().zone(), this);
    m_detail->setServiceName(m_serviceName);
    m_detail->hide(); // before it is put in: what is hidden is not measured
    m_splitter->addWidget(m_detail);
    connect(m_detail, &NotificationDetail::closeRequested, this, &ListPage::closeDetail);
    connect(m_detail, &NotificationDetail::serviceRequested, this, &Place::serviceRequested);
    connect(m_detail, &NotificationDetail::templateRequested, this, &Place::templateRequested);
    connect(m_detail, &NotificationDetail::stepRequested, this, [this](int by) {
        const int row = m_table->currentIndex().row() + by;
        if (row >= 0 && row < m_records->rowCount())
            m_table->selectRow(row);
    });
    connect(m_detail, &NotificationDetail::textRequested, this,
        [this] { readText(m_records->record(m_table->currentIndex().row())); });
    QWidget *before = m_table; // Tab leads from the list into the panel
    for (QWidget *part : m_detail->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, part);
        before = part;
    }
    return *m_detail;
}

// The message in the panel, if any.
const Notification *ListPage::detailed() const
{
    return m_detail ? m_detail->message() : nullptr;
}

bool ListPage::showsDetail() const
{
    return m_detail && !m_detail->isHidden();
}

std::vector<Row> ListPage::rowsAround(int row) const
{
    std::vector<Row> around;
    for (int i = std::max(0, row - rowsAroundMost); i < row; ++i) {
        if (Row held = m_records->record(i))
            around.push_back(std::move(held));
    }
    return around;
}

void ListPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (showsDetail() && row >= 0) {
        const Row listed = m_records->record(row);
        const Row whole = listed && !MessageReader::isWhole(listed) ? m_reader->held(idOf(*listed)) : listed;
        if (const auto *message = as<Notification>(listed)) {
            m_dress->want(message->service);
            m_detail->setDress(m_dress->dressOf(message->service));
        }
        m_detail->setMessage(whole ? whole : listed, rowsAround(row));
        const auto *shown = as<Notification>(whole);
        m_detail->setSignatureNote(shown ? signatureNote(*shown, platform().signatures()) : QString());
        if (whole == listed)
            m_reader->stop();
        else if (const auto error = whole ? std::nullopt : m_reader->failure(idOf(*listed)))
            m_detail->setUnread(errorReason(*error));
        else if (!whole)
            readText(listed);
    }
    Q_EMIT changed();
}

// A list may bring messages in a shape that has no text (models/domain/shape.h).
void ListPage::readText(const Row &row)
{
    m_detail->setReading();
    m_reader->want(row);
}

void ListPage::openDetail()
{
    if (!m_table->currentIndex().isValid())
        return;
    detail().show();
    fitDetail();
    showCurrent();
}

void ListPage::closeDetail()
{
    if (!showsDetail())
        return;
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_reader->stop();
    m_dress->stop();
    m_list->show();
    m_detail->hide();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

// Beside the table where there is room, over it where there is not (look §4).
void ListPage::fitDetail()
{
    if (!showsDetail())
        return;
    const int usual = measures::wide(measures::detailMax, fontMetrics());
    const bool over = width() + measures::rail < measures::detailOverBelow;
    const bool listHadFocus = focusWidget() && m_list->isAncestorOf(focusWidget());
    m_list->setVisible(!over);
    if (over) {
        if (listHadFocus)
            m_detail->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int wanted = qBound(m_detail->minimumWidth(), m_detailWidth > 0 ? m_detailWidth : usual, width() / 2);
    m_splitter->setSizes({width() - wanted - m_splitter->handleWidth(), wanted});
}

} // namespace postroom

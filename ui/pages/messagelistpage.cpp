// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/messagelistpage.h"

#include "pages/conversationpage.h"
#include "pages/messagedress.h"
#include "pages/messagereader.h"
#include "pages/notificationdetail.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/messagenote.h"
#include "text/notificationwords.h"
#include "text/numbers.h"
#include "text/signaturewords.h"
#include "widgets/messagebar.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAroundMost = 400; // enough to find a newer message to the same recipient

} // namespace

MessageListPage::MessageListPage(
    const PlaceContext &context, std::span<const Column> columns, Scope scope, QWidget *parent)
    : ScopedListPage(context, Resource::Notifications, columns, scope, parent)
    , m_reader(new MessageReader(context.platform->source(), this))
    , m_dress(new DressReader(*context.platform, this))
{
    table().setAccessibleName(tr("Messages"));
    connectReader();
}

void MessageListPage::connectReader()
{
    connect(m_reader, &MessageReader::read, this, [this] {
        onPartRead();
        showCurrent();
    });
    connect(m_dress, &DressReader::read, this, [this] {
        if (const Notification *message = detailed())
            m_detail->setDress(m_dress->dressOf(message->service));
    });
    connect(m_reader, &MessageReader::failed, this, [this](const Error &error) {
        if (showsDetail())
            m_detail->setUnread(errorReason(error));
        onPartFailed(error);
    });
}

void MessageListPage::perform(Act act)
{
    const Notification *message = detailed();
    if (act == Act::CopyNote)
        copyNote();
    else if (act == Act::CopyIds && message)
        m_detail->copyIds();
    else if (act == Act::CopySentence && message)
        m_detail->copySentence();
    else if (act == Act::OpenService && message)
        Q_EMIT serviceRequested(message->service);
    else
        ScopedListPage::perform(act);
}

std::optional<QString> MessageListPage::whyNot(Act act) const
{
    if (act == Act::CopySentence && detailed() && m_detail->sentence().isEmpty())
        return tr("The platform says nothing of this message that could be told.");
    if (act == Act::CopyIds || act == Act::CopySentence || act == Act::OpenService)
        return detailed() ? std::nullopt : std::optional(tr("Choose a message first."));
    if (act == Act::CopyNote)
        return table().selectedRowCount() > 0 || detailed() ? std::nullopt
                                                            : std::optional(tr("Choose one or more messages first."));
    return ScopedListPage::whyNot(act);
}

// Of the rows that are chosen; of the one in the panel where none is, or where its rows went from the list.
void MessageListPage::copyNote()
{
    if (table().selectedRowCount() == 0) {
        m_detail->copyNote();
        return;
    }
    const auto words
        = [this](std::span<const Row> rows) { return messageNotes(rows, m_serviceName, platform().zone()); };
    if (table().copyAs(words))
        sayNoteCopied(table().selectedRowCount());
}

void MessageListPage::sayNoteCopied(int of)
{
    const QString words = of == 1 ? tr("The message is copied as a note")
                                  : tr("%1 messages are copied as a note", nullptr, of).arg(numberText(of));
    messages().put(u"copy"_s, {Ink::Green, words, tr("Without recipients and texts.")});
}

NotificationDetail &MessageListPage::detail()
{
    panel();
    return *m_detail;
}

DetailPanel *MessageListPage::makePanel()
{
    m_detail = new NotificationDetail(context().clock, platform().zone(), this);
    m_detail->setServiceName(m_serviceName);
    connect(m_detail, &NotificationDetail::serviceRequested, this, &Place::serviceRequested);
    connect(m_detail, &NotificationDetail::templateRequested, this, &Place::templateRequested);
    connect(m_detail, &NotificationDetail::conversationRequested, this,
        [this] { openConversation(records().record(table().currentIndex().row())); });
    connect(m_detail, &NotificationDetail::noteCopied, this, [this] { sayNoteCopied(1); });
    connect(m_detail, &NotificationDetail::textRequested, this,
        [this] { readText(records().record(table().currentIndex().row())); });
    return m_detail;
}

void MessageListPage::openConversation(const Row &message)
{
    if (const auto target = conversationOf(message, platform().source()))
        Q_EMIT recordRequested(*target, recipientText(*as<Notification>(message)));
}

QString MessageListPage::orderWords() const
{
    return tr("Newest first");
}

// The message in the panel, if any.
const Notification *MessageListPage::detailed() const
{
    return m_detail ? m_detail->message() : nullptr;
}

std::vector<Row> MessageListPage::rowsAround(int row) const
{
    std::vector<Row> around;
    for (int i = std::max(0, row - rowsAroundMost); i < row; ++i) {
        if (Row held = records().record(i))
            around.push_back(std::move(held));
    }
    return around;
}

void MessageListPage::showInPanel(int row)
{
    const Row listed = records().record(row);
    const Row whole = listed && !MessageReader::isWhole(listed) ? m_reader->held(idOf(*listed)) : listed;
    if (const auto *message = as<Notification>(listed)) {
        m_dress->want(message->service);
        m_detail->setDress(m_dress->dressOf(message->service));
    }
    m_detail->setConversing(listed && conversationOf(listed, platform().source()));
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

// A list may bring messages in a shape that has no text (models/domain/shape.h).
void MessageListPage::readText(const Row &row)
{
    m_detail->setReading();
    m_reader->want(row);
}

void MessageListPage::onPanelClosed()
{
    m_reader->stop();
    m_dress->stop();
}

void MessageListPage::setServiceName(const QString &name)
{
    m_serviceName = name;
    if (m_detail)
        m_detail->setServiceName(name);
}

void MessageListPage::forgetDressFailures()
{
    m_dress->forgetFailures();
    showCurrent();
}

void MessageListPage::comeBack()
{
    if (m_reader->isFailed())
        m_reader->stop();
    forgetDressFailures();
    ScopedListPage::comeBack();
}

} // namespace postroom

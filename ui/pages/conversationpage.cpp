// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/conversationpage.h"

#include "domain/conversationline.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "pages/recordplaces.h"
#include "pages/servicechooser.h"
#include "recipients/phonenumber.h"
#include "tables/conversationsource.h"
#include "tables/recordtableview.h"
#include "widgets/messagebar.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

namespace {

Target targetOfLine(const ConversationLine &line)
{
    return {line.isReceived.value_or(false) ? Resource::InboundSms : Resource::Notifications, line.id,
        {{FilterKey::Service, line.serviceId}}};
}

void toItsList(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.targetRequested(targetOfLine(static_cast<const ConversationLine &>(record)));
}

void toSearch(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.searchRequested(displayPhone(static_cast<const ConversationLine &>(record).number));
}

constexpr std::array links{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Show in its list"), &toItsList},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Search all services"), &toSearch}};
constexpr const char *writerChips[]{"writer", "status"};

constexpr RecordPlace place{.resource = Resource::InboundSms,
    .title = QT_TRANSLATE_NOOP("RecordPlaces", "Conversation"),
    .narrowedBy = writerChips,
    .links = links,
    .open = &links.front(),
    .own = &conversationColumns};

QString numberOf(const Notification &message)
{
    return message.normalisedTo.isEmpty() ? message.to : message.normalisedTo;
}

} // namespace

ConversationPage::ConversationPage(const PlaceContext &context, QWidget *parent)
    : ConversationPage(context, new ConversationSource(context.platform->source()), parent)
{
}

ConversationPage::ConversationPage(const PlaceContext &context, ConversationSource *made, QWidget *parent)
    : RecordsPage(context, place, parent, std::unique_ptr<Source>(made))
    , m_joined(*made)
{
    setObjectName(u"conversationPage"_s);
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "cut"_L1 && !scope().empty())
            Q_EMIT searchRequested(displayPhone(scope().front().value));
    });
}

void ConversationPage::showOne(const Target &target, const QString &name)
{
    if (target == m_target && !scope().empty())
        return readAgain();
    m_target = target;
    setScope({}, name);
    find();
}

// A received text, or else a message that was sent.
void ConversationPage::find()
{
    showInstead({u"hourglass"_s, Ink::Grey2, tr("Looking for the number")});
    if (platform().source().whyNot(m_target))
        return findMessage();
    auto *job = platform().source().one(m_target);
    m_finding.reset(job);
    job->then(this, [this](const Result<Row> &answer) {
        const auto *text = answer ? as<InboundSms>(*answer) : nullptr;
        if (text)
            onNumber(text->userNumber);
        else if (answer || answer.error().kind == Error::Kind::NotFound)
            findMessage();
        else
            sayUnfound(answer.error());
    });
}

void ConversationPage::findMessage()
{
    const Target message{Resource::Notifications, m_target.id, m_target.scope};
    if (const auto why = platform().source().whyNot(message))
        return showReason(*why);
    auto *job = platform().source().one(message);
    m_finding.reset(job);
    job->then(this, [this](const Result<Row> &answer) {
        if (answer)
            onMessage(*answer);
        else
            sayUnfound(answer.error());
    });
}

void ConversationPage::onMessage(const Row &row)
{
    const auto *message = as<Notification>(row);
    if (!message || message->notificationType != "sms"_L1)
        return showInstead({u"info"_s, Ink::Grey2, tr("Only text messages have a conversation")});
    onNumber(numberOf(*message));
}

void ConversationPage::onNumber(const QString &number)
{
    m_finding.reset();
    if (number.trimmed().isEmpty())
        return showInstead({u"info"_s, Ink::Grey2, tr("The platform does not say the number of this text")});
    setScope({{FilterKey::Sender, number}}, displayPhone(number));
    const QString service = m_target.value(FilterKey::Service);
    const bool isHere = services()->isLoaded() && services()->service() == service;
    showService(service);
    if (isHere)
        ask();
    showRecord(m_target);
}

void ConversationPage::sayUnfound(const Error &error)
{
    m_finding.reset();
    showFailure(error, [this] { find(); });
}

void ConversationPage::ask()
{
    if (scope().empty() && !m_target.id.isEmpty())
        return; // what is said of that stays
    if (scope().empty())
        return showInstead({u"info"_s, Ink::Grey2, tr("No conversation is chosen"),
            tr("Open one from a received text, or from a text message that was sent.")});
    messages().withdraw(u"cut"_s);
    RecordsPage::ask();
}

bool ConversationPage::isReading() const
{
    return m_finding.isRunning() || RecordsPage::isReading();
}

void ConversationPage::stop()
{
    if (!m_finding.isRunning())
        return RecordsPage::stop();
    m_finding.reset();
    showInstead({u"ban"_s, Ink::Grey2, tr("Reading was stopped"), {}, {tr("Read again")}}, {[this] { find(); }});
}

void ConversationPage::readRowsAgain()
{
    if (scope().empty() && !m_target.id.isEmpty())
        find();
    else
        RecordsPage::readRowsAgain();
}

void ConversationPage::onRecords()
{
    RecordsPage::onRecords();
    sayCut();
}

// What is not there must not be taken for what was never sent.
void ConversationPage::sayCut()
{
    if (records().state() != LoadState::Loaded || !m_joined.isCut())
        return messages().withdraw(u"cut"_s);
    messages().put(u"cut"_s,
        {Ink::Blue, tr("Older messages to this number are not shown"),
            tr("The platform finds the newest 50 of a service."), {tr("Search all services")}});
}

void ConversationPage::showNothing()
{
    if (isFiltered())
        return RecordsPage::showNothing();
    showNoRows(
        {u"inbox"_s, Ink::Grey2, tr("%1 has no texts with this number", "a service").arg(services()->serviceName()),
            tr("They may be older than the service keeps them.")});
}

QString ConversationPage::wordsOfRows() const
{
    return tr("texts");
}

QString ConversationPage::exportTitle() const
{
    return tr("Conversation of %1", "a service").arg(services()->serviceName());
}

std::optional<Target> ConversationPage::current() const
{
    const int row = table().currentIndex().row();
    const Row record = row < 0 ? Row() : records().record(row);
    const auto *line = record ? as<ConversationLine>(record) : nullptr;
    return line ? std::optional(targetOfLine(*line)) : std::nullopt;
}

std::optional<Target> conversationOf(const Row &row, const Source &source)
{
    const auto *message = as<Notification>(row);
    const bool isText = message && message->notificationType == "sms"_L1 && !message->service.isEmpty();
    if (!isText || numberOf(*message).isEmpty())
        return std::nullopt;
    const std::vector<Filter> scope{{FilterKey::Service, message->service}};
    if (source.whyNot(Query{Resource::InboundSms, scope}))
        return std::nullopt;
    return Target{Resource::InboundSms, message->id, scope};
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/conversationsource.h"

#include "core/innerjob.h"
#include "domain/conversationline.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "domain/shape.h"
#include "platform/rowflow.h"
#include "recipients/phonenumber.h"
#include "text/messagepreview.h"

#include <algorithm>
#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours longestReading{1}; // each page has a deadline of its own

Row lineOf(const InboundSms &text)
{
    auto line = std::make_shared<ConversationLine>();
    line->id = text.id;
    line->createdAt = text.createdAt;
    line->isReceived = true;
    line->number = text.userNumber;
    line->content = text.content;
    line->serviceId = text.serviceId;
    spellAs(*line, ConversationLine::internalShape());
    return line;
}

QString addressOf(const Notification &message)
{
    return message.normalisedTo.isEmpty() ? message.to : message.normalisedTo;
}

Row lineOf(const Notification &message)
{
    auto line = std::make_shared<ConversationLine>();
    line->id = message.id;
    line->createdAt = message.createdAt;
    line->isReceived = false;
    line->number = addressOf(message);
    line->content = previewOfContent(message);
    line->status = message.status;
    line->templateName = message.templateName;
    line->serviceId = message.service;
    spellAs(*line, ConversationLine::internalShape());
    return line;
}

// Only a number can be sent to; a sender such as "NHSNoReply" cannot.
std::optional<Query> sentOf(const Query &query)
{
    const QString number = query.value(FilterKey::Sender);
    if (!PhoneNumber::read(number))
        return std::nullopt;
    return Query{Resource::Notifications,
        {{FilterKey::Service, query.value(FilterKey::Service)}, {FilterKey::Recipient, number},
            {FilterKey::Type, u"sms"_s}}};
}

} // namespace

struct ConversationSource::Reading {
    QString key; ///< conversationKey() of the number
    std::optional<Query> sent; ///< what asks for the texts that were sent
    std::vector<Row> lines = {};
    bool isCut = false;
};

QString conversationKey(const QString &number)
{
    const auto read = PhoneNumber::read(number);
    return read ? read->normalised() : number.trimmed().toCaseFolded();
}

ConversationSource::ConversationSource(Source &whole)
    : m_whole(whole)
{
}

// A platform that does not narrow by the number gives all that the service received.
Query ConversationSource::receivedOf(const Query &query) const
{
    const Query narrow{Resource::InboundSms,
        {{FilterKey::Service, query.value(FilterKey::Service)}, {FilterKey::Sender, query.value(FilterKey::Sender)}}};
    return m_whole.whyNot(narrow) ? narrow.without(FilterKey::Sender) : narrow;
}

std::optional<WhyNot> ConversationSource::whyNot(const Query &query) const
{
    if (const auto why = m_whole.whyNot(receivedOf(query)))
        return why;
    const auto sent = sentOf(query);
    return sent ? m_whole.whyNot(*sent) : std::nullopt;
}

Job<Cursor> *ConversationSource::locate(const Query &, std::optional<Instant>)
{
    return Job<Cursor>::finished(Cursor());
}

Job<Page> *ConversationSource::page(const Query &query, const Cursor &)
{
    auto *job = new Job<Page>(longestReading);
    const auto reading
        = std::make_shared<Reading>(Reading{conversationKey(query.value(FilterKey::Sender)), sentOf(query)});
    auto *inner = everyPage(m_whole, receivedOf(query), [reading](std::span<const Row> rows) {
        for (const Row &row : rows) {
            const auto *text = as<InboundSms>(row);
            if (text && conversationKey(text->userNumber) == reading->key)
                reading->lines.push_back(lineOf(*text));
        }
        return std::optional<Error>();
    });
    holdInside(job, inner);
    inner->then(job, [this, job, reading](const Result<qint64> &answer) {
        if (!answer)
            return job->finish(answer.error());
        if (reading->sent)
            return readSent(job, reading);
        finish(job, *reading);
    });
    return job;
}

// The platform finds parts of numbers too, and other things that hold the digits; it has no second page of a search.
void ConversationSource::readSent(Job<Page> *job, const std::shared_ptr<Reading> &reading)
{
    auto *inner = m_whole.page(*reading->sent, {});
    holdInside(job, inner);
    inner->then(job, [this, job, reading](const Result<Page> &answer) {
        if (!answer)
            return job->finish(answer.error());
        for (const Row &row : answer->rows) {
            const auto *message = as<Notification>(row);
            if (message && message->notificationType == "sms"_L1
                && conversationKey(addressOf(*message)) == reading->key)
                reading->lines.push_back(lineOf(*message));
        }
        reading->isCut = answer->next.has_value();
        finish(job, *reading);
    });
}

void ConversationSource::finish(Job<Page> *job, Reading &reading)
{
    std::stable_sort(reading.lines.begin(), reading.lines.end(), [](const Row &left, const Row &right) {
        return sortMomentOf(*left).value_or(Instant()) > sortMomentOf(*right).value_or(Instant());
    });
    m_isCut = reading.isCut;
    Page page;
    page.rows = std::move(reading.lines);
    page.count = {RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
    job->finish(std::move(page));
}

} // namespace postroom

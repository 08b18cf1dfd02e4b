// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/keyconnection.h"

#include "core/lettercase.h"
#include "core/whitespace.h"
#include "domain/notification.h"
#include "domain/template.h"
#include "recipients/emailaddress.h"
#include "recipients/phonenumber.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

HttpSettings settingsOf(HttpSettings settings, const ApiKeyCredential &key)
{
    settings.clientId = key.serviceId.toLatin1();
    return settings;
}

QString normalisedRecipient(const Notification &notification)
{
    if (notification.notificationType == "sms"_L1)
        return normalisedPhone(notification.to).value_or(notification.to);
    if (notification.notificationType == "email"_L1)
        return normalisedEmail(notification.to).value_or(lowerCase(notification.to));
    return lowerCase(withoutWhitespace(notification.to));
}

} // namespace

void ReadMessages::append(const std::vector<Row> &older)
{
    for (const Row &row : older) {
        if (ids.contains(idOf(*row)))
            continue;
        ids.insert(idOf(*row));
        rows.push_back(row);
    }
}

void ReadMessages::prepend(const std::vector<Row> &newer)
{
    rows.insert(rows.begin(), newer.begin(), newer.end());
    for (const Row &row : newer)
        ids.insert(idOf(*row));
}

void ReadMessages::renew(const std::vector<Row> &later)
{
    QHash<QString, Row> known;
    for (const Row &row : later)
        known.insert(idOf(*row), row);
    for (Row &row : rows) {
        if (const auto found = known.constFind(idOf(*row)); found != known.constEnd())
            row = *found;
    }
}

KeyConnection::KeyConnection(HttpSettings settings, ApiKeyCredential key, const Identity &identity)
    : m_name(key.name)
    , m_serviceId(key.serviceId)
    , m_client(settingsOf(std::move(settings), key), std::move(key.secret))
    , m_source(m_client, identity, Api::Public)
{
}

ReadMessages &KeyConnection::read(const Query &query)
{
    QString asked;
    for (const Filter &filter : query.filters)
        asked += filterWord(filter.key) + u'=' + filter.value + u'\n';
    return m_read[asked];
}

Row completedRow(const Row &row, const QString &serviceId)
{
    if (const auto *notification = as<Notification>(row)) {
        auto copy = std::make_shared<Notification>(*notification);
        copy->service = serviceId;
        copy->normalisedTo = normalisedRecipient(*notification);
        return copy;
    }
    if (const auto *one = as<Template>(row)) {
        auto copy = std::make_shared<Template>(*one);
        copy->service = serviceId;
        return copy;
    }
    return row;
}

} // namespace postroom

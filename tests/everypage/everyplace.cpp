// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/everyplace.h"

#include "pages/filterkind.h"
#include "pages/recordplaces.h"
#include "ui/databasestage.h"
#include "window/places.h"

#include <algorithm>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

/// Something of the recorded database that a place shows: the statement that finds its id.
struct Sample {
    FilterKey key;
    const char *sql;
};

constexpr Sample samples[]{
    {FilterKey::Provider, "SELECT id FROM provider_details_history GROUP BY 1 ORDER BY count(*) DESC"},
    {FilterKey::Organisation, "SELECT organisation_id FROM invited_organisation_users"},
    {FilterKey::Day, "SELECT reported_at FROM returned_letters WHERE service_id = '%1'"},
    {FilterKey::Job,
        "SELECT id FROM jobs WHERE service_id = '%1' AND job_status = 'finished' ORDER BY notification_count"},
    {FilterKey::User, "SELECT user_id FROM user_to_service WHERE service_id = '%1'"},
    {FilterKey::Template, "SELECT id FROM templates WHERE service_id = '%1' ORDER BY version DESC"},
};

// Asked once for an executable; empty where there is no row for it.
QString sampleOf(FilterKey key)
{
    static QHash<int, QString> found;
    if (key == FilterKey::Service)
        return notices;
    const auto *sample
        = std::find_if(std::begin(samples), std::end(samples), [key](const Sample &one) { return one.key == key; });
    if (sample == std::end(samples))
        return {};
    QString &id = found[static_cast<int>(key)];
    if (id.isEmpty()) {
        QString sql = QString::fromLatin1(sample->sql);
        if (sql.contains(u"%1"_s))
            sql = sql.arg(notices);
        id = contractCluster().sql(sql + u" LIMIT 1"_s, u"contract"_s).text().trimmed();
    }
    return id;
}

// A conversation is named by one of its texts.
Target receivedText()
{
    const QString found
        = contractCluster().sql(u"SELECT id, service_id FROM inbound_sms LIMIT 1"_s, u"contract"_s).text();
    const QStringList cells = found.trimmed().split(u'|');
    return {Resource::InboundSms, cells.value(0), {{FilterKey::Service, cells.value(1)}}};
}

// Brands that are in use.
constexpr std::pair<Resource, const char *> brands[]{
    {Resource::EmailBranding,
        "SELECT email_branding_id FROM service_email_branding GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"},
    {Resource::LetterBranding,
        "SELECT letter_branding_id FROM service_letter_branding GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"},
};

Target sampleRecord(Resource resource)
{
    if (resource == Resource::InboundSms)
        return receivedText();
    if (resource == Resource::Jobs)
        return {resource, sampleOf(FilterKey::Job), {{FilterKey::Service, notices}}};
    for (const auto &[kind, sql] : brands) {
        if (kind == resource)
            return {resource, contractCluster().sql(QString::fromLatin1(sql), u"contract"_s).text().trimmed(), {}};
    }
    if (resource == Resource::Users)
        return {resource, sampleOf(FilterKey::User), {}};
    return {resource, sampleOf(resource == Resource::Organisations ? FilterKey::Organisation : FilterKey::Service), {}};
}

} // namespace

const PlaceKind &placeKind(const QString &id)
{
    const auto kinds = places::kinds();
    return *std::find_if(kinds.begin(), kinds.end(), [&id](const PlaceKind &kind) { return kind.id == id; });
}

Query sampleQuery(Resource resource)
{
    Query query{resource, {}};
    for (const FilterKey key : infoOf(resource).scope) {
        const FilterKind *kind = filterKindOf(key, resource);
        const QString sample = sampleOf(key);
        query = query.with(key, sample.isEmpty() && kind ? kind->sample() : sample);
    }
    if (recordPlaceOf(resource)->isOfService() && !query.has(FilterKey::Service))
        query = query.with(FilterKey::Service, notices);
    return query;
}

void openPlace(MainWindow &window, const PlaceKind &kind)
{
    if (kind.record)
        return Q_EMIT window.place()->recordRequested(sampleRecord(*kind.record), u"Cyngor Sir Brynmor"_s);
    if (kind.id == places::versions)
        return Q_EMIT window.place()->templateRequested(notices, sampleOf(FilterKey::Template), 0);
    if (kind.id == places::notifications)
        return Q_EMIT window.place()->serviceRequested(notices);
    if (kind.id == places::search)
        return Q_EMIT window.place()->searchRequested(u"example"_s);
    if (!kind.resource)
        return window.open(kind.id);
    const Query query = sampleQuery(*kind.resource);
    query.filters.empty() ? window.open(kind.id) : Q_EMIT window.place()->listRequested(query, u"Cyngor Sir Brynmor"_s);
}

} // namespace postroom::test

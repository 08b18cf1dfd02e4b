// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largedatabase.h"

#include <array>
#include <QCryptographicHash>
#include <QUuid>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// In the order of the array in the SQL below.
constexpr std::array names{"ines", "yusuf", "lowri", "oluwaseun", "grzegorz", "siobhan", "mei", "tomos", "amara",
    "dafydd", "fatima", "george", "harriet", "ivan", "jasmine", "kofi"};
constexpr std::array surnames{"calloway", "ivanova", "dwyer", "rowlands", "farouk", "okafor", "lindqvist", "pritchard",
    "nakamura", "mendes", "thackeray", "osei", "vaughan"};
constexpr std::array domains{
    "mail.example.com", "example.org", "post.example.net", "brynmor.example.com", "example.com"};

template <std::size_t Size> QString sqlArray(const std::array<const char *, Size> &texts)
{
    QStringList quoted;
    for (const char *text : texts)
        quoted.append(u"'%1'"_s.arg(QLatin1StringView(text)));
    return u"ARRAY[%1]"_s.arg(quoted.join(u','));
}

template <std::size_t Size> QString chosen(const std::array<const char *, Size> &texts, int number)
{
    return QLatin1StringView(texts.at(static_cast<std::size_t>(number) % Size));
}

// Ids are those of a kind and a number; the parts are random numbers of a message, the same in every run.
constexpr auto functions = R"(
CREATE FUNCTION pg_temp.made_id(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
RETURN md5(kind || number)::uuid;
CREATE FUNCTION pg_temp.part(number bigint, salt bigint, size bigint) RETURNS integer LANGUAGE sql IMMUTABLE
RETURN ((hashint8extended(number, salt) & 2147483647) % size)::integer;
)";

// Rows are recorded ones with what must differ put in their place, so that no column has to be known here.
constexpr auto servicesAndTemplates = R"(
INSERT INTO services
SELECT made.*
FROM services s
CROSS JOIN generate_series(1, :services) i
CROSS JOIN LATERAL jsonb_populate_record(s, jsonb_build_object('id', pg_temp.made_id('service', i),
    'name', 'Large service ' || i, 'normalised_service_name', 'large.service.' || i, 'active', i % 50 <> 49)) made
WHERE s.id = (SELECT id FROM services ORDER BY name LIMIT 1);

INSERT INTO api_keys
SELECT made.*
FROM api_keys k
CROSS JOIN generate_series(1, :services) i
CROSS JOIN LATERAL jsonb_populate_record(k, jsonb_build_object('id', pg_temp.made_id('key', i),
    'service_id', pg_temp.made_id('service', i), 'secret', md5('secret' || i), 'name', 'Key of ' || i)) made
WHERE k.id = (SELECT id FROM api_keys WHERE key_type = 'normal' AND expiry_date IS NULL ORDER BY id LIMIT 1);

INSERT INTO service_sms_senders (id, sms_sender, service_id, is_default, created_at)
SELECT pg_temp.made_id('sender', i), 'LARGE' || i, pg_temp.made_id('service', i), TRUE, '2025-01-01'
FROM generate_series(1, :services) i;
INSERT INTO service_email_reply_to (id, service_id, email_address, is_default, created_at)
SELECT pg_temp.made_id('reply', i), pg_temp.made_id('service', i), 'large.' || i || '@example.gov.uk', TRUE,
    '2025-01-01'
FROM generate_series(1, :services) i;
INSERT INTO service_letter_contacts (id, service_id, contact_block, is_default, created_at)
SELECT pg_temp.made_id('contact', i), pg_temp.made_id('service', i), E'Large service\nQuay Street\nPortwenn\nPW1 1AA',
    TRUE, '2025-01-01'
FROM generate_series(1, :services) i;

INSERT INTO templates_history
SELECT made.*
FROM (SELECT t, template_type::text AS kind, row_number() OVER (PARTITION BY template_type ORDER BY id, version) - 1 AS n
    FROM templates_history t) recorded
CROSS JOIN generate_series(1, :services) i
CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object('id', pg_temp.made_id(kind || n, i), 'version', 1,
    'name', 'Large ' || kind || ' ' || n, 'service_id', pg_temp.made_id('service', i), 'letter_attachment_id', NULL,
    'service_letter_contact_id', CASE kind WHEN 'letter' THEN pg_temp.made_id('contact', i) END)) made
WHERE n < 4;
INSERT INTO templates
SELECT made.*
FROM templates_history h
CROSS JOIN LATERAL jsonb_populate_record(NULL::templates, to_jsonb(h)) made
WHERE h.name LIKE 'Large %';
INSERT INTO template_redacted (template_id, redact_personalisation, updated_at, updated_by_id)
SELECT id, FALSE, created_at, created_by_id
FROM templates
WHERE name LIKE 'Large %';

INSERT INTO jobs
SELECT made.*
FROM jobs j
CROSS JOIN generate_series(1, :services) i
CROSS JOIN generate_series(0, 9) n
CROSS JOIN LATERAL jsonb_populate_record(j, jsonb_build_object('id', pg_temp.made_id('job' || n, i),
    'service_id', pg_temp.made_id('service', i), 'template_id', pg_temp.made_id('sms0', i), 'template_version', 1,
    'original_file_name', 'large ' || n || '.csv', 'contact_list_id', NULL)) made
WHERE j.id = (SELECT id FROM jobs WHERE job_status = 'finished' ORDER BY id LIMIT 1);
)";

// Sizes of services: one has 30 of 100 messages, one 15, the rest by a power of chance.
constexpr auto messages = R"(
INSERT INTO notifications (id, "to", job_id, service_id, template_id, created_at, sent_at, sent_by, updated_at,
    reference, template_version, job_row_number, _personalisation, api_key_id, key_type, notification_type,
    billable_units, client_reference, international, phone_prefix, rate_multiplier, notification_status,
    normalised_to, created_by_id, reply_to_text, postage, document_download_count)
SELECT pg_temp.made_id('message', i),
    recipient,
    CASE WHEN origin < 35 THEN pg_temp.made_id('job' || i % 10, service) END,
    pg_temp.made_id('service', service),
    pg_temp.made_id(kind || i % 4, service),
    created_at,
    created_at + interval '1.25 seconds',
    CASE kind WHEN 'sms' THEN (ARRAY['mmg', 'firetext'])[1 + i % 2] WHEN 'email' THEN 'ses' ELSE 'dvla' END,
    created_at + interval '4.5 seconds',
    md5('reference' || i),
    1,
    CASE WHEN origin < 35 THEN i END,
    translate(encode(convert_to('{"name":"' || initcap(name) || ' ' || initcap(surname) || '","code":"'
        || pg_temp.part(i, 11, 1000000) || '"}', 'UTF8'), 'base64'), E'+/=\n', '-_')
        || '.Mm0_LzxTqMY5YZhiambIeeMKMG8',
    CASE WHEN origin < 95 THEN pg_temp.made_id('key', service) END,
    CASE WHEN origin < 95 THEN (ARRAY['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal',
        'team', 'test'])[1 + pg_temp.part(i, 7, 10)] ELSE 'normal' END,
    kind::notification_type,
    CASE kind WHEN 'email' THEN 0 ELSE 1 END,
    CASE WHEN i % 3 = 0 THEN 'REF-' || lpad(i::text, 8, '0') END,
    FALSE,
    CASE kind WHEN 'sms' THEN '44' END,
    CASE kind WHEN 'sms' THEN 1 END,
    (ARRAY['permanent-failure', 'temporary-failure', 'technical-failure', 'sending', 'sending', 'delivered'])
        [1 + least(5, pg_temp.part(i, 9, 60))],
    CASE kind WHEN 'letter' THEN lower(translate(recipient, E' \n', '')) ELSE recipient END,
    CASE WHEN origin >= 95 THEN (SELECT id FROM users ORDER BY id LIMIT 1) END,
    CASE kind WHEN 'sms' THEN 'LARGE' || service WHEN 'email' THEN 'large.' || service || '@example.gov.uk' END,
    CASE kind WHEN 'letter' THEN 'second' END,
    0
FROM (
    SELECT i, origin, service, kind, name, surname,
        timestamp '2026-11-20 11:59:59' - ((:messages - i) / 5) * (interval '90 days' / (:messages / 5)) AS created_at,
        CASE kind
            WHEN 'sms' THEN '447700' || lpad(number::text, 6, '0')
            WHEN 'email' THEN name || '.' || surname || number || '@' || (:domains)[1 + number % :domaincount]
            ELSE initcap(name) || ' ' || initcap(surname) || E'\n' || number || E' Dune Close\nPortwenn\nPW8 5LT'
        END AS recipient
    FROM (
        SELECT i, origin, number, chance,
            CASE
                WHEN chance < 300000 THEN 1
                WHEN chance < 450000 THEN 2
                ELSE 3 + floor((:services - 2) * power((chance - 450000) / 550000.0, 3))
            END::integer AS service,
            CASE WHEN sort < 11 THEN 'sms' WHEN sort < 19 THEN 'email' ELSE 'letter' END AS kind,
            (:names)[1 + number % :namecount] AS name,
            (:surnames)[1 + number % :surnamecount] AS surname
        FROM (
            SELECT i, pg_temp.part(i, 1, 1000000) AS chance, pg_temp.part(i, 2, 20) AS sort,
                pg_temp.part(i, 3, :recipients) AS number, pg_temp.part(i, 5, 100) AS origin
            FROM generate_series(1, :messages) i
            OFFSET 0
        ) random
        OFFSET 0
    ) one
) one;
)";

} // namespace

ClusterSetup LargeDatabase::clusterSetup()
{
    return {.settings = {u"shared_buffers = 1GB"_s, u"maintenance_work_mem = 512MB"_s, u"max_wal_size = 8GB"_s,
                u"wal_level = minimal"_s, u"max_wal_senders = 0"_s, u"autovacuum = off"_s,
                u"effective_cache_size = 4GB"_s, u"random_page_cost = 1.1"_s},
        .room = ServerFolder::Room::Much};
}

bool LargeDatabase::create(const PostgresCluster &cluster, const QString &name, int count)
{
    ContractDatabase database(cluster);
    if (!database.createEmpty(name) || !database.loadRows(name)) {
        m_error = database.error();
        return false;
    }
    QString variables = u"\\set services %1\n\\set messages %2\n\\set recipients %3\n"_s.arg(services).arg(count).arg(
        recipients(count));
    variables += u"\\set namecount %1\n\\set surnamecount %2\n\\set domaincount %3\n"_s.arg(names.size())
                     .arg(surnames.size())
                     .arg(domains.size());
    QString rows = QString::fromLatin1(messages)
                       .replace(u":names"_s, sqlArray(names))
                       .replace(u":surnames"_s, sqlArray(surnames))
                       .replace(u":domains)"_s, sqlArray(domains) + u')');
    const ProgramAnswer made
        = cluster.sql(variables + QLatin1StringView(functions) + QLatin1StringView(servicesAndTemplates) + rows, name);
    const bool finished = made.ok && database.finishSchema(name);
    const ProgramAnswer analysed = finished ? cluster.sql(u"VACUUM (ANALYZE);\nCHECKPOINT;"_s, name) : made;
    m_error = made.ok && !finished ? database.error() : analysed.error;
    return finished && analysed.ok;
}

QString LargeDatabase::service(int number)
{
    const QByteArray text = "service" + QByteArray::number(number);
    return QUuid::fromRfc4122(QCryptographicHash::hash(text, QCryptographicHash::Md5)).toString(QUuid::WithoutBraces);
}

QString LargeDatabase::telephone(int recipient)
{
    return u"447700%1"_s.arg(recipient, 6, 10, QChar(u'0'));
}

QString LargeDatabase::emailAddress(int recipient)
{
    return u"%1.%2%3@%4"_s.arg(
        chosen(names, recipient), chosen(surnames, recipient), QString::number(recipient), chosen(domains, recipient));
}

QString LargeDatabase::clientReference(int message)
{
    return u"REF-%1"_s.arg(message - message % 3, 8, 10, QChar(u'0'));
}

} // namespace postroom::test

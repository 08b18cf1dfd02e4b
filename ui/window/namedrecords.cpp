// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/namedrecords.h"

#include "domain/service.h"
#include "pages/recordways.h"
#include "platform/servicesinreach.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NamedKind {
    Resource resource;
    const char *icon;
    Query (*query)(const Platform &platform, const QString &service);
    const char *name = "name"; ///< the field with it
};

template <Resource resource> Query all(const Platform &, const QString &)
{
    return {resource, {}};
}

Query services(const Platform &platform, const QString &)
{
    return servicesInReach(platform.identity());
}

// Without a day the platform refuses to list people (admin-features PA-12).
Query people(const Platform &, const QString &)
{
    return {Resource::UsersList, {{FilterKey::LoggedInStart, u"null"_s}}};
}

Query templates(const Platform &, const QString &service)
{
    return {Resource::Templates, {{FilterKey::Service, service}}};
}

constexpr std::array kinds{
    NamedKind{Resource::Services, "layers", &services},
    NamedKind{Resource::Organisations, "building-2", &all<Resource::Organisations>},
    NamedKind{Resource::Templates, "files", &templates},
    NamedKind{Resource::UsersList, "circle-user", &people},
    NamedKind{Resource::Providers, "radio-tower", &all<Resource::Providers>, "displayName"},
    NamedKind{Resource::EmailBranding, "palette", &all<Resource::EmailBranding>},
    NamedKind{Resource::LetterBranding, "stamp", &all<Resource::LetterBranding>},
};

std::size_t indexOf(Resource resource)
{
    const auto *found = std::find_if(
        kinds.begin(), kinds.end(), [resource](const NamedKind &kind) { return kind.resource == resource; });
    return static_cast<std::size_t>(found - kinds.begin());
}

} // namespace

NamedRecords::NamedRecords(std::shared_ptr<Platform> platform, QObject *parent)
    : QObject(parent)
    , m_platform(std::move(platform))
    , m_lists(kinds.size())
{
}

void NamedRecords::read(const QString &service)
{
    m_error.reset();
    if (!service.isEmpty() && service != m_service) {
        forgetTemplates();
        m_service = service;
    }
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (!m_lists[kind].isRead && !m_lists[kind].job.isRunning())
            readList(kind);
    }
}

void NamedRecords::forgetTemplates()
{
    List &list = m_lists[indexOf(Resource::Templates)];
    list.job.reset();
    list.rows.clear();
    list.isRead = list.isCut = false;
}

void NamedRecords::readList(std::size_t kind)
{
    const Query query = kinds[kind].query(*m_platform, m_service);
    if ((query.has(FilterKey::Service) && m_service.isEmpty()) || m_platform->source().whyNot(query))
        return;
    List &list = m_lists[kind];
    list.rows.clear();
    list.isCut = false;
    auto *job = m_platform->everyRow(
        query,
        [&list](std::span<const Row> rows) -> std::optional<Error> {
            const auto some = rows.first(std::min(rows.size(), most - list.rows.size()));
            list.rows.insert(list.rows.end(), some.begin(), some.end());
            list.isCut = some.size() < rows.size();
            return list.isCut ? std::optional(makeError(Error::Kind::Invalid, u"enough"_s)) : std::nullopt;
        },
        nullptr);
    list.job.reset(job);
    job->then(this, [this, &list](const Result<qint64> &answer) {
        list.isRead = answer || list.isCut;
        if (!list.isRead)
            m_error = answer.error();
        Q_EMIT changed();
    });
}

bool NamedRecords::isCut() const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [](const List &list) { return list.isCut; });
}

bool NamedRecords::isReading() const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [](const List &list) { return list.job.isRunning(); });
}

// The names of what the others belong to, by id.
QHash<QString, QString> NamedRecords::owners() const
{
    QHash<QString, QString> names;
    for (const Resource list : {Resource::Services, Resource::Organisations}) {
        for (const Row &row : m_lists[indexOf(list)].rows)
            names.insert(idOf(*row), nameIn(*row, "name"_L1));
    }
    return names;
}

// What tells it from others of its name, where that was read: to whom it belongs, who somebody is.
QString NamedRecords::contextOf(const Record &record, const QString &owner) const
{
    QStringList said{owner, nameIn(record, "emailAddress"_L1)};
    const auto *service = &typeOf(record) == &Service::type() ? static_cast<const Service *>(&record) : nullptr;
    if (service && !service->active.value_or(true))
        said.append(tr("archived"));
    said.removeAll(QString());
    return said.join(u", "_s);
}

std::vector<PaletteEntry> NamedRecords::entries() const
{
    std::vector<PaletteEntry> all;
    const QHash<QString, QString> owners = this->owners();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const NamedKind &of = kinds[kind];
        for (const Row &row : m_lists[kind].rows) {
            PaletteEntry entry{PaletteEntry::Kind::Record, idOf(*row), nameIn(*row, QLatin1StringView(of.name))};
            const bool isTemplate = of.resource == Resource::Templates;
            entry.context = contextOf(*row, owners.value(isTemplate ? m_service : nameIn(*row, "organisation"_L1)));
            entry.icon = QString::fromLatin1(of.icon);
            entry.group = QCoreApplication::translate("RecordPlaces", recordPlaceOf(of.resource)->title);
            entry.target = {of.resource, entry.key, {}};
            if (isTemplate)
                entry.target.scope.push_back({FilterKey::Service, m_service});
            all.push_back(std::move(entry));
        }
    }
    return all;
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/namedrecords.h"

#include "domain/service.h"
#include "pages/recordplaces.h"
#include "platform/servicesinreach.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NamedKind {
    Resource resource;
    const char *icon;
};

constexpr std::array kinds{NamedKind{Resource::Services, "layers"}, NamedKind{Resource::Organisations, "building-2"}};

Query queryFor(Resource resource, const Platform &platform)
{
    return resource == Resource::Services ? servicesInReach(platform.identity()) : Query{resource, {}};
}

QString nameOf(const Record &record)
{
    const Value name = valueOf(record, "name"_L1);
    const QString *text = std::get_if<QString>(&name);
    return text ? *text : QString();
}

} // namespace

NamedRecords::NamedRecords(std::shared_ptr<Platform> platform, QObject *parent)
    : QObject(parent)
    , m_platform(std::move(platform))
{
}

void NamedRecords::read()
{
    m_error.reset();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (!m_lists[kind].isRead && !m_lists[kind].job.isRunning())
            readList(kind);
    }
}

void NamedRecords::readList(std::size_t kind)
{
    const Query query = queryFor(kinds[kind].resource, *m_platform);
    if (m_platform->source().whyNot(query))
        return;
    List &list = m_lists[kind];
    list.rows.clear();
    auto *job = m_platform->everyRow(
        query,
        [&list](std::span<const Row> rows) -> std::optional<Error> {
            list.rows.insert(list.rows.end(), rows.begin(), rows.end());
            return std::nullopt;
        },
        nullptr);
    list.job.reset(job);
    job->then(this, [this, &list](const Result<qint64> &answer) {
        list.isRead = bool(answer);
        if (!answer)
            m_error = answer.error();
        Q_EMIT changed();
    });
}

bool NamedRecords::isReading() const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [](const List &list) { return list.job.isRunning(); });
}

// Of a service the organisation that it belongs to, where that was read.
QString NamedRecords::contextOf(const Record &record) const
{
    if (&typeOf(record) != &Service::type())
        return {};
    const auto &service = static_cast<const Service &>(record);
    QStringList said;
    for (const Row &row : m_lists[1].rows) {
        if (!service.organisation.isEmpty() && idOf(*row) == service.organisation)
            said.append(nameOf(*row));
    }
    if (!service.active.value_or(true))
        said.append(tr("archived"));
    return said.join(u", "_s);
}

std::vector<PaletteEntry> NamedRecords::entries() const
{
    std::vector<PaletteEntry> all;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const NamedKind &of = kinds[kind];
        for (const Row &row : m_lists[kind].rows) {
            PaletteEntry entry{PaletteEntry::Kind::Record, idOf(*row), nameOf(*row)};
            entry.context = contextOf(*row);
            entry.icon = QString::fromLatin1(of.icon);
            entry.group = QCoreApplication::translate("RecordPlaces", recordPlaceOf(of.resource)->title);
            entry.target = {of.resource, entry.key, {}};
            all.push_back(std::move(entry));
        }
    }
    return all;
}

} // namespace postroom

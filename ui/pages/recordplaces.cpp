// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordplaces.h"

#include "domain/bulkjob.h"
#include "domain/template.h"
#include "pages/filteroptions.h"
#include "pages/place.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

void toMessages(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.serviceRequested(idOf(record));
}

template <Resource resource> void toList(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.listRequested(resource, idOf(record));
}

void toVersions(Place &page, const Record &record, const QString &service)
{
    const auto &asked = static_cast<const Template &>(record);
    Q_EMIT page.templateRequested(service, asked.id, asked.version.value_or(0));
}

void toJobsTemplate(Place &page, const Record &record, const QString &service)
{
    const auto &job = static_cast<const BulkJob &>(record);
    Q_EMIT page.templateRequested(service, job.templateId, job.templateVersion.value_or(0));
}

constexpr std::array serviceLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Messages"), &toMessages},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Jobs"), &toList<Resource::Jobs>},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Templates"), &toList<Resource::Templates>},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Team members"), &toList<Resource::Users>},
};
constexpr std::array templateLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Versions"), &toVersions}};
constexpr std::array jobLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Template"), &toJobsTemplate}};

constexpr std::array jobFilters{
    RecordFilter{FilterKey::Status, QT_TRANSLATE_NOOP("RecordPlaces", "Status"), &jobStatusOptions}};

constexpr const char *serviceChips[]{"state", "organisationType"};
constexpr const char *organisationChips[]{"organisationType"};
constexpr const char *templateChips[]{"name"};
constexpr const char *keyChips[]{"keyType"};
constexpr const char *personChips[]{"state"};

constexpr std::array places{
    RecordPlace{
        Resource::Services, QT_TRANSLATE_NOOP("RecordPlaces", "Services"), true, serviceChips, {}, serviceLinks},
    RecordPlace{
        Resource::Templates, QT_TRANSLATE_NOOP("RecordPlaces", "Templates"), true, templateChips, {}, templateLinks},
    RecordPlace{Resource::Jobs, QT_TRANSLATE_NOOP("RecordPlaces", "Jobs"), false, {}, jobFilters, jobLinks},
    RecordPlace{Resource::InboundSms, QT_TRANSLATE_NOOP("RecordPlaces", "Received texts"), false},
    RecordPlace{Resource::Users, QT_TRANSLATE_NOOP("RecordPlaces", "Team members"), true, personChips},
    RecordPlace{Resource::ApiKeys, QT_TRANSLATE_NOOP("RecordPlaces", "API keys"), true, keyChips},
    RecordPlace{Resource::Organisations, QT_TRANSLATE_NOOP("RecordPlaces", "Organisations"), true, organisationChips},
    RecordPlace{Resource::Providers, QT_TRANSLATE_NOOP("RecordPlaces", "Providers")},
    RecordPlace{Resource::Complaints, QT_TRANSLATE_NOOP("RecordPlaces", "Complaints"), false},
};

} // namespace

bool RecordPlace::isOfService() const
{
    const auto &scope = infoOf(resource).scope;
    // People are listed service by service over every way, though each of them is of the platform.
    return resource == Resource::Users || std::find(scope.begin(), scope.end(), FilterKey::Service) != scope.end();
}

const RecordPlace *recordPlaceOf(Resource resource)
{
    const auto *found = std::find_if(
        places.begin(), places.end(), [resource](const RecordPlace &place) { return place.resource == resource; });
    return found == places.end() ? nullptr : found;
}

} // namespace postroom

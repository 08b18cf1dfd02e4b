// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"
#include "domain/apikey.h"
#include "domain/notification.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/user.h"
#include "tables/cells.h"
#include "tables/columnrows.h"
#include "tables/jobfigures.h"
#include "text/numbers.h"
#include "text/peoplewords.h"
#include "text/permissionwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const Notification &notificationOf(const Record &record)
{
    return static_cast<const Notification &>(record);
}

const Service &serviceOf(const Record &record)
{
    return static_cast<const Service &>(record);
}

QString recipientCell(const Record &record, const ColumnContext &)
{
    return recipientText(notificationOf(record));
}

StatusWords notificationLook(const Record &record)
{
    const Notification &notification = notificationOf(record);
    return notificationStatusWords(notification.notificationType, notification.status);
}

QString templateCell(const Record &record, const ColumnContext &)
{
    const Notification &notification = notificationOf(record);
    return notification.templateName.isEmpty() ? notification.templateId : notification.templateName;
}

StatusWords notificationTypeLook(const Record &record)
{
    const QString type = notificationOf(record).notificationType;
    return {typeText(type), typeIcon(type), Tone::Plain};
}

QString providerCell(const Record &record, const ColumnContext &)
{
    return providerText(notificationOf(record).sentBy);
}

QString sentThroughCell(const Record &record, const ColumnContext &)
{
    return sentThroughShort(notificationOf(record));
}

StatusWords serviceLook(const Record &record)
{
    const Service &service = serviceOf(record);
    if (!service.active) // what an API key says of its service
        return {};
    return serviceStateWords(service.active.value_or(true), service.restricted.value_or(false));
}

QString messageTypes(const Record &record, const ColumnContext &)
{
    QStringList words;
    const QStringList permissions = serviceOf(record).permissions.value_or(QStringList());
    for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s}) {
        if (permissions.contains(type))
            words.append(typeText(type));
    }
    return words.join(u", "_s);
}

StatusWords typeLook(const Record &record)
{
    const bool isTemplate = &typeOf(record) == &Template::type();
    const QString type = textField(record, isTemplate ? "templateType"_L1 : "notificationType"_L1);
    return {typeText(type), typeIcon(type), Tone::Plain};
}

// Where the folders are not known, the id alone is.
QString folderCell(const Record &record, const ColumnContext &)
{
    const auto &one = static_cast<const Template &>(record);
    return one.folderPath.isEmpty() ? one.folder : one.folderPath;
}

QString templateName(const Record &record, const ColumnContext &)
{
    return textField(record, "name"_L1);
}

QString daysCell(const Record &record, const ColumnContext &)
{
    const Value days = valueOf(record, "daysOfRetention"_L1);
    const qint64 *count = std::get_if<qint64>(&days);
    return count ? daysText(*count) : QString();
}

QString peopleCell(const Record &record, const ColumnContext &)
{
    const Value people = valueOf(record, "usersWithPermission"_L1);
    const QStringList *ids = std::get_if<QStringList>(&people);
    return ids ? numberText(ids->size()) : QString();
}

StatusWords personLook(const Record &record)
{
    return personStateWords(static_cast<const User &>(record));
}

QString signInCell(const Record &record, const ColumnContext &)
{
    return signInMethodText(textField(record, "authType"_L1));
}

// Of the service whose list it is: teamPermissions leaves no other.
QString permissionsHere(const Record &record, const ColumnContext &)
{
    const auto &member = static_cast<const User &>(record);
    const auto *granted = member.permissions.asObject();
    return granted && !granted->empty()
        ? permissionLabels(permissionsForService(member, granted->front().key)).join(u", "_s)
        : QString();
}

constexpr char active[] = "active", userNumber[] = "userNumber", notifyNumber[] = "notifyNumber",
               mobileNumber[] = "mobileNumber";

using Kind = Column::Kind;
using Room = Column::Room;

// clang-format off
constexpr Column sentColumn {"createdAt", QT_TRANSLATE_NOOP("Columns", "Sent"), Kind::Moment, "createdAt", Room::Keep, 24};
constexpr const char *recipientParts[] {"emailAddress", "phoneNumber", "line1", "line2", "line3", "line4", "line5", "line6", "postcode"};
constexpr const char *templateParts[] {"templateId"};
constexpr Column toColumn {"to", QT_TRANSLATE_NOOP("Columns", "To"), Kind::Text, "to", Room::Middle, 24, true, recipientCell, nullptr, nullptr, nullptr, recipientParts};
constexpr Column messageTemplateColumn {"template", QT_TRANSLATE_NOOP("Columns", "Template"), Kind::Type, "templateName", Room::Give, 22, true, templateCell, notificationTypeLook, nullptr, "notificationType", templateParts};
constexpr Column statusColumn {"status", QT_TRANSLATE_NOOP("Columns", "Status"), Kind::Status, "status", Room::Keep, 32, true, nullptr, notificationLook};
constexpr Column providerColumn {"provider", QT_TRANSLATE_NOOP("Columns", "Provider"), Kind::Text, "sentBy", Room::Give, 11, true, providerCell};
constexpr Column hiddenProviderColumn {"provider", QT_TRANSLATE_NOOP("Columns", "Provider"), Kind::Text, "sentBy", Room::Give, 11, false, providerCell};
constexpr Column throughColumn {"sentThrough", QT_TRANSLATE_NOOP("Columns", "Sent through"), Kind::Text, "keyName", Room::Give, 18, true, sentThroughCell, nullptr, nullptr, "jobOriginalFileName"};
constexpr Column hiddenThroughColumn {"sentThrough", QT_TRANSLATE_NOOP("Columns", "Sent through"), Kind::Text, "keyName", Room::Give, 18, false, sentThroughCell, nullptr, nullptr, "jobOriginalFileName"};
constexpr Column keyTypeColumn {"keyType", QT_TRANSLATE_NOOP("Columns", "Key type"), Kind::Text, "keyType", Room::Give, 14, false, keyTypeCell};
constexpr Column updatedColumn {"updatedAt", QT_TRANSLATE_NOOP("Columns", "Last change"), Kind::Moment, "updatedAt", Room::Keep, 24, false};
constexpr Column referenceColumn {"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), Kind::Id, "clientReference", Room::Middle, 18, false};
constexpr Column idColumn {"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false};

constexpr std::array notificationColumns {
    sentColumn, toColumn, messageTemplateColumn, statusColumn, providerColumn, throughColumn, keyTypeColumn,
    updatedColumn, referenceColumn, idColumn,
};

constexpr Column serviceColumn {"service", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 26};
constexpr Column hiddenToColumn {"to", QT_TRANSLATE_NOOP("Columns", "To"), Kind::Text, "to", Room::Middle, 24, false, recipientCell, nullptr, nullptr, nullptr, recipientParts};

constexpr std::array searchColumnTable {
    sentColumn, serviceColumn, messageTemplateColumn, statusColumn, hiddenToColumn, hiddenProviderColumn,
    hiddenThroughColumn, keyTypeColumn, updatedColumn, referenceColumn, idColumn,
};

constexpr std::array databaseSearchColumnTable {
    sentColumn, serviceColumn,
    Column{"organisation", QT_TRANSLATE_NOOP("Columns", "Organisation"), Kind::Text, "organisationName", Room::Give, 22},
    messageTemplateColumn, statusColumn, hiddenToColumn, hiddenProviderColumn, hiddenThroughColumn, keyTypeColumn, updatedColumn, referenceColumn, idColumn,
};

constexpr std::array serviceColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 40},
    Column{"state", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "active", Room::Keep, 14, true, nullptr, serviceLook, nullptr, "restricted"},
    Column{"permissions", QT_TRANSLATE_NOOP("Columns", "Sends"), Kind::Text, "permissions", Room::Give, 28, true, messageTypes},
    Column{"organisationType", QT_TRANSLATE_NOOP("Columns", "Organisation type"), Kind::Text, "organisationType", Room::Give, 18, true, organisationTypeCell},
    Column{"smsMessageLimit", QT_TRANSLATE_NOOP("Columns", "Texts a day"), Kind::Number, "smsMessageLimit", Room::Keep, 12},
    Column{"emailMessageLimit", QT_TRANSLATE_NOOP("Columns", "Emails a day"), Kind::Number, "emailMessageLimit", Room::Keep, 12},
    Column{"letterMessageLimit", QT_TRANSLATE_NOOP("Columns", "Letters a day"), Kind::Number, "letterMessageLimit", Room::Keep, 12, false},
    Column{"goLiveAt", QT_TRANSLATE_NOOP("Columns", "Went live"), Kind::Moment, "goLiveAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array templateColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Type, "name", Room::Give, 40, true, templateName, typeLook, nullptr, "templateType"},
    Column{"subject", QT_TRANSLATE_NOOP("Columns", "Subject"), Kind::Text, "subject", Room::Give, 36},
    Column{"folder", QT_TRANSLATE_NOOP("Columns", "Folder"), Kind::Text, "folder", Room::Give, 30, true, folderCell},
    idColumn,
};

constexpr std::array versionColumns {
    Column{"version", QT_TRANSLATE_NOOP("Columns", "Version"), Kind::Number, "version", Room::Keep, 8},
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Type, "name", Room::Give, 34, true, templateName, typeLook, nullptr, "templateType"},
    Column{"createdByName", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Text, "createdByName", Room::Give, 22},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array folderColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 34},
    Column{"usersWithPermission", QT_TRANSLATE_NOOP("Columns", "People"), Kind::Number, "usersWithPermission", Room::Keep, 8, true, peopleCell},
    Column{"parentId", QT_TRANSLATE_NOOP("Columns", "In folder"), Kind::Id, "parentId", Room::Middle, 36, false},
    idColumn,
};

constexpr std::array jobColumns {
    Column{"originalFileName", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "originalFileName", Room::Give, 30},
    Column{"template", QT_TRANSLATE_NOOP("Columns", "Template"), Kind::Type, "templateName", Room::Give, 24, true, jobTemplateText, jobTemplateLook, nullptr, "templateType"},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "Status"), Kind::Status, "jobStatus", Room::Keep, 20, true, nullptr, jobLook},
    Column{"progress", QT_TRANSLATE_NOOP("Columns", "Messages"), Kind::Progress, "notificationCount", Room::Keep, 22, true, jobProgressText, nullptr, jobProgressRate},
    Column{"failed", QT_TRANSLATE_NOOP("Columns", "Failed"), Kind::Number, "statistics", Room::Keep, 10, true, jobFailedText, jobFailedLook},
    Column{"createdByName", QT_TRANSLATE_NOOP("Columns", "Uploaded by"), Kind::Text, "createdByName", Room::Give, 20},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Uploaded"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"scheduledFor", QT_TRANSLATE_NOOP("Columns", "Scheduled for"), Kind::Moment, "scheduledFor", Room::Keep, 24, false},
    Column{"processingStarted", QT_TRANSLATE_NOOP("Columns", "Started"), Kind::Moment, "processingStarted", Room::Keep, 24, false},
    Column{"processingFinished", QT_TRANSLATE_NOOP("Columns", "Finished"), Kind::Moment, "processingFinished", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array keyColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 30},
    Column{"keyType", QT_TRANSLATE_NOOP("Columns", "Key type"), Kind::Text, "keyType", Room::Give, 20, true, keyTypeCell},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"expiryDate", QT_TRANSLATE_NOOP("Columns", "Revoked"), Kind::Moment, "expiryDate", Room::Keep, 24},
    Column{"createdBy", QT_TRANSLATE_NOOP("Columns", "Created or revoked by"), Kind::Text, "createdBy", Room::Give, 24, false, personCell<ApiKey, &ApiKey::createdByName, &ApiKey::createdBy>},
    idColumn,
};

constexpr std::array receivedColumns {
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Received"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"userNumber", QT_TRANSLATE_NOOP("Columns", "From"), Kind::Text, "userNumber", Room::Middle, 18, true, phoneCell<userNumber>},
    Column{"content", QT_TRANSLATE_NOOP("Columns", "Text"), Kind::Text, "content", Room::Give, 50, true, contentCell},
    Column{"notifyNumber", QT_TRANSLATE_NOOP("Columns", "To"), Kind::Text, "notifyNumber", Room::Middle, 18, false, phoneCell<notifyNumber>},
    idColumn,
};

constexpr Column signedInColumn {"loggedInAt", QT_TRANSLATE_NOOP("Columns", "Last signed in"), Kind::Moment, "loggedInAt", Room::Keep, 24};
constexpr Column personStateColumn {"state", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "state", Room::Keep, 12, true, nullptr, personLook};
constexpr Column signInColumn {"authType", QT_TRANSLATE_NOOP("Columns", "Signs in with"), Kind::Text, "authType", Room::Keep, 18, false, signInCell};
constexpr Column adminColumn {"platformAdmin", QT_TRANSLATE_NOOP("Columns", "Platform admin"), Kind::Text, "platformAdmin", Room::Keep, 15, false};
constexpr Column createdColumn {"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24, false};

constexpr std::array userColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 26},
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Give, 38},
    Column{"mobileNumber", QT_TRANSLATE_NOOP("Columns", "Mobile number"), Kind::Text, "mobileNumber", Room::Middle, 16, true, phoneCell<mobileNumber>},
    signedInColumn, personStateColumn, signInColumn, adminColumn, createdColumn, idColumn,
};

constexpr std::array membersColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 27},
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Give, 26},
    Column{"permissions", QT_TRANSLATE_NOOP("Columns", "Permissions"), Kind::Text, "permissions", Room::Give, 44, true, permissionsHere},
    signedInColumn, personStateColumn,
    Column{"mobileNumber", QT_TRANSLATE_NOOP("Columns", "Mobile number"), Kind::Text, "mobileNumber", Room::Middle, 16, false, phoneCell<mobileNumber>},
    signInColumn, adminColumn, createdColumn, idColumn,
};

constexpr std::array organisationColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 40},
    Column{"organisationType", QT_TRANSLATE_NOOP("Columns", "Organisation type"), Kind::Text, "organisationType", Room::Give, 18, true, organisationTypeCell},
    Column{"countOfLiveServices", QT_TRANSLATE_NOOP("Columns", "Live services"), Kind::Number, "countOfLiveServices", Room::Keep, 14},
    Column{"domains", QT_TRANSLATE_NOOP("Columns", "Email domains"), Kind::Text, "domains", Room::Give, 40},
    Column{"active", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "active", Room::Keep, 14, true, nullptr, wordsLook<Vocabulary::OrganisationState, active>},
    idColumn,
};

constexpr std::array retentionColumns {
    Column{"notificationType", QT_TRANSLATE_NOOP("Columns", "Type"), Kind::Type, "notificationType", Room::Keep, 14, true, nullptr, typeLook},
    Column{"daysOfRetention", QT_TRANSLATE_NOOP("Columns", "Kept for"), Kind::Number, "daysOfRetention", Room::Keep, 12, true, daysCell},
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 30, false},
    idColumn,
};

constexpr std::array previewColumns {
    Column{"subject", QT_TRANSLATE_NOOP("Columns", "Subject"), Kind::Text, "subject", Room::Give, 36},
    Column{"content", QT_TRANSLATE_NOOP("Columns", "Text"), Kind::Text, "content", Room::Give, 50},
    idColumn,
};

constexpr std::array letterFileColumns {
    Column{"content", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "content", Room::Give, 50},
};

constexpr std::array tables {
    ResourceColumns{Resource::Services, serviceColumns},
    ResourceColumns{Resource::Templates, templateColumns},
    ResourceColumns{Resource::TemplateVersions, versionColumns},
    ResourceColumns{Resource::TemplateFolders, folderColumns},
    ResourceColumns{Resource::Jobs, jobColumns},
    ResourceColumns{Resource::Notifications, notificationColumns},
    ResourceColumns{Resource::InboundSms, receivedColumns},
    ResourceColumns{Resource::ApiKeys, keyColumns},
    ResourceColumns{Resource::DataRetention, retentionColumns},
    ResourceColumns{Resource::Users, userColumns},
    ResourceColumns{Resource::Organisations, organisationColumns},
    ResourceColumns{Resource::TemplatePreviews, previewColumns},
    ResourceColumns{Resource::LetterFiles, letterFileColumns},
};
// clang-format on

} // namespace

std::span<const Column> teamColumns()
{
    return membersColumns;
}

std::span<const ResourceColumns> coreColumns()
{
    return tables;
}

std::span<const Column> searchColumns()
{
    return searchColumnTable;
}

std::span<const Column> databaseSearchColumns()
{
    return databaseSearchColumnTable;
}

} // namespace postroom

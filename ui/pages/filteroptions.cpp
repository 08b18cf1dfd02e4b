// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filteroptions.h"

#include "domain/notificationstatus.h"
#include "text/kindwords.h"
#include "text/notificationwords.h"
#include "text/statuswords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct GroupRow {
    const char *id;
    const char *words; ///< context "FilterOptions"
    StatusGroup group;
};

constexpr std::array groups{
    GroupRow{"sending", QT_TRANSLATE_NOOP("FilterOptions", "Delivering"), StatusGroup::Delivering},
    GroupRow{"delivered", QT_TRANSLATE_NOOP("FilterOptions", "Delivered"), StatusGroup::Delivered},
    GroupRow{"failed", QT_TRANSLATE_NOOP("FilterOptions", "Failed"), StatusGroup::Failed},
};

// Of the statuses that people see under one word each is told from the others by its own.
QString rawStatusText(const QString &status)
{
    const QString words = notificationStatusWords({}, status).text;
    return words.compare(status, Qt::CaseInsensitive) == 0
        ? words
        : QCoreApplication::translate("FilterOptions", "%1 (%2)", "words of a status, the platform's own")
              .arg(words, status);
}

QList<FilterOption> optionsOf(Vocabulary vocabulary)
{
    QList<FilterOption> options;
    for (const QString &raw : rawWords(vocabulary))
        options.append({raw, kindWords(vocabulary, raw).text});
    return options;
}

} // namespace

QList<FilterOption> typeOptions()
{
    QList<FilterOption> options;
    for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s})
        options.append({type, typeText(type)});
    return options;
}

QList<FilterOption> statusOptions()
{
    QList<FilterOption> options;
    for (const GroupRow &row : groups)
        options.append({QString::fromLatin1(row.id), QCoreApplication::translate("FilterOptions", row.words)});
    return options;
}

QList<FilterOption> rawStatusOptions()
{
    QList<FilterOption> options;
    for (const GroupRow &row : groups) {
        for (const QString &status : statusesOf(row.group))
            options.append({status, rawStatusText(status)});
    }
    return options;
}

QList<FilterOption> callbackOptions()
{
    return optionsOf(Vocabulary::Callback);
}

QList<FilterOption> eventOptions()
{
    return optionsOf(Vocabulary::Event);
}

QList<FilterOption> yesOrNoOptions()
{
    return {{u"true"_s, QCoreApplication::translate("FilterOptions", "Yes")},
        {u"false"_s, QCoreApplication::translate("FilterOptions", "No")}};
}

QList<FilterOption> jobStatusOptions()
{
    QList<FilterOption> options;
    for (const QString &status : jobStatuses())
        options.append({status, jobStatusWords(status).text});
    return options;
}

QStringList statusesOfOption(const QString &id)
{
    for (const GroupRow &row : groups) {
        if (id == QLatin1StringView(row.id))
            return statusesOf(row.group);
    }
    return {};
}

} // namespace postroom

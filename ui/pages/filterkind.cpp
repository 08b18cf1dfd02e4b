// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filterkind.h"

#include "pages/filteroptions.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QDate>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Editor = FilterKind::Editor;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

constexpr FilterKind plain(FilterKey key, Editor editor)
{
    return {key, editor};
}
constexpr FilterKind named(FilterKey key, Resource names, const char *field = "name")
{
    return {key, Editor::Named, std::nullopt, names, field};
}
constexpr FilterKind choice(
    FilterKey key, QList<FilterOption> (*options)(), std::optional<Resource> only = std::nullopt)
{
    return {key, Editor::Choice, only, std::nullopt, "name", options};
}
constexpr FilterKind typedIn(FilterKey key, std::optional<Resource> only = std::nullopt)
{
    return {key, Editor::Words, only};
}

constexpr std::array kinds{
    plain(FilterKey::From, Editor::Day),
    plain(FilterKey::To, Editor::Day),
    plain(FilterKey::History, Editor::Switch),
    named(FilterKey::Service, Resource::Services),
    named(FilterKey::Organisation, Resource::Organisations),
    named(FilterKey::Template, Resource::Templates),
    named(FilterKey::Job, Resource::Jobs, "originalFileName"),
    named(FilterKey::ContactList, Resource::ContactLists, "originalFileName"),
    named(FilterKey::ApiKey, Resource::ApiKeys),
    named(FilterKey::CreatedBy, Resource::Users),
    named(FilterKey::User, Resource::UsersList),
    named(FilterKey::Provider, Resource::Providers, "displayName"),
    FilterKind{FilterKey::Type, Editor::Words, Resource::Events, std::nullopt, "name", &eventOptions},
    choice(FilterKey::Type, &typeOptions),
    choice(FilterKey::Status, &rawStatusOptions, Resource::StatusFacts),
    choice(FilterKey::Callback, &callbackOptions),
    plain(FilterKey::Year, Editor::Year),
    plain(FilterKey::Notification, Editor::Id),
    plain(FilterKey::CreatedStart, Editor::Day),
    plain(FilterKey::CreatedEnd, Editor::Day),
    plain(FilterKey::LoggedInStart, Editor::Day),
    plain(FilterKey::LoggedInEnd, Editor::Day),
    choice(FilterKey::TakePartInResearch, &yesOrNoOptions),
    typedIn(FilterKey::EmailAddress, Resource::UnsubscribeRequests),
};

} // namespace

bool FilterKind::isOfService() const
{
    if (!names)
        return false;
    const auto &scope = infoOf(*names).scope;
    return std::find(scope.begin(), scope.end(), FilterKey::Service) != scope.end();
}

QString FilterKind::sample() const
{
    switch (editor) {
    case Editor::Switch:
        return u"true"_s;
    case Editor::Day:
        return u"2026-01-01"_s;
    case Editor::Year:
        return u"2026"_s;
    case Editor::Choice:
        return options().constFirst().id;
    case Editor::Named:
    case Editor::Id:
        return u"00000000-0000-0000-0000-000000000000"_s;
    case Editor::Words:
        break;
    }
    return u"words"_s;
}

std::span<const FilterKind> filterKinds()
{
    return kinds;
}

const FilterKind *filterKindOf(FilterKey key, Resource list)
{
    const auto *found = std::find_if(kinds.begin(), kinds.end(),
        [&](const FilterKind &kind) { return kind.key == key && (!kind.only || *kind.only == list); });
    return found == kinds.end() ? nullptr : found;
}

QString filterWordsOf(const FilterKind &kind, const QString &value)
{
    if (kind.editor == Editor::Switch)
        return FilterWords::tr("Yes");
    if (kind.editor == Editor::Day) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? dayText(day) : value;
    }
    if (kind.editor == Editor::Year)
        return FilterWords::tr("%1 to %2", "a financial year").arg(value).arg(value.toInt() + 1);
    if (kind.options) {
        for (const FilterOption &option : kind.options()) {
            if (option.id == value)
                return option.words;
        }
    }
    return kind.editor == Editor::Words ? value : QString();
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordjson.h"
#include "platform/identity.h"
#include "support/contract.h"

namespace postroom::test {

/// Somebody as the recorded `GET /user/<id>` shows them, signed in; Nobody where there is no such recording.
inline Identity recordedPerson(const Contract &contract, const QString &id, bool powersHidden = false)
{
    for (const Exchange &exchange : contract.reads(QStringLiteral("users"))) {
        if (exchange.path != QStringLiteral("/user/") + id || exchange.status != 200)
            continue;
        const auto answer = JsonValue::parse(exchange.response);
        const JsonValue *data = answer ? answer->member(u"data") : nullptr;
        const Result<Row> row = decodeRecord(User::internalShape(), data ? *data : JsonValue());
        if (!row)
            continue;
        Person person = signedInPerson(*as<User>(*row), {});
        person.powersHidden = powersHidden;
        return {
            Identity::Kind::Person, person.user.name, person.user.emailAddress, std::make_shared<const Person>(person)};
    }
    return {};
}

/// The first recorded person who is a platform admin, or is none.
inline Identity firstRecordedPerson(const Contract &contract, bool platformAdmin)
{
    for (const ContractUser &user : contract.users()) {
        const Identity identity = recordedPerson(contract, user.id);
        if (identity.person && isPlatformAdmin(*identity.person) == platformAdmin
            && !identity.person->user.services.value_or(QStringList()).isEmpty())
            return identity;
    }
    return {};
}

} // namespace postroom::test

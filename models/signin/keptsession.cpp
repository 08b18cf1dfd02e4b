// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/keptsession.h"

#include "domain/account.h"
#include "domain/json.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 formatVersion = 1;

Instant after(Instant moment, std::chrono::microseconds span)
{
    return Instant(moment.microseconds() + span.count());
}

JsonValue momentAsJson(Instant moment)
{
    return moment.toString(TimeSpelling::Z6);
}

QString textIn(const JsonValue &json, QStringView key)
{
    const JsonValue *value = json.member(key);
    return value && value->asString() ? *value->asString() : QString();
}

std::optional<Instant> momentIn(const JsonValue &json, QStringView key)
{
    return Instant::parse(textIn(json, key));
}

Error unreadable()
{
    return makeError(Error::Kind::SecretStore, u"what the keychain holds of the session cannot be read"_s);
}

} // namespace

Secret secretOf(const KeptSession &session)
{
    JsonValue json{JsonValue::Object()};
    json.setMember(u"version"_s, formatVersion);
    json.setMember(u"user_id"_s, session.userId);
    json.setMember(u"session_id"_s, session.sessionId);
    json.setMember(u"signed_in_at"_s, momentAsJson(session.signedInAt));
    json.setMember(u"last_active_at"_s, momentAsJson(session.lastActiveAt));
    json.setMember(u"powers_hidden"_s, session.powersHidden);
    return Secret(json.toJson());
}

Result<KeptSession> keptSessionFrom(const Secret &secret)
{
    const std::string_view bytes = secret.reveal();
    const auto json = JsonValue::parse(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!json)
        return unreadable();
    const JsonValue *version = json->member(u"version");
    const JsonValue *hidden = json->member(u"powers_hidden");
    const auto signedInAt = momentIn(*json, u"signed_in_at");
    const auto lastActiveAt = momentIn(*json, u"last_active_at");
    KeptSession session{textIn(*json, u"user_id"), textIn(*json, u"session_id"), signedInAt.value_or(Instant()),
        lastActiveAt.value_or(Instant()), hidden && hidden->asBool() && *hidden->asBool()};
    const bool ours = version && *version == JsonValue(formatVersion);
    if (!ours || session.userId.isEmpty() || session.sessionId.isEmpty() || !signedInAt || !lastActiveAt)
        return unreadable();
    return session;
}

SessionLimit sessionLimit(const KeptSession &session, bool platformAdmin)
{
    const SessionLimit age{after(session.signedInAt, longestSession), SignInFault::TooOld};
    const SessionLimit idle{after(session.lastActiveAt, longestIdle), SignInFault::Idle};
    return platformAdmin && idle.at < age.at ? idle : age;
}

std::optional<SignInFault> sessionOver(const KeptSession &session, const User &user, Instant now)
{
    if (user.id != session.userId)
        return SignInFault::OtherPerson;
    const SessionLimit limit = sessionLimit(session, user.platformAdmin == true && !session.powersHidden);
    if (now > limit.at)
        return limit.why;
    if (!isActive(user))
        return isPending(user) ? SignInFault::Pending : SignInFault::Archived;
    if (user.currentSessionId.isEmpty())
        return SignInFault::ElsewhereSignedOut;
    if (user.currentSessionId != session.sessionId)
        return SignInFault::ElsewhereSignedIn;
    return std::nullopt;
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a careless scanner slow or end, and everything that such a text can reach: for the tests and the bench.
#pragma once

#include "content/contentwarning.h"
#include "content/drawnblocks.h"
#include "content/editorhighlight.h"
#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/messagechecks.h"
#include "content/savingrules.h"
#include "content/smsmessage.h"

#include <array>

namespace postroom::test {

using namespace Qt::StringLiterals;

/// Pieces whose repetition is hostile.
inline QStringList hostileSeeds()
{
    return {u"["_s, u"]"_s, u"[]("_s, u"[a [b] "_s, u"![["_s, u"(("_s, u"((a?\?"_s, u"((a)) "_s, u"((a?\?b))"_s,
        u"))"_s, u"<"_s, u"<a b="_s, u"<!--\n\n"_s, u"<div>\n\n"_s, u"&"_s, u"&#38;"_s, u"^ "_s, u"* "_s, u"*"_s,
        u"* a\n  "_s, u"1."_s, u"```\n"_s, u"~"_s, u"~~~ a\n"_s, u"[a]: b\n"_s, u"[^a]: b\n"_s, u"[\n"_s, u"'\""_s,
        u" - "_s, u"http://"_s, u"\\"_s, u" \n"_s, u"a|b\n"_s, u"[x](y \"z"_s, u"@’ "_s, u"<a@"_s, u"[a](<b> "_s,
        u"a.bc-"_s, u"qr: "_s, u"qr: a\n\n"_s, u"# qr: a\n"_s, u"***\n"_s, u"-"_s, u"x.com "_s, u"a."_s, u"a.b@"_s,
        u"ŵ"_s, u"ế"_s, u"😀"_s, u"\n"_s, u"\u2028"_s, u" ,"_s, u"(a.bc/)"_s, u"\u202f"_s};
}

/// A value for ((a)).
inline Personalisation someValues()
{
    Personalisation values;
    values.set(u"a"_s, u"yes"_s);
    return values;
}

/// One thing that is made of a body.
struct HostileReach {
    const char *name;
    void (*render)(const QString &body);
};

inline const std::array hostileReaches{
    HostileReach{"e-mail HTML",
        [](const QString &body) {
            emailHtmlBody({{}, body}, someValues());
        }},
    HostileReach{"e-mail drawn",
        [](const QString &body) {
            drawnBlocks(emailHtmlBody({{}, body}, someValues()));
        }},
    HostileReach{"e-mail text",
        [](const QString &body) {
            emailPlainBody({{}, body}, {});
        }},
    HostileReach{"preheader",
        [](const QString &body) {
            emailPreheader({{}, body}, someValues());
        }},
    HostileReach{"subject", [](const QString &body) { subjectSent(body, someValues()); }},
    HostileReach{"letter", [](const QString &body) { letterBody(body, someValues()); }},
    HostileReach{"letter without values", [](const QString &body) { letterBody(body, {}); }},
    HostileReach{"heading", [](const QString &body) { letterHeading(body, {}); }},
    HostileReach{"contact block", [](const QString &body) { letterContactBlock(body, someValues()); }},
    HostileReach{"QR code", [](const QString &body) { qrCodeTooLong(body, {}); }},
    HostileReach{"text message", [](const QString &body) { SmsMessage({body}, someValues()).fragments(); }},
    HostileReach{"letters that cost", [](const QString &body) { SmsMessage({body}, {}).forcingLetters(); }},
    HostileReach{"bubble", [](const QString &body) { smsPreviewBody({body}, {}); }},
    HostileReach{"value", [](const QString &body) { sanitisedValue(body); }},
    HostileReach{"warnings of a text", [](const QString &body) { smsWarnings(body); }},
    HostileReach{"warnings of placeholders", [](const QString &body) { placeholderWarnings(body); }},
    HostileReach{"warnings of a subject", [](const QString &body) { subjectWarnings(body); }},
    HostileReach{"highlights", [](const QString &body) { adminHighlights(body); }},
    HostileReach{"saving an e-mail",
        [](const QString &body) {
            savingFaults({u"email"_s, u"name"_s, body, body});
        }},
    HostileReach{"saving a text",
        [](const QString &body) {
            savingFaults({u"sms"_s, u"name"_s, {}, body});
        }},
};

} // namespace postroom::test

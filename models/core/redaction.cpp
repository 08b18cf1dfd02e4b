// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// No rule may look at a character more than a bounded number of times, or a hostile answer stops the program: long runs
// are entered at their beginning only (look-behind), or have a greatest length, and what repeats is possessive.
const QString uuid = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;
// A value behind a key: quoted (quotes inside JSON inside a text too), cut off, or a word.
const QString value = u"(?:\\\\\"(?:[^\\\\]|\\\\(?!\"))*+(?:\\\\\")?|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'?|"
                      "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^\\s\"'\\\\,;&}]++)"_s;
const QString keyEnd = u"\\\\?[\"']?\\s{0,9}"_s;
// What no character of an address is: a class of those that are, up to the last of Unicode, takes PCRE 28 ms to fold.
const QString noLocal = u"\\x00-\\x20\"(),:;<>@\\[\\\\\\]\\x7f"_s;
const QString noEncodedLocal = noLocal + u"&/=?"_s;
const QString noLetter = u"\\x00-\\x2c\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7f"_s;
const QString domain = u"\\[?[^.\\-"_s + noLetter + u"][^"_s + noLetter + u"]*+\\]?"_s;
const QString digit = u"[0-9\\x{660}-\\x{669}\\x{ff10}-\\x{ff19}]"_s;
// What people write between digits; a number that begins with + or 0 may hold more kinds of it.
const QString gap = u"[\\s()\\x{a0}\\x{2000}-\\x{2015}\\x{202f}\\x{2060}\\x{feff}-]|%(?:20|28|29|2D)|%C2%A0"_s;
const QString wideGap = gap + u"|[./+]"_s;

// What holds many digits and is no phone number: ids, days, times, addresses of hosts, decimals, sizes.
const QString noPhone = uuid
    + u"|\\b\\d{4}-\\d\\d-\\d\\d(?:[t ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?(?:z|[+-]\\d\\d:?\\d\\d)?(?!\\d)"
      "|\\b[1-9]\\d{4,5}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)"
      "|\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?\\b|\\b\\d\\d?:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\b"
      "|\\b(?:0|[1-9]\\d{0,20})\\.\\d++(?!\\.)|\\b[1-9]\\d{0,20}\\s?(?:bytes?|[kmg]i?b|ms|[\\x{b5}un]s)\\b"
      "|\\bcontent-length: ?\\d+|\\b(?:size|length|bytes)[=:] ?\\d+"_s;

QString phone(const QString &start, const QString &between)
{
    const QString part = u"(?:"_s + digit + u"(?:"_s + between + u"){0,3}+)"_s;
    return start + part + u"{7,14}"_s + digit + u"(?![0-9a-f\\x{660}-\\x{669}\\x{ff10}-\\x{ff19}])"_s;
}

struct Rule {
    QString pattern;
    QString replacement;
};

// Order matters: longer secrets first, so that no rule leaves a tail of one behind.
std::vector<Rule> rules()
{
    const QString key = u"[key]"_s;
    const QString password = u"\\1[password]"_s;
    const QString email = u"[email]"_s;
    const QString notBefore = u"(?:(?<![0-9a-f\\x{660}-\\x{669}\\x{ff10}-\\x{ff19}])|(?<=%3a|%3d|%20|%22|%2c))"_s;
    return {
        {u"(\\bauthorization"_s + keyEnd + u"[=:]\\s{0,9})(?:"_s
                + u"\\\\?\"[^\"]*+\"?|"
                  "(?!bearer|\\[)(?:basic\\s+)?[^\\s\"',;]++)"_s,
            u"\\1[token]"_s},
        {u"\\bbearer\\s++[^\\s\"',;]++"_s, u"Bearer [token]"_s},
        {u"\\beyJ[A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]*+){0,2}"_s, u"[token]"_s},
        // An invitation's token stands in a path, and no id; links that people are sent end with Fernet tokens.
        {u"(/invite/(?:service|organisation)/(?:check/)?+)(?!"_s + uuid + u"\\b)[^\\s\"'<>/?]++"_s, u"\\1[token]"_s},
        {u"\\bgAAAA[A-Za-z0-9_-]{15,}+(?:=|%3d){0,2}"_s, u"[token]"_s},
        {u"(?:(?<![^\\s\"'=:,;])[^\\s\"'=:,;]*)?\\b"_s + uuid + u'-' + uuid + u"\\b"_s, key},
        {u"(://[^\\s/:@]{0,256}+:)(?!\\d{1,5}(?:[/?#\\s\"']|$))[^\\s\"'<>]{0,256}@"_s, u"\\1[password]@"_s},
        {u"((?:passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|secret[_-]?key)"_s + keyEnd
                + u"[=:]\\s{0,9})(?!\\[password\\])"_s + value,
            password},
        {u"((?:token|\\bcode)\\\\?[\"']\\s{0,9}:\\s{0,9})(?=[\"'\\\\])"_s + value, password},
        {u"(token=)(?!\\[)"_s + value, password},
        {u"(\\bcode\\s?[=:]\\s?)\\d{5,8}\\b"_s, password},
        {u"\"[^\"\\s@][^\"@]{0,62}\"@"_s + domain, email},
        {u"(?<![^"_s + noLocal + u"])[^"_s + noLocal + u"]+@"_s + domain, email},
        {u"(?<![^"_s + noEncodedLocal + u"])[^"_s + noEncodedLocal + u"]+%40"_s + domain, email},
        {u"(?:"_s + noPhone + u")(*SKIP)(*FAIL)|"_s
                + phone(notBefore + u"\\(?(?:\\+|%2b|\\x{ff0b}|(?=[0\\x{660}\\x{ff10}]))\\(?"_s, wideGap) + u'|'
                + phone(notBefore + u"\\(?"_s, gap),
            u"[phone]"_s},
    };
}

std::vector<std::pair<QRegularExpression, QString>> compiled()
{
    std::vector<std::pair<QRegularExpression, QString>> all;
    for (const Rule &rule : rules())
        all.emplace_back(QRegularExpression(rule.pattern, QRegularExpression::CaseInsensitiveOption), rule.replacement);
    return all;
}

} // namespace

QString redacted(const QString &text)
{
    static const auto all = compiled();
    // Half a surrogate pair would make every pattern fail, and a pattern that fails redacts nothing.
    QString result = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    for (const auto &[pattern, replacement] : all)
        result.replace(pattern, replacement);
    return result;
}

} // namespace postroom

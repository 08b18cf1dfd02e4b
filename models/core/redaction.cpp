// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QRegularExpression>

namespace postroom {

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// Order matters: longer secrets first, so that no rule leaves a tail of one behind.
const std::vector<Rule> &rules()
{
    static const QString uuid = QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    static const std::vector<Rule> all{
        {insensitive(QStringLiteral("\\bbearer\\s+[^\\s\"',;]+")), QStringLiteral("Bearer [token]")},
        {QRegularExpression(QStringLiteral("\\beyJ[A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]*){0,2}")), QStringLiteral("[token]")},
        {insensitive(QStringLiteral("[^\\s\"'=:,;]*\\b%1-%1\\b").arg(uuid)), QStringLiteral("[key]")},
        {insensitive(QStringLiteral("([a-z][a-z0-9+.-]*://[^\\s/:@]*):[^\\s/@]+@")), QStringLiteral("\\1:[password]@")},
        {insensitive(QStringLiteral(
             "(\"?\\b(?:password|passwd|pwd|secret|api[_-]?key|token|code)\"?\\s*[=:]\\s*)('(?:[^'\\\\]|\\\\.)*'|"
             "\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s,;&}]+)")),
            QStringLiteral("\\1[password]")},
        {insensitive(
             QStringLiteral("[a-z0-9.!#$%&'*+/=?^_`{|}~\\x{80}-\\x{ffff}-]+(@|%40)[a-z0-9\\x{80}-\\x{ffff}.-]+")),
            QStringLiteral("[email]")},
        {QRegularExpression(
             QStringLiteral("(?<![\\w.:-])(?:\\+|%2B|00)?\\(?\\d(?:[\\s()-]|%20){0,2}(?:\\d(?:[\\s()-]|%20){0,2})"
                            "{8,14}\\d?(?![\\w:-])")),
            QStringLiteral("[phone]")},
    };
    return all;
}

} // namespace

QString redacted(const QString &text)
{
    QString result = text;
    for (const Rule &rule : rules())
        result.replace(rule.pattern, rule.replacement);
    return result;
}

} // namespace postroom

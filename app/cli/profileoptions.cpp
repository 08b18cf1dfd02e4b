// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profileoptions.h"

#include "connection/databaseoptions.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct ActionRow {
    QLatin1StringView name;
    qsizetype fewest; ///< arguments after it
    qsizetype most;
};

constexpr std::array actionRows{ActionRow{"list"_L1, 0, 0}, ActionRow{"show"_L1, 1, 1}, ActionRow{"add"_L1, 1, 1},
    ActionRow{"remove"_L1, 1, 1}, ActionRow{"set-secret"_L1, 1, 2}};

QString words(const char *text)
{
    return QCoreApplication::translate("ProfileOptions", text);
}

bool isColour(const QString &text)
{
    static const QRegularExpression pattern(u"^#[0-9a-fA-F]{6}$"_s);
    return pattern.match(text).hasMatch();
}

bool isHost(const QString &text)
{
    const QUrl url(u"https://"_s + text, QUrl::StrictMode);
    return url.isValid() && url.path().isEmpty() && !url.hasQuery() && url.userInfo().isEmpty()
        && url.authority() == text.toLower();
}

struct TextRow {
    const char *option;
    const char *value;
    QString Profile::*text;
    bool (*isWell)(const QString &);
    const char *help; ///< context "ProfileOptions"
    const char *refusal;
};

// clang-format off
constexpr std::array textRows {
    TextRow{"web-host", "HOST", &Profile::webHost, &isHost,
        QT_TRANSLATE_NOOP("ProfileOptions", "Of a profile: host of the platform's web administration."),
        QT_TRANSLATE_NOOP("ProfileOptions", "--web-host takes a host, such as www.notify.example.")},
    TextRow{"colour", "#RRGGBB", &Profile::colour, &isColour,
        QT_TRANSLATE_NOOP("ProfileOptions", "Of a profile: the colour by which it is known."),
        QT_TRANSLATE_NOOP("ProfileOptions", "--colour takes a colour such as #1d70b8.")},
    TextRow{"user-id", "ID", &Profile::userId, [](const QString &text) { return !QUuid(text).isNull(); },
        QT_TRANSLATE_NOOP("ProfileOptions", "Of a profile: the id of your account on the platform."),
        QT_TRANSLATE_NOOP("ProfileOptions", "--user-id takes the id of an account, a UUID.")},
};
// clang-format on

QString readTexts(const QCommandLineParser &parser, Profile &profile)
{
    for (const TextRow &row : textRows) {
        const QString text = parser.value(QLatin1StringView(row.option));
        if (!text.isEmpty() && !row.isWell(text))
            return words(row.refusal);
        profile.*row.text = text;
    }
    return {};
}

QString readDatabase(const QCommandLineParser &parser, Profile &profile)
{
    profile.url = parser.value(u"postgres"_s);
    profile.replica = parser.value(u"replica"_s);
    if (parser.isSet(u"signing-key-from"_s) || parser.isSet(u"salt-from"_s))
        return words(
            "profiles add keeps no signing keys. Add the profile, then keep them with profiles set-secret NAME "
            "token-secrets.");
    return refusedDatabase(profile.url, profile.replica);
}

// The kind follows from what was given.
QString readPlace(const QCommandLineParser &parser, Profile &profile)
{
    profile.clientId = parser.value(u"client-id"_s);
    const int named = int(parser.isSet(u"api"_s)) + int(parser.isSet(u"demo"_s)) + int(parser.isSet(u"postgres"_s));
    if (named != 1)
        return words("profiles add takes one of --api URL --client-id ID, --api URL (for API keys of services), "
                     "--postgres CONNINFO and --demo.");
    if (parser.isSet(u"replica"_s) && !parser.isSet(u"postgres"_s))
        return words("--replica belongs to --postgres.");
    if (parser.isSet(u"api"_s)) {
        QUrl url;
        if (const QString refusal = readUrl(parser.value(u"api"_s), url); !refusal.isEmpty())
            return refusal;
        profile.url = url.toString();
        profile.kind = profile.clientId.isEmpty() ? ProfileKind::ServiceKeys : ProfileKind::AdministrationApi;
        return {};
    }
    if (!profile.clientId.isEmpty())
        return words("--client-id belongs to --api.");
    profile.kind = parser.isSet(u"demo"_s) ? ProfileKind::Local : ProfileKind::Database;
    return profile.kind == ProfileKind::Database ? readDatabase(parser, profile) : QString();
}

QString readSecretSource(const QCommandLineParser &parser, SecretSource &source)
{
    constexpr std::array options{"secret-from", "api-key-from", "password-from"};
    const auto given = std::count_if(
        options.begin(), options.end(), [&parser](const char *name) { return parser.isSet(QLatin1StringView(name)); });
    if (given == 0)
        return {};
    if (given > 1)
        return words("A profile takes one secret: name one of --secret-from, --api-key-from and --password-from.");
    const auto *option = std::find_if(
        options.begin(), options.end(), [&parser](const char *name) { return parser.isSet(QLatin1StringView(name)); });
    const QString name = "--"_L1 + QLatin1StringView(*option);
    if (const QString refusal = SecretSource::parse(name, parser.value(QLatin1StringView(*option)), source);
        !refusal.isEmpty())
        return refusal;
    return source.isKeychain()
        ? words("The secret goes to the keychain, so it cannot come from there: use env:NAME, file:PATH or fd:N.")
        : QString();
}

} // namespace

void addProfileOptions(QCommandLineParser &parser)
{
    for (const TextRow &row : textRows)
        parser.addOption({QString::fromLatin1(row.option), words(row.help), QString::fromLatin1(row.value)});
}

QString readProfileOptions(const QCommandLineParser &parser, const QStringList &arguments, ProfileOptions &options)
{
    if (const QString refusal = refusedSecrets(parser); !refusal.isEmpty())
        return refusal;
    options.action = arguments.value(0);
    const auto *row = std::find_if(actionRows.begin(), actionRows.end(),
        [&options](const ActionRow &candidate) { return options.action == candidate.name; });
    if (row == actionRows.end() || arguments.size() - 1 < row->fewest || arguments.size() - 1 > row->most)
        return words("profiles is used as: postroom-cli profiles list, or show, add, remove or set-secret with a NAME; "
                     "set-secret takes a PURPOSE too.");
    options.profile.name = arguments.value(1);
    options.purpose = arguments.value(2);
    const bool takesSecret = options.action == "add"_L1 || options.action == "set-secret"_L1;
    if (takesSecret) {
        if (const QString refusal = readSecretSource(parser, options.secret); !refusal.isEmpty())
            return refusal;
    }
    if (options.action != "add"_L1)
        return {};
    const QString refusal = readPlace(parser, options.profile);
    return refusal.isEmpty() ? readTexts(parser, options.profile) : refusal;
}

} // namespace postroom

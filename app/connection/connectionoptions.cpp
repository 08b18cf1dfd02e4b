// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionoptions.h"

#include "connection/databaseoptions.h"
#include "connection/signingoptions.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct OptionRow {
    const char *name;
    const char *value; ///< null: a switch
    const char *text; ///< context "ConnectionOptions"
    bool built = true;
};

// clang-format off
constexpr std::array optionRows {
    OptionRow {"demo", nullptr, QT_TRANSLATE_NOOP("ConnectionOptions", "The built-in demo platform.")},
    OptionRow {"api", "URL", QT_TRANSLATE_NOOP("ConnectionOptions", "The platform's API at this address.")},
    OptionRow {"client-id", "ID", QT_TRANSLATE_NOOP("ConnectionOptions", "Client of the administration API, usually notify-admin.")},
    OptionRow {"secret-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the client's secret is read: env:NAME, file:PATH, fd:N, keychain.")},
    OptionRow {"unattended", nullptr, QT_TRANSLATE_NOOP("ConnectionOptions", "No person is signed in; the run is logged as such.")},
    OptionRow {"profile", "NAME", QT_TRANSLATE_NOOP("ConnectionOptions", "A saved profile; its secret is in the keychain, or where --secret-from says.")},
    OptionRow {"api-key-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the API key of a service is read, as the platform shows it: name-service-secret. Can be repeated.")},
    OptionRow {"as", "EMAIL", QT_TRANSLATE_NOOP("ConnectionOptions", "The person who asks, by email address; signed in where nobody is.")},
    OptionRow {"password-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the person's password, or with --postgres that of the database, is read: env:NAME, file:PATH, fd:N.")},
    OptionRow {"code-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the code of a text or the link of an email is read, once it was sent.")},
    OptionRow {"postgres", "CONNINFO", QT_TRANSLATE_NOOP("ConnectionOptions", "The platform's PostgreSQL database, admin mode: a connection string or URI, without a password.")},
    OptionRow {"replica", "CONNINFO", QT_TRANSLATE_NOOP("ConnectionOptions", "Of admin mode: a read replica, for lists and searches.")},
    OptionRow {"signing-key-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Of admin mode: where the platform's SECRET_KEY is read, which signed contents are verified with. Can be repeated, the newest last.")},
    OptionRow {"salt-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Of admin mode: where the platform's DANGEROUS_SALT is read, beside --signing-key-from.")},
    OptionRow {"redis", "URL", QT_TRANSLATE_NOOP("ConnectionOptions", "The platform's Redis (not built yet)."), false},
};

struct SecretPlace {
    const char *option;
    const char *instead;
};

// Options whose value may carry a password, and the one that takes it instead (design §5.9).
constexpr std::array secretPlaces {
    SecretPlace {"api", "--secret-from"},
    SecretPlace {"postgres", "--password-from"},
    SecretPlace {"replica", "--password-from"},
    SecretPlace {"redis", "--password-from"},
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("ConnectionOptions", text);
}

QString optionName(const char *name)
{
    return "--"_L1 + QLatin1StringView(name);
}

bool isLocal(const QString &host)
{
    const QHostAddress address(host);
    return host == "localhost"_L1 || (!address.isNull() && address.isLoopback());
}

// A password may stand in a URL, in key=value pairs or in the query of a URI.
bool carriesSecret(const QString &value)
{
    static const QRegularExpression pattern(u"(^|[\\s?&;])(password|sslpassword)\\s*=|://[^/@\\s]*:[^/@\\s]+@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value).hasMatch();
}

QString refusedSecret(const QCommandLineParser &parser)
{
    for (const SecretPlace &place : secretPlaces) {
        for (const QString &value : parser.values(QLatin1StringView(place.option))) {
            if (carriesSecret(value))
                return words(
                    "%1 carries a password, which others on this computer could read. Leave it out and use %2.")
                    .arg(optionName(place.option), QLatin1StringView(place.instead));
        }
    }
    return {};
}

// Every SRC is looked at before anything else is said, so that a secret in the wrong place is always named as that.
QString refusedSource(const QCommandLineParser &parser)
{
    for (const OptionRow &row : optionRows) {
        if (!row.value || QLatin1StringView(row.value) != "SRC"_L1)
            continue;
        for (const QString &value : parser.values(QLatin1StringView(row.name))) {
            SecretSource source;
            if (const QString refusal = SecretSource::parse(optionName(row.name), value, source); !refusal.isEmpty())
                return refusal;
        }
    }
    return {};
}

QString refusedUnbuilt(const QCommandLineParser &parser)
{
    for (const OptionRow &row : optionRows) {
        if (!row.built && parser.isSet(QLatin1StringView(row.name)))
            return words("%1 is not built yet. Leave it out.").arg(optionName(row.name));
    }
    return {};
}

QString readSources(const QCommandLineParser &parser, ConnectionOptions &options)
{
    for (const QString &value : parser.values(u"api-key-from"_s)) {
        SecretSource source;
        if (const QString refusal = SecretSource::parse(u"--api-key-from"_s, value, source); !refusal.isEmpty())
            return refusal;
        options.keys.push_back(std::move(source));
    }
    return {};
}

QString readKeys(const QCommandLineParser &parser, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::ServiceKeys;
    if (parser.isSet(u"client-id"_s) || parser.isSet(u"secret-from"_s))
        return words("--api-key-from is for the public API of a service, --client-id and --secret-from for the "
                     "administration API. Name one or the other.");
    return readSources(parser, options);
}

QString readApi(const QCommandLineParser &parser, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::AdministrationApi;
    options.clientId = parser.value(u"client-id"_s).toUtf8();
    if (const QString refusal = readUrl(parser.value(u"api"_s), options.url); !refusal.isEmpty())
        return refusal;
    if (parser.isSet(u"api-key-from"_s))
        return readKeys(parser, options);
    if (options.clientId.isEmpty())
        return words(
            "--api needs --client-id, usually notify-admin, and --secret-from; or --api-key-from for the public "
            "API of a service.");
    if (!parser.isSet(u"secret-from"_s))
        return words("--api needs --secret-from: env:NAME, file:PATH, fd:N or keychain.");
    return SecretSource::parse(u"--secret-from"_s, parser.value(u"secret-from"_s), options.secret);
}

// A profile names everything but where its secret is, which may be said too.
QString readProfile(const QCommandLineParser &parser, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::Profile;
    options.profile = parser.value(u"profile"_s);
    options.replica = parser.value(u"replica"_s);
    if (parser.isSet(u"client-id"_s))
        return words("--client-id belongs to --api; a profile has its own.");
    if (parser.isSet(u"api-key-from"_s))
        return readSources(parser, options);
    if (!parser.isSet(u"secret-from"_s))
        return {};
    return SecretSource::parse(u"--secret-from"_s, parser.value(u"secret-from"_s), options.secret);
}

QString readSource(const QCommandLineParser &parser, const QString &option, SecretSource &source)
{
    if (!parser.isSet(option))
        return {};
    const QString refusal = SecretSource::parse("--"_L1 + option, parser.value(option), source);
    if (!refusal.isEmpty() || !source.isKeychain())
        return refusal;
    return words(
        "--%1 takes env:NAME, file:PATH or fd:N: the keychain holds the sessions of people, not their passwords "
        "and codes.")
        .arg(option);
}

// Who asks, beside a connection that knows people.
QString readPerson(const QCommandLineParser &parser, ConnectionOptions &options)
{
    using Kind = ConnectionOptions::Kind;
    const bool named = parser.isSet(u"as"_s) || parser.isSet(u"password-from"_s) || parser.isSet(u"code-from"_s);
    if (!named || (options.kind == Kind::AdminMode && !parser.isSet(u"as"_s)))
        return {};
    if (options.kind != Kind::AdministrationApi && options.kind != Kind::Profile)
        return words("--as, --password-from and --code-from sign a person in to the administration API: use them with "
                     "--api and --client-id, or with --profile.");
    if (options.isUnattended)
        return words("--unattended says that no person is signed in: leave it out, or --as, --password-from and "
                     "--code-from.");
    options.person = parser.value(u"as"_s).trimmed();
    // That of a profile's database stands by itself.
    const bool alone = parser.isSet(u"password-from"_s) && options.kind != Kind::Profile;
    if (options.person.isEmpty() && (parser.isSet(u"as"_s) || alone))
        return words("--as takes an email address, and --password-from belongs to it.");
    const QString refusal = readSource(parser, u"password-from"_s, options.password);
    return refusal.isEmpty() ? readSource(parser, u"code-from"_s, options.code) : refusal;
}

QString readPlatform(const QCommandLineParser &parser, ConnectionOptions &options)
{
    const bool demo = parser.isSet(u"demo"_s);
    const bool api = parser.isSet(u"api"_s);
    const bool profile = parser.isSet(u"profile"_s);
    const bool database = parser.isSet(u"postgres"_s);
    if (int(demo) + int(api) + int(profile) + int(database) > 1)
        return words("Name one connection: --demo, --profile, --api or --postgres.");
    if (database)
        return readDatabase(parser, options);
    if (parser.isSet(u"replica"_s) && !profile)
        return words("--replica belongs to --postgres, or to a profile of a database.");
    if (profile)
        return readProfile(parser, options);
    if (api)
        return readApi(parser, options);
    if (parser.isSet(u"client-id"_s) || parser.isSet(u"secret-from"_s))
        return words("--client-id and --secret-from belong to --api.");
    if (parser.isSet(u"api-key-from"_s))
        return words("--api-key-from belongs to --api, the address of the platform's API.");
    options.kind = demo ? ConnectionOptions::Kind::Demo : ConnectionOptions::Kind::None;
    return {};
}

} // namespace

QString readUrl(const QString &text, QUrl &url)
{
    url = QUrl(text, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!http && url.scheme() != "https"_L1))
        return words("--api takes the address of the platform's API, such as https://api.notify.example.");
    if (!url.userInfo().isEmpty())
        return words("--api takes an address without a user name. The secret is read with --secret-from.");
    if (http && !isLocal(url.host()))
        return words("--api needs https: over http others could read the token. Only this computer itself may be asked "
                     "over http.");
    if (url.hasQuery() || url.hasFragment())
        return words("--api takes an address without a query.");
    return {};
}

QString refusedSecrets(const QCommandLineParser &parser)
{
    const QString refusal = refusedSecret(parser);
    return refusal.isEmpty() ? refusedSource(parser) : refusal;
}

void addConnectionOptions(QCommandLineParser &parser)
{
    for (const OptionRow &row : optionRows) {
        QCommandLineOption option(QString::fromLatin1(row.name), words(row.text));
        if (row.value)
            option.setValueName(QString::fromLatin1(row.value));
        parser.addOption(option);
    }
}

QString readConnection(const QCommandLineParser &parser, ConnectionOptions &options)
{
    for (const auto &refusal : {refusedSecrets(parser), refusedUnbuilt(parser)}) {
        if (!refusal.isEmpty())
            return refusal;
    }
    options.isUnattended = parser.isSet(u"unattended"_s);
    QString refusal = readPlatform(parser, options);
    if (refusal.isEmpty())
        refusal = readSigning(parser, options);
    return refusal.isEmpty() ? readPerson(parser, options) : refusal;
}

QString unknownOptionsText(const QCommandLineParser &parser)
{
    static const QRegularExpression secret(
        u"secret|password|key|token|code"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList unknown = parser.unknownOptionNames();
    if (std::any_of(unknown.begin(), unknown.end(), [](const QString &name) { return secret.match(name).hasMatch(); }))
        return words("No option takes a secret. Use --secret-from, --password-from or --api-key-from with env:NAME, "
                     "file:PATH, fd:N or keychain.");
    if (!unknown.isEmpty())
        return words("There is no option --%1. --help lists all.").arg(unknown.constFirst());
    return words("An option lacks its value, or has one that it does not take. --help lists all.");
}

} // namespace postroom

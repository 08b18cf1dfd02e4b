// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionoptions.h"

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
    OptionRow {"secret-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the client's secret is read: env:NAME, file:PATH, fd:N.")},
    OptionRow {"unattended", nullptr, QT_TRANSLATE_NOOP("ConnectionOptions", "No person is signed in; the run is logged as such.")},
    OptionRow {"profile", "NAME", QT_TRANSLATE_NOOP("ConnectionOptions", "A saved profile (not built yet)."), false},
    OptionRow {"api-key-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the API key of a service is read, as the platform shows it: name-service-secret. Can be repeated.")},
    OptionRow {"as", "EMAIL", QT_TRANSLATE_NOOP("ConnectionOptions", "The person to sign in (not built yet)."), false},
    OptionRow {"password-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where a password is read (not built yet)."), false},
    OptionRow {"code-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the sign-in code is read (not built yet)."), false},
    OptionRow {"postgres", "CONNINFO", QT_TRANSLATE_NOOP("ConnectionOptions", "The platform's database, admin mode (not built yet)."), false},
    OptionRow {"replica", "CONNINFO", QT_TRANSLATE_NOOP("ConnectionOptions", "A read replica for lists (not built yet)."), false},
    OptionRow {"signing-key-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the signing key is read (not built yet)."), false},
    OptionRow {"salt-from", "SRC", QT_TRANSLATE_NOOP("ConnectionOptions", "Where the signing salt is read (not built yet)."), false},
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
            return words("%1 is not built yet. Use --demo, or --api with --client-id, --secret-from and --unattended.")
                .arg(optionName(row.name));
    }
    return {};
}

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

QString readKeys(const QCommandLineParser &parser, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::ServiceKeys;
    if (parser.isSet(u"client-id"_s) || parser.isSet(u"secret-from"_s))
        return words("--api-key-from is for the public API of a service, --client-id and --secret-from for the "
                     "administration API. Name one or the other.");
    for (const QString &value : parser.values(u"api-key-from"_s)) {
        SecretSource source;
        if (const QString refusal = SecretSource::parse(u"--api-key-from"_s, value, source); !refusal.isEmpty())
            return refusal;
        options.keys.push_back(std::move(source));
    }
    return {};
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
        return words("--api needs --secret-from: env:NAME, file:PATH or fd:N.");
    if (!parser.isSet(u"unattended"_s))
        return words("Signing in is not built yet, and the internal secret may do anything: say with --unattended that "
                     "no person is signed in.");
    return SecretSource::parse(u"--secret-from"_s, parser.value(u"secret-from"_s), options.secret);
}

} // namespace

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
    for (const auto &refusal : {refusedSecret(parser), refusedSource(parser), refusedUnbuilt(parser)}) {
        if (!refusal.isEmpty())
            return refusal;
    }
    const bool demo = parser.isSet(u"demo"_s);
    const bool api = parser.isSet(u"api"_s);
    if (demo && api)
        return words("Name one connection: --demo or --api.");
    if (api)
        return readApi(parser, options);
    if (parser.isSet(u"client-id"_s) || parser.isSet(u"secret-from"_s))
        return words("--client-id and --secret-from belong to --api.");
    if (parser.isSet(u"api-key-from"_s))
        return words("--api-key-from belongs to --api, the address of the platform's API.");
    options.kind = demo ? ConnectionOptions::Kind::Demo : ConnectionOptions::Kind::None;
    return {};
}

QString unknownOptionsText(const QCommandLineParser &parser)
{
    static const QRegularExpression secret(
        u"secret|password|key|token|code"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList unknown = parser.unknownOptionNames();
    if (std::any_of(unknown.begin(), unknown.end(), [](const QString &name) { return secret.match(name).hasMatch(); }))
        return words("No option takes a secret. Use --secret-from, --password-from or --api-key-from with env:NAME, "
                     "file:PATH or fd:N.");
    if (!unknown.isEmpty())
        return words("There is no option --%1. --help lists all.").arg(unknown.constFirst());
    return words("An option lacks its value, or has one that it does not take. --help lists all.");
}

} // namespace postroom

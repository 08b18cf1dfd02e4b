// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/openplatform.h"

#include "core/logging.h"
#include "http/httpplatform.h"
#include "http/keyplatform.h"
#include "local/localplatform.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Result<std::shared_ptr<Platform>> openApi(const ConnectionOptions &options)
{
    auto secret = options.secret.read();
    if (!secret)
        return secret.error();
    HttpSettings settings;
    settings.url = options.url;
    settings.clientId = options.clientId;
    qCInfo(lcApp) << "unattended run as client" << options.clientId << "of" << options.url.host();
    Identity identity{Identity::Kind::Unattended, QCoreApplication::translate("Identity", "Unattended"), {}};
    return std::shared_ptr<Platform>(
        std::make_shared<HttpPlatform>(std::move(settings), std::move(secret).value(), std::move(identity)));
}

Result<std::shared_ptr<Platform>> openKeys(const ConnectionOptions &options, const Clock &clock)
{
    std::vector<ApiKeyCredential> keys;
    for (const SecretSource &source : options.keys) {
        const auto displayed = source.read();
        if (!displayed)
            return displayed.error();
        auto key = ApiKeyCredential::read(*displayed);
        if (!key)
            return makeError(Error::Kind::SecretStore,
                QCoreApplication::translate("OpenPlatform", "%1 holds no API key: its form is name-service-secret")
                    .arg(source.place()));
        keys.push_back(std::move(*key));
    }
    qCInfo(lcApp) << "a run with" << keys.size() << "API keys of" << options.url.host();
    HttpSettings settings;
    settings.url = options.url;
    return std::shared_ptr<Platform>(std::make_shared<KeyPlatform>(settings, std::move(keys), clock));
}

} // namespace

QString demoFile(const Clock &clock)
{
    const QString name = clock.isFixed() ? u"demo-fixed.sqlite"_s : u"demo.sqlite"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/postroom/"_L1 + name;
}

Result<std::shared_ptr<Platform>> openPlatform(const ConnectionOptions &options, const Clock &clock)
{
    if (options.kind == ConnectionOptions::Kind::AdministrationApi)
        return openApi(options);
    if (options.kind == ConnectionOptions::Kind::ServiceKeys)
        return openKeys(options, clock);
    return std::shared_ptr<Platform>(std::make_shared<LocalPlatform>(demoFile(clock), clock));
}

} // namespace postroom

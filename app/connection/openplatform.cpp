// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/openplatform.h"

#include "core/logging.h"
#include "http/httpplatform.h"
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
    return std::shared_ptr<Platform>(std::make_shared<LocalPlatform>(demoFile(clock), clock));
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/securitykey.h"

#include <cstdio>
#include <QCoreApplication>

using namespace postroom;

// security-key-call RELYING-PARTY CREDENTIAL-DATA: asks the keys that are plugged in and says what came of it:
// "proved", or the number of the failure and its detail. Once a touch is waited for it says "touch" and ends, upon
// which the question is left behind.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SecurityKeyRequest request;
    request.relyingParty = arguments.at(1);
    request.keys = {registeredKey(arguments.at(2)).value()};
    request.onStep = [leaves = arguments.contains(QStringLiteral("leave"))](SecurityKeyStep step) {
        if (leaves && step == SecurityKeyStep::Touch) {
            std::puts("touch");
            QCoreApplication::quit();
        }
    };
    askSecurityKey(std::move(request))->then(&application, [](const Result<SecurityKeyProof> &result) {
        if (result)
            std::puts("proved");
        else
            std::printf("%d %s\n", static_cast<int>(*result.error().securityKey), qPrintable(result.error().detail));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softwarekeyprocess.h"
#include "support/testfolders.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

QProcessEnvironment environmentWithKey(
    const QString &relyingParty, const QByteArray &seed, SoftwareAuthenticator::Behaviour behaviour)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, builtFile(u"libsoftware-key-preload.so"_s));
    environment.insert(u"POSTROOM_TEST_KEY"_s,
        u"%1 %2 %3"_s.arg(QString::fromLatin1(seed.toHex())).arg(static_cast<int>(behaviour)).arg(relyingParty));
    // A sanitizer wants to be the first library of all, and does without.
    const QString options = environment.value(u"ASAN_OPTIONS"_s);
    environment.insert(u"ASAN_OPTIONS"_s, options + ":verify_asan_link_order=0"_L1);
    return environment;
}

} // namespace postroom::test

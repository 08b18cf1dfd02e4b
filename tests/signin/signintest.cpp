// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintest.h"

#include "text/errorwords.h"

#include <QLoggingCategory>
#include <QtTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QMutex logMutex;
QStringList logLines;
QtMessageHandler before = nullptr;

void keepLogLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&logMutex);
        logLines.append(text);
    }
    if (type != QtDebugMsg)
        before(type, context, text);
}

} // namespace

void SignInTest::init()
{
    QLoggingCategory::setFilterRules(u"postroom.*=true"_s);
    logLines.clear();
    before = qInstallMessageHandler(&keepLogLine);
    m_secrets = {u"-Lantern-26"_s};
    m_said.clear();
    m_clock = Clock(*Instant::parse(u"2026-11-20T12:00:00Z"_s));
    openPlatform();
    begin();
}

void SignInTest::openPlatform()
{
    m_signIn.reset();
    m_client.reset();
    m_platform = std::make_unique<RecordedPlatform>();
    QVERIFY(m_platform->listen());
    m_client = std::make_unique<HttpClient>(
        HttpSettings{m_platform->url(), "notify-admin", {}}, Secret(QByteArray("postroom-dev-admin-secret")));
}

void SignInTest::cleanup()
{
    m_signIn.reset();
    QTRY_COMPARE(liveJobs(), 0);
    m_client.reset();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(m_platform->unknown(), QStringList());
    m_said += logLines + m_platform->asked();
    for (const Request &request : m_platform->requests())
        m_said.append(QString::fromLatin1(request.rawQuery));
    for (const QString &secret : std::as_const(m_secrets)) {
        for (const QString &text : std::as_const(m_said))
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
    m_platform.reset();
}

void SignInTest::begin(Profile profile)
{
    SignInSettings settings;
    settings.webHost = profile.host;
    settings.askKey = std::move(profile.askKey);
    settings.deadline = profile.deadline;
    if (profile.tokenSecrets)
        settings.tokenSecrets = {Secret(QByteArray("HiRMGYm7Wgaxit0Xn_H4MhXyNByDJt1waguvFSNNCsU=")),
            Secret(QByteArray("postroom-dev-secret-key")), Secret(QByteArray("postroom-dev-dangerous-salt"))};
    m_signIn = std::make_unique<SignIn>(*m_client, m_clock, std::move(settings));
}

void SignInTest::setTime(const QString &moment)
{
    m_clock = Clock(*Instant::parse(moment));
}

Result<SignInStep> SignInTest::password(const QString &emailAddress, const QString &password)
{
    return ended(signIn().givePassword(emailAddress, given(password)));
}

void SignInTest::giveRightPassword(const ContractUser &who)
{
    QVERIFY(password(who));
}

Result<SignInStep> SignInTest::code(const QString &code)
{
    return ended(signIn().giveCode(given(code)));
}

Result<SignInStep> SignInTest::link(const QString &pasted)
{
    return ended(signIn().giveLink(given(pasted)));
}

std::optional<SignInFault> SignInTest::faultOf(const Result<SignInStep> &result)
{
    return result ? std::nullopt : result.error().signIn;
}

Secret SignInTest::given(const QString &secret)
{
    if (secret.size() > 4)
        m_secrets.append(secret);
    return Secret(secret.toUtf8());
}

void SignInTest::keep(const Error &error)
{
    m_said += {errorDetails(error), errorText(error), errorReason(error)};
}

} // namespace postroom::test

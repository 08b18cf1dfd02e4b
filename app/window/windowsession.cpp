// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowsession.h"

#include "core/logging.h"
#include "pages/signinpage.h"
#include "signin/sessionentry.h"
#include "text/errorwords.h"
#include "text/signinwords.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QEvent>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
}

bool isOver(const Error &error)
{
    return error.kind == Error::Kind::SignIn && error.signIn;
}

} // namespace

WindowSession::WindowSession(std::shared_ptr<HttpPlatform> platform, const Clock &clock, SecretStore &secrets,
    Settings settings, MainWindow &window)
    : m_platform(std::move(platform))
    , m_clock(clock)
    , m_secrets(secrets)
    , m_settings(std::move(settings))
    , m_window(window)
{
    m_checkAgain.setInterval(checkEvery);
    connect(&m_checkAgain, &QTimer::timeout, this, &WindowSession::check);
    connect(&m_window, &MainWindow::signOutRequested, this, &WindowSession::signOut);
    connect(&m_window, &MainWindow::powersHiddenRequested, this, &WindowSession::setPowersHidden);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &WindowSession::check);
    qApp->installEventFilter(this);
}

WindowSession::~WindowSession()
{
    for (JobGuard *job : {&m_job, &m_check, &m_keeping})
        job->reset();
}

void WindowSession::start(const QString &place)
{
    m_place = place;
    m_window.setSessionNote({});
    if (m_settings.profileId.isEmpty())
        return askToSignIn({});
    m_window.setConnecting(m_platform->name());
    Job<KeptSession> *job = readSession(m_secrets, entry(SecretPurpose::Session), Unlocking::No);
    m_job.reset(job);
    job->then(this, [this](const Result<KeptSession> &kept) {
        if (kept)
            return resumeKept(*kept);
        noteUnkept(kept.error());
        askToSignIn({});
    });
}

// What could not be read may be a session, so that nothing is written over it.
void WindowSession::noteUnkept(const Error &error)
{
    if (error.keychain == KeychainState::Absent)
        return;
    qCInfo(lcApp) << "the session is not kept:" << kindName(error.kind);
    m_unkept = sessionNotKeptText(errorReason(error));
    m_window.setSessionNote(m_unkept);
}

// A kept session that is over says why.
void WindowSession::resumeKept(const KeptSession &kept)
{
    Job<SignedIn> *job = resumeSession(m_platform->client(), m_clock, kept);
    m_job.reset(job);
    job->then(this, [this, kept](const Result<SignedIn> &resumed) {
        if (resumed)
            return enter(*resumed, Entered::Again);
        if (!isOver(resumed.error()))
            return m_window.setRefusal(resumed.error(), m_platform->name());
        forget(kept);
        askToSignIn({resumed.error().signIn});
    });
}

void WindowSession::askToSignIn(const Reason &reason)
{
    if (m_settings.profileId.isEmpty())
        return showSignIn({}, reason);
    Job<Secret> *job = m_secrets.read(entry(SecretPurpose::TokenSecrets));
    m_job.reset(job);
    job->then(this, [this, reason](const Result<Secret> &lines) {
        Result<TokenSecrets> secrets = lines ? tokenSecretsFrom(*lines) : Result<TokenSecrets>(lines.error());
        QStringList notice{reason.notice, m_unkept};
        if (!secrets && secrets.error().keychain != KeychainState::Absent)
            notice.append(linksNotOpenedText(errorReason(secrets.error())));
        notice.removeAll(QString());
        showSignIn(secrets ? std::move(secrets).value() : TokenSecrets(), {reason.ended, notice.join(u' ')});
    });
}

void WindowSession::showSignIn(TokenSecrets tokenSecrets, const Reason &reason)
{
    SignInSettings settings;
    settings.webHost = m_settings.webHost;
    settings.tokenSecrets = std::move(tokenSecrets);
    settings.askKey = m_settings.askKey;
    auto *signIn = new SignIn(m_platform->client(), m_clock, std::move(settings));
    auto *page = new SignInPage(*signIn, m_platform->name(), &m_window);
    signIn->setParent(page); // whose own end comes first
    page->setEmailAddress(m_emailAddress);
    if (reason.ended)
        page->setEnded(*reason.ended);
    page->setNotice(reason.notice);
    connect(page, &SignInPage::signedIn, this, [this, signIn] { enter(*signIn->signedIn(), Entered::Anew); });
    m_window.setSignIn(page, m_platform->name());
}

void WindowSession::enter(const SignedIn &signedIn, Entered how)
{
    m_session = std::make_unique<PersonSession>(m_platform->client(), m_clock, signedIn);
    connect(m_session.get(), &PersonSession::changed, this, &WindowSession::onChanged);
    connect(m_session.get(), &PersonSession::ended, this, &WindowSession::onEnded);
    m_emailAddress = signedIn.person.user.emailAddress;
    m_checkAgain.start();
    keep(how);
    showAs(m_session->person());
}

// What the same person had open is there again; somebody else begins anew.
void WindowSession::showAs(const std::shared_ptr<const Person> &person)
{
    m_platform->setIdentity(identityOf(person));
    if (std::exchange(m_shownFor, person->user.id) == person->user.id)
        m_window.resume();
    else
        m_window.setPlatform(m_platform, std::exchange(m_place, {}));
}

// A session that only went on is kept; a person with other powers sees the places anew.
void WindowSession::onChanged()
{
    keep(Entered::Again);
    const std::shared_ptr<const Person> person = m_session->person();
    if (person == m_platform->identity().person)
        return;
    m_shownFor.clear();
    showAs(person);
}

// Whoever signed in on the command line meanwhile, or worked there, is signed in here too.
void WindowSession::onEnded(SignInFault why)
{
    qCInfo(lcApp) << "the session of the person at the window is over";
    m_checkAgain.stop();
    m_platform->setIdentity({});
    const KeptSession ended = m_session->kept();
    if (m_settings.profileId.isEmpty())
        return askToSignIn({why});
    Job<KeptSession> *job = readSession(m_secrets, entry(SecretPurpose::Session), Unlocking::No);
    m_job.reset(job);
    job->then(this, [this, why, ended](const Result<KeptSession> &kept) {
        const bool another = kept && kept->userId == ended.userId
            && (kept->sessionId != ended.sessionId || kept->lastActiveAt > ended.lastActiveAt);
        if (another)
            return resumeKept(*kept);
        forget(ended);
        askToSignIn({why});
    });
}

void WindowSession::signOut()
{
    if (!m_session)
        return;
    Job<std::monostate> *job = m_session->signOut();
    m_job.reset(job);
    job->then(this, [this](const Result<std::monostate> &told) { onSignedOut(bool(told)); });
}

void WindowSession::onSignedOut(bool toldPlatform)
{
    m_checkAgain.stop();
    m_platform->setIdentity({});
    forget(m_session->kept());
    m_shownFor.clear();
    m_emailAddress.clear();
    m_window.setConnecting(m_platform->name()); // closes what was open
    askToSignIn({{}, toldPlatform ? signedOutText() : signedOutHereOnlyText()});
}

void WindowSession::setPowersHidden(bool hidden)
{
    if (m_session)
        m_session->setPowersHidden(hidden);
}

void WindowSession::check()
{
    if (m_session && !m_session->over() && QGuiApplication::applicationState() == Qt::ApplicationActive)
        m_check.reset(m_session->check());
}

// Where the keychain takes nothing the session lasts for this run, as it does without a profile. The person is asked to
// unlock it right after a sign-in alone, not in the middle of something else.
void WindowSession::keep(Entered how)
{
    if (m_settings.profileId.isEmpty() || !m_unkept.isEmpty() || !m_session || m_session->over())
        return;
    const KeptSession &session = m_session->kept();
    const SecretName name = entry(SecretPurpose::Session);
    Job<std::monostate> *job = how == Entered::Anew ? replaceSession(m_secrets, name, session, Unlocking::MayAsk)
                                                    : updateSession(m_secrets, name, session, Unlocking::No);
    m_keeping.reset(job);
    job->then(this, [this](const Result<std::monostate> &written) {
        if (!written)
            noteUnkept(written.error());
    });
}

void WindowSession::forget(const KeptSession &session)
{
    if (!m_settings.profileId.isEmpty() && m_unkept.isEmpty())
        m_keeping.reset(removeSession(m_secrets, entry(SecretPurpose::Session), session, Unlocking::No));
}

bool WindowSession::eventFilter(QObject *watched, QEvent *event)
{
    if (m_session && isActivity(event->type()) && !m_session->over())
        m_session->noteActivity();
    return QObject::eventFilter(watched, event);
}

} // namespace postroom

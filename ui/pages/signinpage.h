// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"
#include "signin/signin.h"

#include <array>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace postroom {

class KeyForm;
class NoteBox;
class PasswordForm;
class ProgressLine;
class ProofForm;
class SignInForm;
class TextLabel;

/// Where a person signs in, step after step, in the page (admin-features §1): what each step asks for, what was wrong
/// with it beside the field, the way on and the way back. Nothing blocks; Esc cancels what is under way, then goes
/// back.
class SignInPage : public Place {
    Q_OBJECT
public:
    /// `platform` is the name that people know. `signIn` must outlive the page.
    SignInPage(SignIn &signIn, const QString &platform, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Why a session is over, above everything.
    void setEnded(SignInFault why);
    /// The address to begin with, such as that of the session before.
    void setEmailAddress(const QString &emailAddress);
    /// Something to say before the first step; what is always said then follows it.
    void setNotice(const QString &notice);

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

Q_SIGNALS:
    /// The person is signed in: SignIn::signedIn() says who.
    void signedIn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCard();
    QVBoxLayout *makeForms(QWidget *card);
    QWidget *makeButtons();
    void connectSignIn();
    std::array<SignInForm *, 4> forms() const;
    void showForm(SignInForm *form);
    void showStep();
    void showBusy();
    void begin();
    Job<SignInStep> *beginStep();
    void beginOther();
    void askForReset();
    void await(Job<SignInStep> *job);
    void onEnded(const Result<SignInStep> &answer);
    void showFault(const Error &error);
    void goBack();
    QString noticeWords() const;

    SignIn &m_signIn;
    QString m_platform;
    SignInStep m_shown = SignInStep::Password;
    JobGuard m_job;
    TextLabel *m_heading;
    TextLabel *m_asks;
    NoteBox *m_ended;
    NoteBox *m_notices;
    PasswordForm *m_password;
    ProofForm *m_code;
    ProofForm *m_link;
    KeyForm *m_keys;
    SignInForm *m_form; ///< the one of them that is shown
    ProgressLine *m_progress;
    QPushButton *m_other;
    QPushButton *m_back;
    QPushButton *m_main;
    QTimer m_wait; ///< before it is said that the platform is asked (look 6.8)
    QString m_notice; ///< said before the first step: signed out, an e-mail for a new password was asked for
};

} // namespace postroom

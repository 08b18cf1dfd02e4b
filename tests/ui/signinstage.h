// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/signinpage.h"
#include "security/securitykey.h"
#include "signin/recordedplatform.h"
#include "support/registeredkey.h"
#include "ui/windowtest.h"
#include "widgets/notebox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>

namespace postroom::test {

/// The sign-in of a window beside the recorded platform, at its time, as a person uses it.
struct SignInStage {
    explicit SignInStage(AskSecurityKey askKey = {})
    {
        listens = platform.listen();
        client = std::make_unique<HttpClient>(
            HttpSettings{platform.url(), "notify-admin", {}}, Secret(QByteArray("postroom-dev-admin-secret")));
        SignInSettings settings;
        settings.webHost = QStringLiteral("other.example");
        settings.tokenSecrets.tokenKey = Secret(QByteArray("HiRMGYm7Wgaxit0Xn_H4MhXyNByDJt1waguvFSNNCsU="));
        settings.askKey = std::move(askKey);
        signIn = std::make_unique<SignIn>(*client, clock, std::move(settings));
        page = new SignInPage(*signIn, QStringLiteral("GOV.UK Notify"), &window);
        window.setFixedSize(1280, 800);
        window.setSignIn(page, QStringLiteral("GOV.UK Notify"));
        window.show();
        window.activateWindow();
        shown = QTest::qWaitForWindowActive(&window);
    }

    QLineEdit &field(const char *name) const
    {
        for (QLineEdit *one : page->findChildren<QLineEdit *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return *one;
        }
        return *page->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    QPushButton &button(const char *name) const { return *page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    /// The step is there, and the page waits for the person.
    bool asks(SignInStep step) const
    {
        return signIn->step() == step && !signIn->isBusy() && button("main").isEnabled();
    }
    /// What is said beside the field; empty where nothing is.
    QString fault() const
    {
        for (const NoteBox *box : page->findChildren<NoteBox *>(QStringLiteral("fault"))) {
            if (box->isVisible())
                return box->sentence();
        }
        return {};
    }
    QString notices() const { return page->findChild<NoteBox *>(QStringLiteral("notices"))->sentence(); }
    /// Wren Abernathy, who signs in by text and proved her address within 90 days; her codes are Bronwen Hale's.
    ContractUser wren()
    {
        platform.playAs(platform.person(QStringLiteral("wren")), platform.person(QStringLiteral("bronwen")));
        return platform.person(QStringLiteral("wren"));
    }
    /// Types both with the keys that a person uses.
    void givePassword(const ContractUser &who, const QString &password)
    {
        field("emailAddress").setFocus();
        field("emailAddress").selectAll();
        QTest::keyClicks(&field("emailAddress"), who.email);
        QTest::keyClick(&field("emailAddress"), Qt::Key_Tab);
        QTest::keyClicks(&field("password"), password);
        QTest::keyClick(&field("password"), Qt::Key_Return);
    }
    void givePassword(const ContractUser &who) { givePassword(who, who.password); }
    void giveProof(const QString &text)
    {
        field("proof").insert(text);
        QTest::keyClick(&field("proof"), Qt::Key_Return);
    }
    /// Dov O'Rourke-Łęcki with these keys, whose address is proven; his password is given.
    void startWithKeys(const QJsonArray &keys)
    {
        const ContractUser dov = platform.person(QStringLiteral("dov"));
        platform.playAs(dov, platform.person(QStringLiteral("priya")));
        platform.changeRecordEverywhere(
            dov, QStringLiteral("email_access_validated_at"), QStringLiteral("2026-11-01T09:00:00.000000Z"));
        platform.answer("GET", RecordedPlatform::pathOf(dov, QStringLiteral("/webauthn")),
            Response::json(QJsonDocument(QJsonObject{{QStringLiteral("data"), keys}}).toJson()));
        givePassword(dov);
    }
    static QJsonObject key(const QString &name, const QString &data)
    {
        return registeredKeyJson(QStringLiteral("308f9c86-fe62-4a7e-b488-44147530225b"),
            QStringLiteral("b729628f-576e-42d2-a5c6-5868c122ad3d"), name, data);
    }

    RecordedPlatform platform;
    Clock clock = testClock();
    std::unique_ptr<HttpClient> client;
    std::unique_ptr<SignIn> signIn;
    MainWindow window{clock};
    QPointer<SignInPage> page;
    bool listens = false;
    bool shown = false;
};

} // namespace postroom::test

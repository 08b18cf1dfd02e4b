// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"
#include "text/errorwords.h"
#include "widgets/emptystate.h"

namespace postroom {

class LabelledField;

/// What the window shows while there is no platform to stand on: why, and the ways on.
class ConnectionPage : public Place {
    Q_OBJECT
public:
    /// `place` names what was to be opened, a host or a profile. A state of the keychain comes with its ways on: try
    /// again, unlock, type the secret.
    ConnectionPage(const Error &error, const QString &place, QWidget *parent = nullptr);
    /// While the first answer of `place` is awaited: whom one waits for, and the way out.
    explicit ConnectionPage(const QString &place, QWidget *parent = nullptr);

    /// The secret that was typed, in UTF-8; the field is empty afterwards.
    QByteArray takeSecret() override;

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

Q_SIGNALS:
    /// The person wants another attempt.
    void againRequested();
    /// The person wants to be asked to unlock the keychain.
    void unlockRequested();
    /// A secret was typed, for this run only or to be kept in the keychain; takeSecret() has it.
    void secretTyped(bool keep);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Way = void (ConnectionPage::*)();

    ConnectionPage(const EmptyContent &content, std::vector<Way> ways, QWidget *parent);

    static std::vector<Way> waysOn(const Error &error);
    void addSecretField(const Error &error);
    void askSecret(bool keep);
    void keepSecret() { askSecret(true); }
    void useSecret() { askSecret(false); }

    std::vector<Way> m_ways; ///< what each action does; one of them, where it is still awaited
    EmptyState *m_reason;
    LabelledField *m_secret = nullptr; ///< where one is typed, for states of the keychain
};

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/signin.h"

#include <QWidget>

class QVBoxLayout;

namespace postroom {

class LabelledField;
class NoteBox;

/// What one step of a sign-in asks of a person, and beside it what was wrong with it.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// Why it could not go on with what was typed, and what to do; empty when there is nothing to say.
    void setFault(const QString &sentence, const QString &advice);
    const NoteBox &fault() const { return *m_fault; }
    /// While the platform is asked nothing can be typed, and the focus stays.
    void setBusy(bool busy);
    /// Says what is missing and goes there; false when nothing is.
    virtual bool asksForMore() { return false; }
    /// Puts the focus where typing begins.
    virtual void activate() = 0;

Q_SIGNALS:
    /// Enter was pressed in the last field, or in another while nothing is missing.
    void submitted();

protected:
    /// Adds a field beneath those there are.
    LabelledField *addField(const QString &label, const QString &objectName);
    QVBoxLayout &column() { return *m_column; }
    /// Puts what was wrong beneath everything that was added so far.
    void closeColumn();

private:
    QVBoxLayout *m_column;
    NoteBox *m_fault;
};

/// The e-mail address and the password (AUTH-01).
class PasswordForm : public SignInForm {
    Q_OBJECT
public:
    explicit PasswordForm(QWidget *parent = nullptr);

    QString emailAddress() const;
    void setEmailAddress(const QString &address);
    /// The password, once.
    Secret takePassword();
    bool asksForMore() override;
    void activate() override;

private:
    LabelledField *m_emailAddress;
    LabelledField *m_password;
};

/// One thing to type or paste: the code of a text message (AUTH-04) or the link of an e-mail (AUTH-07).
class ProofForm : public SignInForm {
    Q_OBJECT
public:
    /// `step` is TextCode or EmailLink.
    explicit ProofForm(SignInStep step, QWidget *parent = nullptr);

    /// What was typed, once.
    Secret takeProof();
    void activate() override;

private:
    LabelledField *m_proof;
};

/// The person's security keys (AUTH-08), those that cannot be read among them. There is nothing to type.
class KeyForm : public SignInForm {
    Q_OBJECT
public:
    explicit KeyForm(QWidget *parent = nullptr);

    /// Those that are shown already stay as they are.
    void setKeys(const std::vector<KeyOnAccount> &keys);
    void activate() override { }

private:
    void addKey(const KeyOnAccount &key);

    QVBoxLayout *m_keys;
    std::vector<KeyOnAccount> m_shown;
};

} // namespace postroom

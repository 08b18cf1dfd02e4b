// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/signinforms.h"

#include "style/measures.h"
#include "text/signinwords.h"
#include "widgets/labelledfield.h"
#include "widgets/notebox.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 8, codeWidth = 110;

bool looksAs(const KeyOnAccount &left, const KeyOnAccount &right)
{
    return left.name == right.name && left.readable == right.readable;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_fault(new NoteBox(Ink::Red, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fieldGap);
    m_fault->setObjectName(u"fault"_s);
}

void SignInForm::setFault(const QString &sentence, const QString &advice)
{
    m_fault->setWords(sentence, advice);
}

void SignInForm::setBusy(bool busy)
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setReadOnly(busy);
}

LabelledField *SignInForm::addField(const QString &label, const QString &objectName)
{
    auto *field = new LabelledField(label, this);
    field->field().setObjectName(objectName);
    m_column->addWidget(field);
    connect(field, &LabelledField::returnPressed, this, &SignInForm::submitted);
    return field;
}

void SignInForm::closeColumn()
{
    auto *room = new QVBoxLayout;
    room->setContentsMargins(measures::ring, 0, measures::ring, 0);
    room->addWidget(m_fault);
    m_column->addLayout(room);
}

PasswordForm::PasswordForm(QWidget *parent)
    : SignInForm(parent)
    , m_emailAddress(addField(tr("Email address"), u"emailAddress"_s))
    , m_password(addField(tr("Password"), u"password"_s))
{
    m_emailAddress->field().setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_password->makeSecret();
    auto *shown = new QCheckBox(tr("Show the password"), this);
    shown->setObjectName(u"showPassword"_s);
    column().addWidget(shown);
    connect(shown, &QCheckBox::toggled, m_password, &LabelledField::setRevealed);
    closeColumn();
}

QString PasswordForm::emailAddress() const
{
    return m_emailAddress->field().text();
}

void PasswordForm::setEmailAddress(const QString &address)
{
    m_emailAddress->field().setText(address);
}

Secret PasswordForm::takePassword()
{
    return Secret(m_password->takeSecret());
}

bool PasswordForm::asksForMore()
{
    const bool noAddress = emailAddress().trimmed().isEmpty();
    if (!noAddress && !m_password->field().text().isEmpty())
        return false;
    (noAddress ? m_emailAddress : m_password)->setFocus(Qt::OtherFocusReason);
    setFault(noAddress ? tr("The email address is missing") : tr("The password is missing"), {});
    return true;
}

void PasswordForm::activate()
{
    LabelledField *first = emailAddress().isEmpty() ? m_emailAddress : m_password;
    first->setFocus(Qt::OtherFocusReason);
    first->field().selectAll();
}

ProofForm::ProofForm(SignInStep step, QWidget *parent)
    : SignInForm(parent)
    , m_proof(addField(step == SignInStep::TextCode ? tr("Text message code") : tr("Link from the email"), u"proof"_s))
{
    m_proof->field().setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    if (step == SignInStep::TextCode) {
        m_proof->setFieldWidth(codeWidth);
        m_proof->field().setInputMethodHints(m_proof->field().inputMethodHints() | Qt::ImhPreferNumbers);
    }
    closeColumn();
}

Secret ProofForm::takeProof()
{
    return Secret(m_proof->takeSecret());
}

void ProofForm::activate()
{
    m_proof->setFocus(Qt::OtherFocusReason);
    m_proof->field().selectAll();
}

KeyForm::KeyForm(QWidget *parent)
    : SignInForm(parent)
    , m_keys(new QVBoxLayout)
{
    m_keys->setContentsMargins(measures::ring, 0, measures::ring, 0);
    m_keys->setSpacing(fieldGap);
    column().addLayout(m_keys);
    closeColumn();
}

void KeyForm::setKeys(const std::vector<KeyOnAccount> &keys)
{
    if (std::equal(keys.begin(), keys.end(), m_shown.begin(), m_shown.end(), looksAs))
        return;
    m_shown = keys;
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyOnAccount &key : keys)
        addKey(key);
}

void KeyForm::addKey(const KeyOnAccount &key)
{
    if (key.readable)
        return m_keys->addWidget(new TextLabel(key.name, TypeStyle::BodyMedium, Ink::Plain, this));
    auto *unreadable = new NoteBox(Ink::Amber, this);
    unreadable->setObjectName(u"unreadable"_s);
    m_keys->addWidget(unreadable);
    unreadable->setWords(unreadableKeyText(key.name));
}

} // namespace postroom

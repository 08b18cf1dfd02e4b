// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labelledfield.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "widgets/accessiblesecret.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace postroom {

namespace {

constexpr int labelGap = 1;

} // namespace

LabelledField::LabelledField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    auto *words = new TextLabel(label, TypeStyle::Body, Ink::Plain, this);
    words->setBuddy(m_field);
    // The field's visible edge stands `ring` inside it.
    words->setContentsMargins(measures::ring, 0, measures::ring, 0);
    m_field->setAccessibleName(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    column->addWidget(words);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &LabelledField::returnPressed);
}

void LabelledField::makeSecret()
{
    makeSecretForReaders(*m_field);
    setRevealed(false);
}

// Each time: another way to show the text brings other hints.
void LabelledField::setRevealed(bool revealed)
{
    m_field->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

QByteArray LabelledField::takeSecret()
{
    const QByteArray secret = m_field->text().toUtf8();
    m_field->setText({}); // which, unlike clear(), cannot be undone
    return secret;
}

void LabelledField::setFieldWidth(int pixels)
{
    setGrowing(*m_field, Bound::Width, pixels);
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/passwordbar.h"

#include "style/measures.h"
#include "widgets/accessible.h"
#include "widgets/labelledfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 260;

} // namespace

PasswordBar::PasswordBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new LabelledField(tr("Password of the database, for this run only"), this))
    , m_use(new QPushButton(tr("Use it"), this))
{
    setObjectName(u"passwordBar"_s);
    setAccessibleName(tr("Password of the database"));
    setAccessibleRole(*this, QAccessible::Grouping);
    m_field->makeSecret();
    m_field->setFieldWidth(fieldWidth);
    m_field->field().setObjectName(u"databasePassword"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::ringedMargin, measures::gap, measures::ringedMargin, measures::gap);
    row->setSpacing(measures::gap);
    row->addWidget(m_field);
    row->addWidget(m_use, 0, Qt::AlignBottom);
    row->addStretch(1);
    connect(m_field, &LabelledField::returnPressed, this, &PasswordBar::onDone);
    connect(m_use, &QPushButton::clicked, this, &PasswordBar::onDone);
    hide();
}

QByteArray PasswordBar::takeSecret()
{
    return m_field->takeSecret();
}

void PasswordBar::onDone()
{
    if (m_field->field().text().isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT typed();
}

void PasswordBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(*this);
}

} // namespace postroom

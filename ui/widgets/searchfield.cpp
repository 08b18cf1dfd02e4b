// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "style/icons.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/composition.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postroom {

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    new Composition(*this);
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    // A picture, which Qt makes of a button.
    for (auto *icon : findChildren<QToolButton *>()) {
        setAccessibleRole(*icon, QAccessible::Graphic);
        icon->setAccessibleName(tr("Search"));
    }
}

void SearchField::setProminent(bool prominent)
{
    m_prominent = prominent;
    apply();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        apply();
}

void SearchField::apply()
{
    QFont font = typeFont(this, m_prominent ? TypeStyle::Heading : TypeStyle::Body);
    font.setWeight(QFont::Normal);
    setFont(font);
}

} // namespace postroom

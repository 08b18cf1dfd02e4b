// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingline.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlWidth = 220, resetWidth = 70;

} // namespace

SettingLine::SettingLine(const SettingRow &row, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_settings(settings)
    , m_reset(new QPushButton(tr("Reset"), this))
{
    setObjectName(QString::fromLatin1(row.key));
    makeControl();
    const QString name = settingWords(row.words);
    const QString explanation = *row.explanation ? settingWords(row.explanation) : QString();
    control().setAccessibleName(name);
    control().setAccessibleDescription(explanation);
    m_reset->setProperty("quiet", true);
    m_reset->setAccessibleName(tr("Reset %1", "a setting").arg(name));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(name, TypeStyle::Body, Ink::Plain, this));
    if (!explanation.isEmpty()) {
        auto *label = new TextLabel(explanation, TypeStyle::Small, Ink::Grey2, this);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, measures::gap / 2, 0, measures::gap / 2);
    line->setSpacing(measures::gap);
    line->addLayout(words, 1);
    setGrowing(control(), Bound::Width, controlWidth);
    setGrowing(control(), Bound::LeastHeight, measures::control, 2 * measures::ring);
    line->addWidget(&control(), 0, Qt::AlignTop);
    QSizePolicy keepsItsRoom = m_reset->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsRoom);
    setGrowing(*m_reset, Bound::LeastWidth, resetWidth);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    connect(m_reset, &QPushButton::clicked, this, &SettingLine::reset);
    connect(&settings, &Settings::changed, this, &SettingLine::showValue);
    showValue();
}

void SettingLine::makeControl()
{
    if (m_row.kind == SettingRow::Kind::Toggle) {
        m_toggle = new QCheckBox(tr("On"), this);
        connect(m_toggle, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(m_row.setting, QString::fromLatin1(m_row.choices[on ? 1 : 0].value)); });
        return;
    }
    m_choice = new QComboBox(this);
    for (const SettingChoice &choice : m_row.choices)
        m_choice->addItem(settingWords(choice.words), QString::fromLatin1(choice.value));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->installEventFilter(this);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_settings.set(m_row.setting, m_choice->itemData(index).toString()); });
}

QWidget &SettingLine::control() const
{
    return m_toggle ? static_cast<QWidget &>(*m_toggle) : *m_choice;
}

void SettingLine::showValue()
{
    if (m_toggle) {
        const QSignalBlocker quiet(m_toggle);
        m_toggle->setChecked(m_settings.isOn(m_row.setting));
    } else {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(m_choice->findData(m_settings.value(m_row.setting)));
    }
    m_reset->setVisible(!m_settings.isUsual(m_row.setting));
}

void SettingLine::reset()
{
    control().setFocus(Qt::OtherFocusReason); // "Reset" goes
    m_settings.reset(m_row.setting);
}

// Whoever scrolls the page with the wheel changes nothing on the way.
bool SettingLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || watched != m_choice || m_choice->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace postroom

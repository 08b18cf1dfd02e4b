// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/settings.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isChoice(const SettingRow &row, const QString &value)
{
    return std::any_of(row.choices.begin(), row.choices.end(),
        [&value](const SettingChoice &choice) { return value == QLatin1StringView(choice.value); });
}

} // namespace

const SettingRow &rowOf(Setting setting)
{
    const auto rows = settingRows();
    return *std::find_if(rows.begin(), rows.end(), [setting](const SettingRow &row) { return row.setting == setting; });
}

QString settingWords(const char *words)
{
    return QCoreApplication::translate("Settings", words);
}

Settings::Settings()
    : m_store(u"org.postroom"_s, u"Postroom"_s)
{
}

QString Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    const QString kept = m_store.value(QLatin1StringView(row.key)).toString();
    return isChoice(row, kept) ? kept : QString::fromLatin1(row.usual);
}

bool Settings::isOn(Setting setting) const
{
    return value(setting) == QLatin1StringView(rowOf(setting).choices.back().value);
}

bool Settings::isUsual(Setting setting) const
{
    return value(setting) == QLatin1StringView(rowOf(setting).usual);
}

void Settings::set(Setting setting, const QString &value)
{
    const SettingRow &row = rowOf(setting);
    if (!isChoice(row, value) || value == this->value(setting))
        return;
    m_store.setValue(QLatin1StringView(row.key), value);
    Q_EMIT changed(setting);
}

void Settings::reset(Setting setting)
{
    const bool isOther = !isUsual(setting);
    m_store.remove(QLatin1StringView(rowOf(setting).key));
    if (isOther)
        Q_EMIT changed(setting);
}

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <span>

namespace postroom {

/// What a person can set for the window.
enum class Setting { Theme, TextSize, Still, OpensOn, Restore, Refresh, Notices, ExportForm };

/// One value that a setting takes.
struct SettingChoice {
    const char *value; ///< as it is kept: "dark"
    const char *words; ///< context "Settings"; names of sizes stand for themselves
};

/// One setting as data; the page of the settings has a line for each.
struct SettingRow {
    enum class Kind { Choice, Toggle };

    Setting setting;
    const char *key; ///< lasting, in the settings' file: "appearance/theme"
    Kind kind;
    const char *group; ///< its part of the page, context "Settings"
    const char *words; ///< context "Settings"
    const char *explanation; ///< context "Settings"; empty for none
    const char *usual; ///< the value of who set nothing
    std::span<const SettingChoice> choices; ///< of a toggle: off, on
};

/// All settings, in the order of the page.
std::span<const SettingRow> settingRows();
const SettingRow &rowOf(Setting setting);
/// Words of a row's group, name, explanation or choice, in the person's language.
QString settingWords(const char *words);

/// What a person set, kept in `org.postroom/Postroom` among their settings. What is kept but is no choice of its row
/// counts as the usual value. All of one program should share one object, since only it tells of changes.
class Settings : public QObject {
    Q_OBJECT
public:
    Settings();

    QString value(Setting setting) const;
    /// The value of a toggle.
    bool isOn(Setting setting) const;
    bool isUsual(Setting setting) const;
    /// Keeps one of the row's choices, and tells so where it is another one; anything else is ignored.
    void set(Setting setting, const QString &value);
    /// Goes back to the usual value.
    void reset(Setting setting);
    /// Whether what is set outlasts the program: not where the file cannot be written.
    bool isKept() const { return m_store.isWritable(); }
    /// Where it is kept.
    QString file() const { return m_store.fileName(); }

Q_SIGNALS:
    void changed(postroom::Setting setting);

private:
    QSettings m_store;
};

} // namespace postroom

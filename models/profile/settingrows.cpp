// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/settings.h"

#include <array>
#include <QtGlobal>

namespace postroom {

namespace {

using Kind = SettingRow::Kind;

constexpr const char *look = QT_TRANSLATE_NOOP("Settings", "Look"), *window = QT_TRANSLATE_NOOP("Settings", "Window"),
                     *exports = QT_TRANSLATE_NOOP("Settings", "Exports");

// Names of sizes are the same in each language.
constexpr SettingChoice themes[]{{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    {"light", QT_TRANSLATE_NOOP("Settings", "Light")}, {"dark", QT_TRANSLATE_NOOP("Settings", "Dark")}};
constexpr SettingChoice sizes[]{{"80", "80%"}, {"90", "90%"}, {"100", "100%"}, {"110", "110%"}, {"120", "120%"},
    {"130", "130%"}, {"140", "140%"}, {"150", "150%"}, {"160", "160%"}, {"170", "170%"}, {"180", "180%"},
    {"190", "190%"}, {"200", "200%"}};
constexpr SettingChoice offOn[]{
    {"false", QT_TRANSLATE_NOOP("Settings", "Off")}, {"true", QT_TRANSLATE_NOOP("Settings", "On")}};
constexpr SettingChoice places[]{{"start", QT_TRANSLATE_NOOP("Settings", "Start")},
    {"search", QT_TRANSLATE_NOOP("Settings", "Search")}, {"last", QT_TRANSLATE_NOOP("Settings", "What was open last")}};

constexpr SettingChoice forms[]{{"last", QT_TRANSLATE_NOOP("Settings", "As the last one")},
    {"spreadsheets", QT_TRANSLATE_NOOP("Settings", "For Excel and other spreadsheets")},
    {"programs", QT_TRANSLATE_NOOP("Settings", "For programs")}};

constexpr std::array table{
    SettingRow{Setting::Theme, "appearance/theme", Kind::Choice, look, QT_TRANSLATE_NOOP("Settings", "Colours"), "",
        "system", themes},
    SettingRow{Setting::TextSize, "appearance/zoom", Kind::Choice, look, QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP("Settings", "Everything grows with it. 100% is the size that the system asks for."), "100",
        sizes},
    SettingRow{Setting::Still, "appearance/still", Kind::Toggle, look, QT_TRANSLATE_NOOP("Settings", "Keep still"),
        QT_TRANSLATE_NOOP("Settings", "New rows are not tinted for a moment, and nothing else moves by itself."),
        "false", offOn},
    SettingRow{Setting::OpensOn, "window/opens-on", Kind::Choice, window,
        QT_TRANSLATE_NOOP("Settings", "Postroom opens on"), "", "start", places},
    SettingRow{Setting::Restore, "window/restore", Kind::Toggle, window,
        QT_TRANSLATE_NOOP("Settings", "Open the windows again"),
        QT_TRANSLATE_NOOP("Settings",
            "The next start shows every window as it was. Where Postroom ended unexpectedly, it does so in any case."),
        "false", offOn},
    SettingRow{Setting::Refresh, "window/refresh", Kind::Toggle, window,
        QT_TRANSLATE_NOOP("Settings", "Read again by itself"),
        QT_TRANSLATE_NOOP("Settings",
            "Messages, a job, a service and Start follow the platform while you look at them. "
            "Not while you choose rows, scroll or type."),
        "true", offOn},
    SettingRow{Setting::Notices, "window/notices", Kind::Toggle, window,
        QT_TRANSLATE_NOOP("Settings", "Say when long work ends"),
        QT_TRANSLATE_NOOP("Settings",
            "The desktop says so where an export, a PDF or a print ends while you are in another window. It names "
            "nobody."),
        "true", offOn},
    SettingRow{Setting::ExportForm, "export/begins-as", Kind::Choice, exports,
        QT_TRANSLATE_NOOP("Settings", "CSV files begin as"),
        QT_TRANSLATE_NOOP("Settings", "What an export proposes; each can be another one."), "last", forms},
};

} // namespace

std::span<const SettingRow> settingRows()
{
    return table;
}

} // namespace postroom

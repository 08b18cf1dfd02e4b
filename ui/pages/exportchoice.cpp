// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportchoice.h"

#include "profile/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct ExportSettings : QSettings {
    ExportSettings()
        : QSettings(u"org.postroom"_s, u"Postroom"_s)
    {
        beginGroup(u"export"_s);
    }
};

constexpr auto forPrograms = "programs"_L1, forSpreadsheets = "spreadsheets"_L1;

} // namespace

ExportChoice ExportChoice::remembered()
{
    const ExportSettings settings;
    ExportChoice choice;
    const QString set = Settings().value(Setting::ExportForm);
    const QString form = set == "last"_L1 ? settings.value("for"_L1).toString() : set;
    choice.form = form == forPrograms ? RowLayout::Form::Programs : RowLayout::Form::Spreadsheet;
    choice.allColumns = settings.value("allColumns"_L1).toBool();
    choice.folder = settings.value("folder"_L1).toString();
    if (choice.folder.isEmpty())
        choice.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return choice;
}

void ExportChoice::remember() const
{
    ExportSettings settings;
    settings.setValue("for"_L1, form == RowLayout::Form::Programs ? forPrograms : forSpreadsheets);
    settings.setValue("allColumns"_L1, allColumns);
    settings.setValue("folder"_L1, folder);
}

} // namespace postroom

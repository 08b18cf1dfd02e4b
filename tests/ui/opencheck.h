// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/dropcue.h"
#include "pages/recipientfilepage.h"
#include "pages/templatechooser.h"
#include "tables/rowtableview.h"
#include "ui/windowtest.h"
#include "widgets/messageview.h"

#include <QComboBox>

namespace postroom::test {

using namespace Qt::StringLiterals;

/// The page on the demo, with a text message template chosen.
struct OpenCheck {
    OpenCheck()
        : open(demoPlatform())
    {
        open.window.open(u"check-file"_s);
        page = qobject_cast<RecipientFilePage *>(open.window.place());
        chooser = page->findChild<TemplateChooser *>();
        auto *templates = page->findChild<QComboBox *>(u"templates"_s);
        ready = QTest::qWaitFor([this] { return chooser->chosen(); }, 60'000);
        for (int index = 0; ready && index < templates->count(); ++index) {
            templates->setCurrentIndex(index);
            if (chooser->chosen()->templateType == "sms"_L1)
                break;
        }
        ready = ready && chooser->chosen()->templateType == "sms"_L1;
        // A list of templates may come without their texts; a file without their columns says which they are.
        page->check(write("phone number\n07700 900123\n"));
        ready = ready && QTest::qWaitFor([this] { return page->outcome(); }, 60'000);
        if (ready)
            placeholders = page->outcome()->report.columns.missing();
    }
    QString write(const QByteArray &text) const
    {
        QFile file(folder.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    /// A header for every placeholder of the template, and as many values.
    QByteArray columns(const QByteArray &value) const
    {
        QByteArray line;
        for (const QString &name : placeholders)
            line += "," + (value.isEmpty() ? name.toUtf8() : value);
        return line + "\n";
    }
    /// What came of an export.
    QByteArray exported(RecipientFileExport::Rows rows) const
    {
        QFile out(folder.filePath(u"out.csv"_s));
        page->exportRows(rows, out.fileName());
        const bool isDone = QTest::qWaitFor([this] { return !page->isExporting(); }, 60'000);
        return isDone && out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
    }
    /// Checks a file of two faulty rows and a good one.
    bool checkFaults()
    {
        page->check(write("phone number" + columns({}) + "07700 900123" + columns("ok") + "07911 01" + columns("ok")
            + "12" + columns("ok")));
        return QTest::qWaitFor([this] { return page->outcome(); }, 60'000);
    }
    RowTableView &table() const { return *page->findChild<RowTableView *>(u"faults"_s); }
    DropCue &drop() const { return *page->findChild<DropCue *>(); }
    MessageView &rendered() const { return *page->findChild<MessageView *>(u"rendered"_s); }
    QTemporaryDir folder;
    QStringList placeholders;
    OpenWindow open;
    RecipientFilePage *page;
    TemplateChooser *chooser;
    bool ready = false;
};

} // namespace postroom::test

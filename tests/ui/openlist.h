// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/notificationspage.h"
#include "support/settle.h"
#include "ui/windowtest.h"
#include "widgets/filterchip.h"

namespace postroom::test {

/// The page of notifications of a window.
inline NotificationsPage *pageOf(MainWindow &window)
{
    return qobject_cast<NotificationsPage *>(window.place(QStringLiteral("notifications")));
}

/// The filter of that name; null when there is none.
inline FilterChip *chipOf(const NotificationsPage &page, const QString &name)
{
    for (FilterChip *chip : page.findChildren<FilterChip *>()) {
        if (chip->accessibleName().startsWith(name))
            return chip;
    }
    return nullptr;
}

/// The page over a fake list of 1,000 messages whose first page has come.
struct OpenList {
    OpenList()
        : platform(std::make_shared<FakePlatform>())
        , open(platform)
        , page(*pageOf(open.window))
    {
        platform->lists.rows = FakeSource::messages(0, 1000);
        open.window.open(QStringLiteral("notifications"));
        settle();
    }
    void settle() { settleRows(page.records(), platform->lists); }
    /// Looks for a recipient, or with an empty text for none.
    void ask(const QString &recipient)
    {
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("recipientField"));
        field->setText(recipient);
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::shared_ptr<FakePlatform> platform;
    OpenWindow open;
    NotificationsPage &page;
};

} // namespace postroom::test

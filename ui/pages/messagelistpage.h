// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scopedlistpage.h"

namespace postroom {

class DressReader;
class MessageReader;
class NotificationDetail;
struct Notification;

/// A list of messages: its panel shows the message of the current row as it was sent.
class MessageListPage : public ScopedListPage {
    Q_OBJECT
public:
    MessageListPage(
        const PlaceContext &context, std::span<const Column> columns, Scope scope, QWidget *parent = nullptr);

    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;

    /// The panel; made when it is first asked for.
    NotificationDetail &detail();

protected:
    /// The name of the service of messages that do not say it themselves.
    void setServiceName(const QString &name);
    /// Asks anew for what services put around their messages where that could not be read.
    void forgetDressFailures();
    /// Goes to the conversation that a message is part of, where there is one.
    void openConversation(const Row &message);
    QString orderWords() const override;
    DetailPanel *makePanel() override;
    void showInPanel(int row) override;
    void onPanelClosed() override;
    void comeBack() override;

private:
    void connectReader();
    void copyNote();
    void sayNoteCopied(int of);
    const Notification *detailed() const;
    void readText(const Row &row);
    std::vector<Row> rowsAround(int row) const;

    NotificationDetail *m_detail = nullptr; ///< the panel
    MessageReader *m_reader;
    DressReader *m_dress;
    QString m_serviceName;
};

} // namespace postroom

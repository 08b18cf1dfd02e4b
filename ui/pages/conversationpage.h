// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordspage.h"

namespace postroom {

class ConversationSource;

/// What a number wrote to a service and what the service sent there, as one list, the newest first (admin-features
/// INB-04): who wrote each, in words, with the state of what was sent. It is named by one of its texts, received or
/// sent, so that no number stands in a link; that text is current when it opens.
class ConversationPage : public RecordsPage {
    Q_OBJECT
public:
    explicit ConversationPage(const PlaceContext &context, QWidget *parent = nullptr);

    /// By a received text or a message, in its service: a target of InboundSms with either's id.
    void showOne(const Target &target, const QString &name) override;
    std::optional<Target> current() const override;

protected:
    void onRecords() override;
    void ask() override;
    bool isReading() const override;
    void stop() override;
    void readRowsAgain() override;
    void showNothing() override;
    QString wordsOfRows() const override;
    /// Without the number, which is no name for a file.
    QString exportTitle() const override;

private:
    ConversationPage(const PlaceContext &context, ConversationSource *made, QWidget *parent);

    void find();
    void findMessage();
    void onMessage(const Row &row);
    void onNumber(const QString &number);
    void sayUnfound(const Error &error);
    void sayCut();

    ConversationSource &m_joined; ///< the base owns it
    Target m_target;
    JobGuard m_finding; ///< whose number it is
};

/// The conversation that a message is part of, as showOne() takes it; nothing where it is no text message to a number
/// in a known service, or where the connection or the person has no way to received texts.
std::optional<Target> conversationOf(const Row &message, const Source &source);

} // namespace postroom

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/drawnblocks.h"
#include "content/personalisation.h"
#include "domain/notification.h"
#include "domain/template.h"

namespace postroom {

/// What a message, or what a template would send, is made from.
struct MessageSource {
    QString type; ///< sms, email or letter
    QString subject;
    QString content;
    QString prefix = {}; ///< of text messages; empty where the service has none or it is not known
    QString contactBlock = {}; ///< of letters
    QString welshSubject = {};
    QString welshContent = {};
    QString unsubscribeLink = {};
    QStringList address = {}; ///< of letters whose values do not say it
    std::optional<Instant> created = {}; ///< the date on a letter
    Personalisation values = {};
    bool isHidden = false; ///< no value may be shown
};

/// The source of a message. A template marked redact_personalisation, and one that does not say, shows no value and no
/// conditional text: neither leaves this function. `prefix` where the service puts one before its text messages.
MessageSource sourceOf(const Notification &notification, const QString &prefix = {});
/// The source of a template or one of its versions, without values.
MessageSource sourceOf(const Template &version, const QString &prefix = {});

/// One page of a letter, or the whole of another message.
struct PreviewPage {
    QString date; ///< of a letter
    std::vector<DrawnRun> heading; ///< subject of an email, heading of a letter
    std::vector<DrawnBlock> body;
};

/// A message as its recipient sees it, as the platform renders it (template-spec §3.5, §4.6, §5.1).
struct MessagePreview {
    QString type;
    std::vector<std::vector<DrawnRun>> address; ///< of a letter, line by line
    std::vector<DrawnRun> contactBlock; ///< of a letter
    std::vector<PreviewPage> pages; ///< a letter in two languages has two
    qsizetype parts = 0; ///< text messages that it is charged as; 0 where values are missing or hidden
    QString countReason; ///< why it is charged as several; empty for one
    qsizetype partsWithoutValues = 0; ///< the same without any value, where they are (template-spec §3.4)
    bool hides = false; ///< whether anything in it is hidden
};
MessagePreview previewOf(const MessageSource &source);

/// The runs as one text; hidden ones read "[hidden]".
QString plainText(const std::vector<DrawnRun> &runs);
/// The blocks as lines of text, paragraphs apart.
QString plainText(const std::vector<DrawnBlock> &blocks);
/// Heading and body of all pages; what is compared between two versions.
QString plainText(const MessagePreview &preview);
/// Every link of a message, in order, once: its text and where it leads.
std::vector<DrawnRun> linksOf(const MessagePreview &preview);

/// What the QR codes of a letter say, in order.
QStringList qrCodesOf(const MessagePreview &preview);

/// A message in one line of a list: the name of a letter that came as a PDF, the text of a text message, the subject of
/// an email or letter (admin-model-layer §2.13 preview_of_content). Hidden values do not leave this function.
QString previewOfContent(const Notification &notification);

} // namespace postroom

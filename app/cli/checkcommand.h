// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"
#include "cli/factprinter.h"
#include "recipientfiles/recipientfilecheck.h"
#include "recipientfiles/recipientfilerules.h"

namespace postroom {

/// `check`: what the platform would say of one recipient, or of a file of recipients for a template. Ends with Done
/// when nothing has to be fixed, else with Other. Reads nothing but the file, and where --template names a template,
/// that with what its service may send.
class CheckCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    QString readOptions();
    QString readRecipients(const QString &path);
    void takeOptions();
    void checkRecipient(RecipientType type, const QString &text);
    void fetchTemplate(const QString &id);
    void fetchRules(const Row &form, RecipientType type);
    void checkFile(RecipientType type, const QString &content, const QString &subject);
    QString unreadableText(const Error &error) const;
    void printRow(const RecipientRow &row);
    void step();
    void report();
    void printReport(const QStringList &codes, const QStringList &sentences);

    FactPrinter m_printer{output(), line().format};
    std::optional<RecipientType> m_type; ///< as --type says
    std::optional<TextEncoding> m_encoding;
    QStringList m_recipients;
    KnownFileRules m_known;
    std::unique_ptr<RecipientTemplate> m_template;
    std::unique_ptr<RecipientSource> m_source;
    std::unique_ptr<RecipientFileCheck> m_check;
};

} // namespace postroom

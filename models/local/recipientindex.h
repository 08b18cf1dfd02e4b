// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/recordstore.h"
#include "recipients/searchpattern.h"

#include <QHash>
#include <QSet>

namespace postroom {

/// What a scan found.
struct RecipientHits {
    std::vector<qint64> keys; ///< of rows, newest first and then by id descending; a row stands once
    QSet<QString> hasMore; ///< ids of services that have more than is shown
};

/// Recipients and references of all messages in memory, in list order, for the search by plain scan (design §3). One
/// text for all, so that a million messages cost no million strings. Any thread once loaded.
class RecipientIndex {
public:
    static constexpr int shownPerService = 50; ///< of one request, as the platform shows (api-contract §4)

    static Result<std::unique_ptr<RecipientIndex>> load(const RecordStore &store);

    /// The newest messages that each service would answer to each of the requests. No services: all; no statuses: any,
    /// else taken literally.
    RecipientHits find(const QString &term, const std::vector<SearchRequest> &requests, const QSet<QString> &services,
        const QStringList &statuses) const;
    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        qint64 key;
        qsizetype start; ///< in m_text: the recipient, then the reference
        quint32 service; ///< in m_services
        quint16 recipientLength;
        quint16 referenceLength;
        quint16 type; ///< in m_words
        quint16 status; ///< in m_words
        bool hasRecipient;
        bool hasReference;
    };

    void append(const StoredRecipient &row);
    bool matches(const Entry &entry, const SearchPattern &pattern) const;

    QString m_text;
    QStringList m_services;
    QStringList m_words;
    QHash<QString, quint32> m_serviceNumbers;
    QHash<QString, quint32> m_wordNumbers;
    std::vector<Entry> m_entries;
};

} // namespace postroom

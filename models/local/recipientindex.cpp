// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/recipientindex.h"

#include <limits>

namespace postroom {

namespace {

quint32 numberOf(const QString &word, QStringList &words, QHash<QString, quint32> &numbers)
{
    const auto known = numbers.constFind(word);
    if (known != numbers.cend())
        return *known;
    const auto number = static_cast<quint32>(words.size());
    words.append(word);
    numbers.insert(word, number);
    return number;
}

quint16 lengthOf(const QString &text)
{
    return static_cast<quint16>(std::min<qsizetype>(text.size(), std::numeric_limits<quint16>::max()));
}

} // namespace

Result<std::unique_ptr<RecipientIndex>> RecipientIndex::load(const RecordStore &store)
{
    auto index = std::make_unique<RecipientIndex>();
    if (auto error = store.forEachRecipient([&index](const StoredRecipient &row) { index->append(row); }))
        return *error;
    index->m_text.squeeze();
    index->m_entries.shrink_to_fit();
    return index;
}

void RecipientIndex::append(const StoredRecipient &row)
{
    Entry entry{};
    entry.key = row.key;
    entry.start = m_text.size();
    entry.recipientLength = lengthOf(row.recipient);
    entry.referenceLength = lengthOf(row.reference);
    entry.service = numberOf(row.service, m_services, m_serviceNumbers);
    entry.type = static_cast<quint16>(numberOf(row.type, m_words, m_wordNumbers));
    entry.status = static_cast<quint16>(numberOf(row.status, m_words, m_wordNumbers));
    entry.hasRecipient = !row.recipient.isNull();
    entry.hasReference = !row.reference.isNull();
    m_text += QStringView(row.recipient).left(entry.recipientLength);
    m_text += QStringView(row.reference).left(entry.referenceLength);
    m_entries.push_back(entry);
}

bool RecipientIndex::matches(const Entry &entry, const SearchPattern &pattern) const
{
    const QStringView text(m_text);
    const QStringView recipient = text.mid(entry.start, entry.recipientLength);
    const QStringView reference = text.mid(entry.start + entry.recipientLength, entry.referenceLength);
    return pattern.matches(m_words.at(entry.type), entry.hasRecipient ? recipient : QStringView(),
        entry.hasReference ? reference : QStringView());
}

RecipientHits RecipientIndex::find(const QString &term, const std::vector<SearchRequest> &requests,
    const QSet<QString> &services, const QStringList &statuses) const
{
    const auto serviceCount = static_cast<std::size_t>(m_services.size());
    std::vector<bool> asked(serviceCount);
    for (std::size_t i = 0; i < serviceCount; ++i)
        asked[i] = services.isEmpty() || services.contains(m_services.at(static_cast<qsizetype>(i)));
    std::vector<SearchPattern> patterns;
    patterns.reserve(requests.size());
    for (const SearchRequest &request : requests)
        patterns.emplace_back(term, request.types);
    std::vector<std::vector<int>> shown(patterns.size(), std::vector<int>(serviceCount));
    RecipientHits hits;
    for (const Entry &entry : m_entries) {
        if (!asked[entry.service] || !(statuses.isEmpty() || statuses.contains(m_words.at(entry.status))))
            continue;
        bool found = false;
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            int &count = shown[i][entry.service];
            if (count > shownPerService || !matches(entry, patterns[i]))
                continue;
            found = found || count < shownPerService;
            if (++count > shownPerService)
                hits.hasMore.insert(m_services.at(entry.service));
        }
        if (found)
            hits.keys.push_back(entry.key);
    }
    return hits;
}

} // namespace postroom

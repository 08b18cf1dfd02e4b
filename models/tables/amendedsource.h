// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/source.h"
#include "tables/column.h"

#include <memory>

namespace postroom {

/// What a list says only together with another one: the folders' names of templates, what differs from one version of a
/// service to the next.
struct Amendment {
    /// The other list; nothing where none is needed.
    std::optional<Query> (*also)(const Query &query);
    /// Puts copies that say it in the place of the rows that answer `query`. `others` are those of the other list, none
    /// where it could not be read: the rows come all the same.
    void (*amend)(const Query &query, std::vector<Row> &rows, const std::vector<Row> &others);
    /// The columns that show it; null: those of the resource.
    std::span<const Column> (*columns)() = nullptr;
    /// The ids of the people whom the rows name: those that the other list lacks are looked up one by one
    /// (admin-features HIS-01) and come after its rows.
    QStringList (*people)(const std::vector<Row> &rows) = nullptr;
};

/// A list that comes whole, amended. GUI thread.
class AmendedSource : public Source {
    Q_OBJECT
public:
    /// `whole` outlives it; `amendment` lives for ever.
    AmendedSource(Source &whole, const Amendment &amendment);

    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override { return m_whole.one(target); }
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override
    {
        return m_whole.locate(query, moment);
    }
    std::optional<WhyNot> whyNot(const Query &query) const override { return m_whole.whyNot(query); }
    std::optional<WhyNot> whyNot(const Target &target) const override { return m_whole.whyNot(target); }
    int pageSize(const Query &query) const override { return m_whole.pageSize(query); }

private:
    struct Amending;
    void readOthers(Job<Page> *job, const std::shared_ptr<Amending> &amending, const Query &other);
    void readPeople(Job<Page> *job, const std::shared_ptr<Amending> &amending);
    void readPerson(Job<Page> *job, const std::shared_ptr<Amending> &amending);
    void finish(Job<Page> *job, const Amending &amending) const;

    Source &m_whole;
    const Amendment &m_amendment;
};

/// Templates with the names of the folders that they stand in (Template::folderPath).
extern const Amendment templateFolders;
/// The versions of a service, the newest first, with what changed in words and by whom.
extern const Amendment serviceChanges;
/// The keys of a service, and what was done with them, with the names of those who did it.
extern const Amendment keyAuthors;
extern const Amendment keyHistoryAuthors;
/// The invitations to a service, and to an organisation, with the names of those who invited.
extern const Amendment inviters;
extern const Amendment organisationInviters;
/// The text senders of a service with the numbers that replies come to.
extern const Amendment receivingNumbers;
/// The members of a service with what they may do in it, and of no other (User::permissions).
extern const Amendment teamPermissions;

} // namespace postroom

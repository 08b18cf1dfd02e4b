// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "pages/namedfilter.h"
#include "platform/source.h"

namespace postroom {

/// What records are called, for choosing one by its name: read from a list, page by page, at most `most` of them. GUI
/// thread.
class NameList : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 5'000;

    /// A record's id and what it is called.
    struct Name {
        QString id;
        QString words;
    };

    /// `source` outlives it.
    explicit NameList(Source &source, QObject *parent = nullptr);

    /// Reads the list; `field` of its records names them. Nothing where it is there, or on its way, already.
    void read(const Query &query, QLatin1StringView field);
    /// Forgets it, and ends the reading.
    void clear();
    /// By name; those of one name with the beginning of their id behind it.
    const std::vector<Name> &names() const { return m_names; }
    /// Whether there are more than `most`, so that some were not read.
    bool isCut() const { return m_isCut; }
    bool isReading() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// names() are there.
    void ready();
    /// The list could not be read.
    void failed(const postroom::Error &error);

private:
    void readPage(const Cursor &cursor);
    void onPage(const Page &page);
    void tellApart();

    Source &m_source;
    std::optional<Query> m_query;
    QLatin1StringView m_field;
    std::vector<Name> m_names;
    bool m_isCut = false;
    JobGuard m_job;
};

/// What a record is called: the words in that field; its id where there are none.
QString nameOf(const Record &record, QLatin1StringView field);

} // namespace postroom

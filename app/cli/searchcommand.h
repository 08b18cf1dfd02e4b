// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/searchingcommand.h"

#include <QTimer>

namespace postroom {

/// `search TERM`: over all services, or one. Sorted, so it prints when every service has answered, failed or met its
/// deadline. How long services keep messages is waited for a second longer, which holds up only what stderr says of it
/// and the end; "usually 7 days" where that is not known by then.
class SearchCommand : public SearchingCommand {
    Q_OBJECT
public:
    using SearchingCommand::SearchingCommand;

    void start() override;

private:
    void onState();
    void print();
    void conclude();

    std::unique_ptr<Search> m_search;
    QTimer m_patience;
    qint64 m_printed = 0;
    bool m_hasPrinted = false;
};

} // namespace postroom

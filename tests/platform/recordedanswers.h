// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractrows.h"
#include "domain/access.h"
#include "support/contract.h"

#include <map>

namespace postroom::test {

/// The people, services and organisations that the recorded answers show, decoded as the product decodes them.
class RecordedAnswers {
public:
    /// What no answer tells of a service or an organisation comes from its row.
    RecordedAnswers(const Contract &contract, const ContractRows &rows);

    /// Those whom an answer shows, signed in.
    std::vector<Person> people() const;
    /// Every service and organisation that has a row. The answers must outlive the places.
    std::vector<AccessPlace> places() const;

private:
    void take(const JsonValue &value, bool single);
    void takeObject(const JsonValue &object, bool single);
    void fillServices(const ContractRows &rows);
    void fillOrganisations(const ContractRows &rows);

    std::map<QString, User> m_people;
    std::map<QString, Service> m_services;
    std::map<QString, Organisation> m_organisations;
};

} // namespace postroom::test

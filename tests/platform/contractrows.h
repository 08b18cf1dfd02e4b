// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace postroom::test {

/// What somebody may do, from the rows of the recorded database and the specification alone (admin-features §0.1 to
/// §0.3): nothing of the product is asked.
class ContractRows {
public:
    struct Person {
        QString emailAddress;
        QString authType;
        bool platformAdmin = false;
        QSet<QString> services; ///< team rows
        QSet<QString> organisations;
        QHash<QString, QSet<QString>> permissions; ///< the API's names by service
        QHash<QString, QSet<QString>> organisationPermissions;
    };
    struct Service {
        QString name;
        bool active = false;
        bool trial = false;
        bool wantsToGoLive = false;
        QString organisation;
        QString organisationType;
        QSet<QString> permissions;
    };
    struct Organisation {
        QString name;
        bool active = false;
        bool approvesItself = false;
        QString organisationType;
        QStringList domains;
    };

    /// Reads the tables of a folder of recordings.
    explicit ContractRows(const QString &folder);

    /// All rows by id; the tests may change them.
    QHash<QString, Person> people;
    QHash<QString, Service> services;
    QHash<QString, Organisation> organisations;

    /// Whether a signed-in person may do what has these needs. `where` is that of the row, `place` the id of a service
    /// or an organisation.
    bool mayDo(
        const QString &needs, char where, const QString &personId, const QString &place, bool powersHidden) const;

private:
    struct Asked {
        const Person *person;
        QString place;
        bool platformAdmin;
        bool powersHidden;
    };

    void readPeople(const QString &folder);
    void readServices(const QString &folder);
    void readOrganisations(const QString &folder);
    bool hasPermissions(const QStringList &needs, char where, const Asked &asked) const;
    bool isInService(const QString &names, const QStringList &needs, const Asked &asked) const;
    bool isInOrganisation(const Asked &asked, bool live) const;
    bool isMember(const Person &person, const QString &organisation) const;
    bool holds(const QString &need, const Asked &asked) const;
    bool serviceHolds(const QString &need, const Asked &asked) const;
    bool mayMakeLive(const Asked &asked) const;
    bool isOfPublicSector(const Person &person) const;
    QString defaultOrganisation(const Person &person) const;
};

} // namespace postroom::test

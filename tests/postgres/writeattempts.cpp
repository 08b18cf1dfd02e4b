// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeattempts.h"

#include <QStringList>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

using Texts = std::initializer_list<const char *>;

// What a read-only transaction forbids.
constexpr auto refusedByServer = {
    "INSERT INTO locked_probe VALUES (2)",
    "UPDATE notifications SET notification_status = 'delivered'",
    "DELETE FROM notifications",
    "TRUNCATE locked_probe",
    "MERGE INTO locked_probe p USING (SELECT 1 AS one) s ON p.one = s.one WHEN MATCHED THEN DELETE",
    "WITH gone AS (DELETE FROM locked_probe RETURNING one) SELECT count(*) FROM gone",
    "EXPLAIN ANALYZE DELETE FROM locked_probe",
    "SELECT one FROM locked_probe FOR UPDATE",
    "SELECT one FROM locked_probe FOR KEY SHARE",
    "SELECT nextval('locked_sequence')",
    "SELECT setval('locked_sequence', 900)",
    "SELECT one INTO locked_copy FROM locked_probe",
    "SELECT locked_write()",
    "SELECT 1; DELETE FROM locked_probe",
    "SELECT 1; COMMIT; DELETE FROM locked_probe",
    "COMMIT; DELETE FROM locked_probe",
    "COPY locked_probe FROM STDIN",
    "COPY locked_probe FROM PROGRAM 'echo 3'",
    "CREATE TABLE locked_new (one int)",
    "CREATE TABLE locked_new AS SELECT 1 AS one",
    "CREATE INDEX ON locked_probe (one)",
    "CREATE FUNCTION locked_new() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE EXTENSION hstore",
    "CREATE ROLE locked_role",
    "ALTER TABLE locked_probe ADD two int",
    "ALTER SYSTEM SET work_mem = '7MB'",
    "DROP TABLE locked_probe",
    "COMMENT ON TABLE locked_probe IS 'changed'",
    "GRANT ALL ON locked_probe TO PUBLIC",
    "VACUUM locked_probe",
    "CALL locked_call()",
    "CALL locked_commit()",
    "DO $$BEGIN DELETE FROM locked_probe; END$$",
    "DO $$BEGIN COMMIT; DELETE FROM locked_probe; END$$",
    "SELECT set_config('transaction_read_only', 'off', true)",
};

// The same, where it takes several statements.
constexpr std::initializer_list<Texts> refusedInSequence = {
    {"SELECT 1", "SET TRANSACTION READ WRITE", "DELETE FROM locked_probe"},
    {"SELECT set_config('default_transaction_read_only', 'off', false)", "DELETE FROM locked_probe"},
    {"SAVEPOINT one", "DELETE FROM locked_probe"},
};

// What the server would run: behind the end of the transaction, in one made writable before it has read anything, or
// since the server takes it for harmless.
constexpr std::initializer_list<Texts> refusedByGuard = {
    {"COMMIT", "DELETE FROM locked_probe"},
    {"COMMIT", "DELETE FROM locked_probe", "COMMIT"},
    {"ROLLBACK", "DELETE FROM locked_probe", "COMMIT"},
    {"END", "DELETE FROM locked_probe"},
    {"ABORT", "DELETE FROM locked_probe"},
    {"SELECT 1", "/* SELECT */ COMMIT", "DELETE FROM locked_probe"},
    {"commit and chain", "SET TRANSACTION READ WRITE", "DELETE FROM locked_probe"},
    {"COMMIT", "BEGIN READ WRITE", "DELETE FROM locked_probe", "COMMIT"},
    {"PREPARE TRANSACTION 'locked'", "DELETE FROM locked_probe"},
    {"SET TRANSACTION READ WRITE", "DELETE FROM locked_probe", "COMMIT"},
    {"SET LOCAL transaction_read_only = off", "DELETE FROM locked_probe", "COMMIT"},
    {"SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE", "COMMIT", "DELETE FROM locked_probe"},
    {"BEGIN READ WRITE", "DELETE FROM locked_probe", "COMMIT"},
    {"RESET ALL", "DELETE FROM locked_probe"},
    {"DISCARD ALL"},
    {"PREPARE locked AS DELETE FROM locked_probe"},
    {"LISTEN locked"},
    {"NOTIFY locked"},
    {"LOCK TABLE locked_probe IN ACCESS EXCLUSIVE MODE"},
    {"REINDEX TABLE locked_probe"},
    {"ANALYZE locked_probe"},
    {"CHECKPOINT"},
};

// What a read-only transaction of PostgreSQL 15 lets pass.
constexpr std::initializer_list<Texts> undone = {
    {"SELECT lo_create(0)"},
    {"SELECT lo_from_bytea(0, 'kept')"},
    {"SELECT lo_import('/etc/hostname')"},
    {"SELECT set_config('work_mem', '7MB', false)"},
    {"SELECT set_config('default_transaction_read_only', 'off', false)"},
    {"SELECT set_config('search_path', 'pg_temp', false)", "SELECT pg_notify('locked', 'x')"},
};

WriteAttempt attempt(Texts texts)
{
    WriteAttempt made;
    for (const char *text : texts)
        made.commands.push_back({text, {}});
    return made;
}

} // namespace

const char *const attemptedObjects = R"(
CREATE TABLE locked_probe (one int PRIMARY KEY);
INSERT INTO locked_probe VALUES (1);
CREATE SEQUENCE locked_sequence;
CREATE FUNCTION locked_write() RETURNS int LANGUAGE sql VOLATILE AS 'INSERT INTO locked_probe VALUES (5) RETURNING one';
CREATE PROCEDURE locked_call() LANGUAGE sql AS 'DELETE FROM locked_probe';
CREATE PROCEDURE locked_commit() LANGUAGE plpgsql AS 'BEGIN COMMIT; DELETE FROM locked_probe; END';
)";

QString WriteAttempt::text() const
{
    QStringList texts;
    for (const PgCommand &command : commands)
        texts.append(QString::fromUtf8(command.sql));
    return texts.join(u"; "_s);
}

std::vector<WriteAttempt> writeAttempts()
{
    std::vector<WriteAttempt> all;
    for (const char *text : refusedByServer)
        all.push_back(attempt({text}));
    for (const Texts texts : refusedInSequence)
        all.push_back(attempt(texts));
    for (const Texts texts : refusedByGuard)
        all.emplace_back(attempt(texts)).onlyGuarded = true;
    for (const Texts texts : undone)
        all.emplace_back(attempt(texts)).runs = true;
    return all;
}

} // namespace postroom::test

// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/healthquestions.h"

#include <array>

namespace postroom {

namespace {

// clang-format off
constexpr std::array questions {
    HealthQuestion{"tables", R"(
        SELECT {absent}, 'table-missing', name FROM unnest(string_to_array({tables}, ',')) name
        WHERE to_regclass(quote_ident(name)) IS NULL ORDER BY name)", nullptr, false, true},
    HealthQuestion{"views", R"(
        SELECT {absent}, 'view-missing', name FROM unnest(string_to_array({views}, ',')) name
        WHERE NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = to_regclass(quote_ident(name)) AND c.relkind IN ('v', 'm'))
        ORDER BY name)", nullptr, false, true},
    HealthQuestion{"extensions", R"(
        SELECT {absent}, 'extension-missing', name FROM unnest(string_to_array({extensions}, ',')) name
        WHERE NOT EXISTS (SELECT FROM pg_extension WHERE extname = name) ORDER BY name)", nullptr, false, true},
    // An index that is being built is not valid yet; one that a failed build left behind is in the way of nothing but
    // every write.
    HealthQuestion{"indexes", R"(
        WITH expected AS (
            SELECT w.home, w.name, t.oid AS table_id, c.oid AS index_id
            FROM unnest(string_to_array({index-tables}, ','), string_to_array({indexes}, ',')) w(home, name)
            JOIN pg_class t ON t.oid = to_regclass(quote_ident(w.home))
            LEFT JOIN pg_class c ON c.relname = w.name AND c.relnamespace = t.relnamespace AND c.relkind IN ('i', 'I')),
        broken AS (
            SELECT i.indexrelid AS index_id, i.indrelid AS table_id,
                EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid) AS building
            FROM pg_index i WHERE NOT (i.indisvalid AND i.indisready AND i.indislive))
        SELECT {absent}, 'index-missing', name, home FROM expected WHERE index_id IS NULL
        UNION ALL
        SELECT CASE WHEN b.building OR e.index_id IS NULL THEN 'look' ELSE 'trouble' END,
            CASE WHEN b.building THEN 'index-building' WHEN e.index_id IS NULL THEN 'index-leftover'
                ELSE 'index-invalid' END,
            c.relname, t.relname
        FROM broken b JOIN pg_class c ON c.oid = b.index_id JOIN pg_class t ON t.oid = b.table_id
        LEFT JOIN expected e ON e.index_id = b.index_id
        ORDER BY 4, 3)", nullptr, false, true},
    HealthQuestion{"statistics", R"(
        SELECT {absent}, 'statistics-missing', w.name, w.home
        FROM unnest(string_to_array({statistics-tables}, ','), string_to_array({statistics}, ',')) w(home, name)
        JOIN pg_class t ON t.oid = to_regclass(quote_ident(w.home))
        WHERE NOT EXISTS (SELECT FROM pg_statistic_ext s WHERE s.stxname = w.name AND s.stxrelid = t.oid)
        UNION ALL
        SELECT 'look', 'statistics-unbuilt', s.statistics_name, s.tablename
        FROM pg_stats_ext s JOIN pg_class t ON t.oid = to_regclass(quote_ident(s.tablename))
        WHERE s.n_distinct IS NULL AND s.dependencies IS NULL AND s.most_common_vals IS NULL AND s.exprs IS NULL
            AND t.reltuples > 100000
        ORDER BY 4, 3)", nullptr, false, true},
    HealthQuestion{"index-use", R"(
        SELECT 'look', 'index-unused', i.indexrelname, i.relname, pg_size_pretty(pg_relation_size(i.indexrelid)), t.idx_scan
        FROM pg_stat_user_indexes i JOIN pg_index x ON x.indexrelid = i.indexrelid
        JOIN pg_stat_user_tables t ON t.relid = i.relid
        WHERE i.idx_scan = 0 AND NOT x.indisunique AND x.indisvalid AND t.n_live_tup > 100000 AND t.idx_scan > 10000
        ORDER BY pg_relation_size(i.indexrelid) DESC LIMIT 20)"},
    HealthQuestion{"sizes", R"(
        (SELECT 'ok', 'database-size', current_database()::text, pg_size_pretty(pg_database_size(current_database())),
            NULL::text, NULL::text, NULL::text)
        UNION ALL
        (SELECT 'ok', 'table-size', c.relname, pg_size_pretty(pg_total_relation_size(c.oid)),
            greatest(c.reltuples, 0)::bigint::text, coalesce(s.n_dead_tup, 0)::text,
            to_char(greatest(s.last_vacuum, s.last_autovacuum) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
        FROM pg_class c LEFT JOIN pg_stat_user_tables s ON s.relid = c.oid
        WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
        ORDER BY c.relpages DESC, c.relname LIMIT 10))"},
    // Pages that the rows would fill by their average widths (24 bytes of header and 4 of pointer a row) against those
    // that there are; statistics show only columns that may be read.
    HealthQuestion{"bloat", R"(
        SELECT 'look', 'table-bloat', name, pg_size_pretty((pages - needed) * 8192), round(100 * (pages - needed) / pages)
        FROM (SELECT c.relname AS name, c.relpages::numeric AS pages,
                ceil(c.reltuples::numeric * (28 + sum(s.avg_width * (1 - s.null_frac)))::numeric / 8168) AS needed
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_stats s ON s.schemaname = n.nspname AND s.tablename = c.relname AND NOT s.inherited
            WHERE c.relkind = 'r' AND c.relpages > 12800 AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            GROUP BY c.oid, c.relname, c.relpages, c.reltuples) guess
        WHERE pages - needed > pages / 2 ORDER BY pages - needed DESC LIMIT 20)"},
    HealthQuestion{"dead-rows", R"(
        SELECT CASE WHEN n_dead_tup > 1000000 AND n_dead_tup > n_live_tup THEN 'trouble' ELSE 'look' END, 'rows-dead',
            relname, n_dead_tup, 100 * n_dead_tup / (n_live_tup + n_dead_tup),
            to_char(greatest(last_vacuum, last_autovacuum) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
        FROM pg_stat_user_tables
        WHERE n_dead_tup > 10000 AND n_dead_tup > 0.25 * (n_live_tup + n_dead_tup) ORDER BY n_dead_tup DESC LIMIT 20)"},
    HealthQuestion{"transaction-ids", R"(
        SELECT CASE WHEN age(datfrozenxid) > 1500000000 THEN 'trouble' ELSE 'look' END, 'transaction-ids-old',
            age(datfrozenxid)
        FROM pg_database WHERE datname = current_database() AND age(datfrozenxid) > 600000000)"},
    // What a statement says is left out: it may name a recipient. Ages are by the server's clock; one that POSTROOM_NOW
    // sets ahead of it counts instead, but never that of this computer.
    HealthQuestion{"sessions", R"(
        SELECT CASE WHEN age >= interval '1 hour' THEN 'trouble' ELSE 'look' END, what, pid, usename, application,
            floor(extract(epoch FROM age) / 60)::bigint,
            CASE WHEN what = 'statement-long' AND usename = current_user THEN connected END AS own_connected,
            CASE WHEN what = 'statement-long' AND usename = current_user THEN begun END AS own_begun
        FROM (SELECT CASE WHEN state = 'active' THEN 'statement-long' ELSE 'transaction-open' END AS what, pid::text,
                usename::text, coalesce(application_name, '') AS application,
                greatest({clock}::timestamp AT TIME ZONE 'UTC', clock_timestamp()) - xact_start AS age,
                backend_start AS connected, xact_start AS begun
            FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'
                AND pid <> pg_backend_pid()
            UNION ALL
            SELECT 'transaction-prepared', gid, owner::text, '',
                greatest({clock}::timestamp AT TIME ZONE 'UTC', clock_timestamp()) - prepared, NULL, NULL
            FROM pg_prepared_xacts WHERE database = current_database()) open
        WHERE age >= interval '5 minutes' ORDER BY age DESC LIMIT 50)", "pg_read_all_stats", true},
    // Everybody sees who waits for a lock.
    HealthQuestion{"locks", R"(
        SELECT CASE WHEN age >= interval '10 minutes' THEN 'trouble' ELSE 'look' END, 'lock-waiting', pid, usename,
            coalesce(relation::regclass::text, locktype), array_to_string(pg_blocking_pids(pid), ', '),
            floor(extract(epoch FROM age))::bigint,
            CASE WHEN usename = current_user THEN connected END AS own_connected,
            CASE WHEN usename = current_user THEN begun END AS own_begun
        FROM (SELECT l.pid, a.usename, l.relation, l.locktype,
                greatest({clock}::timestamp AT TIME ZONE 'UTC', clock_timestamp()) - l.waitstart AS age,
                a.backend_start AS connected, a.xact_start AS begun
            FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE NOT l.granted AND a.datname = current_database()) waiting
        WHERE age >= interval '30 seconds' ORDER BY age DESC LIMIT 50)"},
    // Which kind of process it is (backend_type) only pg_read_all_stats tells of other logins; that it works in a database
    // for a login everybody sees, which the server's own processes do not.
    HealthQuestion{"connections", R"(
        SELECT CASE WHEN used >= 0.95 * most THEN 'trouble' WHEN used >= 0.8 * most THEN 'look' ELSE 'ok' END,
            'connections-used', used, most
        FROM (SELECT count(*) AS used, current_setting('max_connections')::int AS most
            FROM pg_stat_activity
            WHERE datid IS NOT NULL AND usesysid IS NOT NULL
                AND coalesce(backend_type, 'client backend') = 'client backend') counted)"},
    HealthQuestion{"replicas", R"(
        SELECT CASE WHEN state = 'streaming' AND lag < interval '10 seconds' THEN 'ok'
                WHEN lag >= interval '5 minutes' THEN 'trouble' ELSE 'look' END,
            'replica-follows', coalesce(nullif(application_name, ''), host(client_addr), pid::text), state,
            round(extract(epoch FROM lag), 1)
        FROM (SELECT *, coalesce(replay_lag, interval '0') AS lag FROM pg_stat_replication) following
        UNION ALL
        SELECT CASE WHEN kept > 10737418240 THEN 'trouble' ELSE 'look' END, 'slot-unused', slot_name::text,
            pg_size_pretty(kept), NULL
        FROM (SELECT slot_name, CASE WHEN NOT pg_is_in_recovery()
                THEN pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) END AS kept
            FROM pg_replication_slots WHERE NOT active) slots)", "pg_read_all_stats"},
    // This transaction sets some of them for itself.
    HealthQuestion{"settings", R"(
        SELECT CASE WHEN wanted IS NULL OR setting = wanted THEN 'ok' ELSE otherwise END,
            CASE WHEN wanted IS NULL OR setting = wanted THEN 'setting' ELSE 'setting-differs' END, name,
            CASE WHEN setting = reset_val THEN current_setting(name) ELSE reset_val || coalesce(' ' || unit, '') END,
            wanted
        FROM (VALUES ('server_version', NULL, 'ok'), ('server_encoding', 'UTF8', 'trouble'),
                ('autovacuum', 'on', 'trouble'), ('track_counts', 'on', 'trouble'), ('track_activities', 'on', 'look'),
                ('fsync', 'on', 'look'), ('full_page_writes', 'on', 'look'), ('enable_indexscan', 'on', 'look'),
                ('enable_bitmapscan', 'on', 'look'), ('shared_buffers', NULL, 'ok'), ('work_mem', NULL, 'ok'),
                ('idle_in_transaction_session_timeout', NULL, 'ok'), ('max_standby_streaming_delay', NULL, 'ok')
            ) AS matters(name, wanted, otherwise)
        JOIN pg_settings USING (name))"},
    // What the platform's own nightly tasks leave undone is worth a look: the database itself is not in trouble.
    // Letters may rightly stay, so they do not count (database-schema §12). A day of grace: the nightly job moves in
    // batches, and clocks change.
    HealthQuestion{"retention", R"(
        SELECT 'look', 'retention-late', name, type,
            to_char(oldest, 'YYYY-MM-DD'), days
        FROM (SELECT s.name, k.type::text, o.created_at AS oldest, k.days,
                {midnight}::timestamp - k.days * interval '1 day' - o.created_at AS late
            FROM services s
            CROSS JOIN LATERAL (SELECT t.type, coalesce((SELECT r.days_of_retention FROM service_data_retention r
                    WHERE r.service_id = s.id AND r.notification_type::text = t.type::text), 7) AS days
                FROM unnest('{email,sms}'::notification_type[]) t(type)) k
            CROSS JOIN LATERAL (SELECT n.created_at FROM notifications n
                WHERE n.service_id = s.id AND n.notification_type = k.type AND n.created_at BETWEEN '0001-01-01' AND '9999-12-31'
                ORDER BY n.created_at LIMIT 1) o) kept
        WHERE late > interval '1 day' ORDER BY late DESC LIMIT 10)", nullptr, false, true},
    HealthQuestion{"nightly-figures", R"(
        SELECT 'look', 'figures-late', name, to_char(newest, 'YYYY-MM-DD'),
            behind
        FROM (SELECT name, newest, today - newest AS behind
            FROM (SELECT ({midnight}::timestamp + interval '3 hours')::date) t(today)
            CROSS JOIN LATERAL (SELECT 'ft_notification_status', max(bst_date) FROM ft_notification_status
                    WHERE bst_date <= today AND bst_date BETWEEN '0001-01-01' AND '9999-12-31'
                UNION ALL SELECT 'ft_billing', max(bst_date) FROM ft_billing
                    WHERE bst_date <= today AND bst_date BETWEEN '0001-01-01' AND '9999-12-31') days(name, newest)) aged
        WHERE behind > 2)", nullptr, false, true},
    HealthQuestion{"scheduled-jobs", R"(
        SELECT 'look', 'jobs-late', count(*),
            floor(extract(epoch FROM max(late)) / 60)::bigint
        FROM (SELECT {now}::timestamp - scheduled_for AS late FROM jobs
            WHERE job_status = 'scheduled' AND scheduled_for BETWEEN '0001-01-01' AND '9999-12-31'
                AND scheduled_for < {now}::timestamp - interval '30 minutes') waiting
        HAVING count(*) > 0)", nullptr, false, true},
    HealthQuestion{"history", R"(
        SELECT 'ok', 'history-begins', to_char(created_at, 'YYYY-MM-DD')
        FROM notification_history WHERE created_at BETWEEN '0001-01-01' AND '9999-12-31' ORDER BY created_at LIMIT 1)", nullptr, false, true},
    // The newest: what stands there since an older key counts once all that is newer fits.
    HealthQuestion{"key-secrets", R"(
        SELECT secret FROM api_keys WHERE expiry_date IS NULL AND secret <> '' ORDER BY created_at DESC, id LIMIT 1000)",
        nullptr, false, true, true},
    HealthQuestion{"callback-tokens", R"(
        SELECT bearer_token FROM service_callback_api WHERE bearer_token <> '' ORDER BY created_at DESC, id LIMIT 1000)",
        nullptr, false, true, true},
};
// clang-format on

} // namespace

std::span<const HealthQuestion> healthQuestions()
{
    return questions;
}

} // namespace postroom

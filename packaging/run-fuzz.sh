#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run-fuzz.sh SECONDS LOGS PROGRAM: lets libFuzzer run one program from its corpus in tests/fuzz. Prints one line, "fuzz
# NAME: passed" or "failed"; what failed lies in LOGS, and PROGRAM with that file as its argument repeats it.
set -uo pipefail

seconds=$1
logs=$2
program=$3
name=$(basename "$program")
name=${name#fuzz_}
corpus=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../tests/fuzz/corpus/$name" && pwd) || exit 2
log=$logs/fuzz-$name.log
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT

# What is found goes to the first folder; the corpus of the repository stays as it is.
if nice -n 5 "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
    -artifact_prefix="$logs/fuzz-$name-" "$new" "$corpus" >"$log" 2>&1; then
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    places=$(sed -n 's/^#.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    echo "fuzz $name: passed, $inputs inputs, $places places reached"
else
    echo "fuzz $name: failed; $log says:"
    grep -E 'ERROR|SUMMARY|runtime error|Test unit written|deadly signal' "$log" | head -n 8 | sed 's/^/    /'
    exit 1
fi

# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the output of ctest -V: prints what failed, by class and function, and at the end "PASSED FAILED". A Qt test
# counts by its functions with their data rows, anything else as one.

{
    text = $0
    sub(/^[0-9]+: /, "", text)
}

/^[0-9]+: Totals: / {
    split(text, word, /[ ,]+/)
    number = $0 + 0
    good += word[2]
    bad += word[4]
    skipped += word[6]
    counted[number] = 1
    broken[number] += word[4]
}

text ~ /^(FAIL!|XPASS|QFATAL)/ || text ~ /Sanitizer: |runtime error: / {
    print "    " text
    more = 6
}

more > 0 && text ~ /^ +(Actual|Expected|Loc:|#[0-9])/ {
    print "        " text
    more--
}

/^ *[0-9]+\/[0-9]+ +Test +#[0-9]+: / {
    ran++
    match($0, /#[0-9]+/)
    number = substr($0, RSTART + 1, RLENGTH - 1) + 0
    if ($0 ~ / Passed +[0-9.]+ sec/) {
        good += counted[number] ? 0 : 1
    } else {
        name = $0
        sub(/^.*#[0-9]+: /, "", name)
        sub(/[ .].*$/, "", name)
        end = $0
        sub(/^.*\*\*\*/, "", end)
        sub(/ +[0-9.]+ sec.*$/, "", end)
        print "    " name ": " end
        bad += broken[number] ? 0 : 1
    }
}

END {
    if (!ran) {
        print "    no test was run"
        bad++
    }
    if (skipped)
        print "    " skipped " skipped"
    print good + 0, bad + 0
}

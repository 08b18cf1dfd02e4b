# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the output of a bench: prints each figure that is over twice its goal, and at the end "PASSED FAILED".

/^bench [^ ]+ ratio [0-9.]+(e[-+]?[0-9]+)? goal [0-9.]+ *$/ {
    if ($4 + 0 <= 2 * $6) {
        good++
    } else {
        bad++
        print "    " $2 ": " $4 " is over twice its goal " $6
    }
}

END {
    print good + 0, bad + 0
}

# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
#
# The rules that lint holds the code to, as tables.

most_lines_a_file=400
most_lines_a_function=60

# Where a class, struct, enumeration or union of a namespace has one definition.
defined_once="models ui app"

# Who may include whom: LAYER what it sees. One way, as in docs/decisions/0001-layers.md.
layer_arrows() {
    cat <<'TABLE'
models/core
models/domain      models/core
models/content     models/core
models/recipients  models/core models/domain models/content
models/platform    models/core models/domain models/recipients
models/recipientfiles models/core models/domain models/content models/recipients models/platform
models/security    models/core
models/securitykeys models/core models/security
models/profile     models/core
models/http        models/core models/domain models/recipients models/platform models/security
models/postgres    models/core models/domain models/content models/recipients models/platform models/security
models/signin      models/core models/domain models/platform models/security models/http
models/local       models/core models/domain models/recipients models/platform
models/text        models/core models/domain models/content models/recipients models/platform models/profile
models/tables      models/core models/domain models/content models/recipients models/platform models/text
ui                 models/core models/domain models/content models/recipients models/recipientfiles models/platform models/text models/tables models/signin models/profile
app                models/core models/domain models/content models/recipients models/recipientfiles models/platform models/text models/tables models/security models/profile models/http models/postgres models/local models/signin ui
TABLE
}

# Words that Postroom does without: NAME;WHERE;PATTERN (Perl);REASON. Comments are not read.
bans() {
    cat <<'TABLE'
message-box;models ui app tests;\bQMessageBox\b;errors stand in the page, questions in a dialog of their own
nested-loop;models ui app;\bQEventLoop\b;no nested event loop
nested-loop;ui;[.>]exec\(;no nested event loop: open(), popup() and a signal
process-events;models ui app;\bprocessEvents\b;the event loop runs by itself
blocking;models ui app;\bwaitFor(Finished|Started|Connected|Disconnected|Encrypted|ReadyRead|BytesWritten|Done)\(;no blocking call
sleep;models ui app tests;\b(sleep|usleep|msleep|nanosleep|sleep_for|sleep_until|qSleep|qWait)\(;wait for the thing itself
style-sheet;models ui app;\bsetStyleSheet\b;one style, in ui/style
singleton;models ui app;(?<!Application)(::|static .*)\binstance\(\);no singletons
markup;ui app;Qt::(RichText|AutoText|MarkdownText)\b;server text is never markup
markup;ui app;[.>](setHtml|insertHtml|appendHtml|setMarkdown)\(;server text is never markup
names;models ui app tests;^\s*(class|struct)\s+\w*(Manager|Helper|Helpers|Util|Utils|Base|Impl)\b;say what it is
json;models/domain models/platform models/http;\bQJson(Document|Object|Array|Value)\b;it loses digits and order: JsonValue of models/domain
contextless;models ui app;\bconnect\([^,()]*,\s*&[\w:]+,\s*\[;a lambda needs a context object
thread;models/core models/domain models/http models/platform models/recipients models/security models/tables models/text ui app/cli app/connection;\b(QThread|std::thread|std::jthread)\b;no worker threads but the local store's (StoreWorker), those of security keys (KeyWatch), a recipient file's (RecipientFileWork) and the one beside the start (WarmStart)
skip;tests;\b(QSKIP|QEXPECT_FAIL)\b;no skipped test
suppression;models ui app tests;NOLINT(?!(NEXTLINE|BEGIN|END)?(\([^)]*\))?: [A-Za-z]);a suppression says its reason
mark;models ui app tests;\b(TODO|FIXME|XXX|HACK)\b;finish it or file it
TABLE
}

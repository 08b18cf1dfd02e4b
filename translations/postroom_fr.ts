<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the service of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the oldest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide platform admin powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen messages as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Jobs that are stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun or due more than 30 minutes ago and not done, or stopped by an error or a limit in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services with many failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3% of their messages of the last 7 days failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no service more than 3% failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services near their daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 80% of what they may send today is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is near its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 24 hours, by a person or by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider changed in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 text messages failed (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 text messages today (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 emails failed (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 emails today (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters failed (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters today (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1% of text messages now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <comment>moment, a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-ins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <comment>services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 could not be asked</source>
        <comment>what was looked at, services</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all: %2. Most: %3 with %4.</source>
        <comment>an amount, its parts, where, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten largest are drawn, %1 more are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most used templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages by day and provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What letters cost by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest services this financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>parts of a chart that are small</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created or revoked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scheduled for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free texts left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters by price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email sender name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent many last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the platform says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(No text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share of a hundred</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Rows of a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to a recipient or with a reference, over all services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether the connection is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every resource with its filters and where it can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this type: sms, email, letter. Can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this status. Can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record; without an id the one of its scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id or a web address opens what it is; words find services, organisations and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from this contact list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the financial year that starts in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this many whole days and today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose name holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this email domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With exactly this reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this sender or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called for this event, such as delivery_status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf or png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that no service has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in with these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created until this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the messages of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved profiles: list, show, add, remove, set-secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs a person in; later commands are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the person&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of recipients against a template, or one recipient; takes --type, and --template or --content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages as JSON lines, rendered: everything that would be sent, counted and missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of a template between two versions, word by word; with --service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: created from this day (YYYY-MM-DD) or moment (2026-11-20T12:00:00Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: sent with this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: sent by this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: messages that the platform no longer keeps whole, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of a list or a search into a file, as CSV or JSON lines; with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: created until this day or moment, which counts too. Of export: the file that it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the platform&apos;s database is: indexes, sizes, transactions, replicas, settings. Changes nothing, but for --cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The built-in demo platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s API at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client of the administration API, usually notify-admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is signed in; the run is logged as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s Redis (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the API key of a service is read, as the platform shows it: name-service-secret. Can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client&apos;s secret is read: env:NAME, file:PATH, fd:N, keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved profile; its secret is in the keychain, or where --secret-from says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who asks, by email address; signed in where nobody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the code of a text or the link of an email is read, once it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person&apos;s password, or with --postgres that of the database, is read: env:NAME, file:PATH, fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s PostgreSQL database, admin mode: a connection string or URI, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: a read replica, for lists and searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: where the platform&apos;s SECRET_KEY is read, which signed contents are verified with. Can be repeated, the newest last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of admin mode: where the platform&apos;s DANGEROUS_SALT is read, beside --signing-key-from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseWords</name>
    <message>
        <source>The connection string of the database cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is “host=db.example dbname=notify user=ann”, or postgresql://ann@db.example/notify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection string cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string of the database carries a password, which others could read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, and say with --password-from where the password is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection string carries a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database brings options of its own (%1), which Postroom does not pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “options” out: Postroom sets what it needs in each transaction, so that poolers work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection brings options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection string of PostgreSQL has no key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” of the database&apos;s connection does not take that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual of PostgreSQL lists its values under “Connection Strings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sslmode=%1 may go on in plain text without a word, so it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out for verify-full. Where the network is trusted, say sslmode=disable or sslmode=require.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection may not be secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of trusted certificates %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that can with sslrootcert, or leave it out for that of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of certificates cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service file has the service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services stand in ~/.pg_service.conf, or in the file that PGSERVICEFILE names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service file %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it can be read, and that it names no directory server (LDAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database asks for a password, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --password-from where it is read, or put it in ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s server does not do TLS, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network between is trusted, say sslmode=disable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not do TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s certificate is of no authority that is trusted here, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of its authority with sslrootcert. Whoever runs the database has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s certificate has expired or is not valid yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Whoever runs the database can renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s certificate is that of another host, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is another host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the database refuses a parameter of the connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that parameter out of the connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with dbname in the connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database does not have what a Notify platform has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be another program&apos;s, or of another revision than Postroom knows. doctor says which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else ended this question in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administrator may have a reason: ask before asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would have changed the database, so the server refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would have written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This revision is older than Postroom: what it lacks cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This revision is newer than Postroom: what it added is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not tell its revision, or this login may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of %1, whose tables differ, so they are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is none of a Notify platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s tables are in a schema that this login may not use: it needs the right USAGE on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text within a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bulleted list within a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a numbered list within a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inset text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line across the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 words removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 words added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words added, words removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>words of a message, what changed about them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>a change, how often else</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Whoever runs the platform can say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the secret of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with more permissions can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or is older than the platform keeps such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %2 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again before changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked too often and wants a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a fault and did not answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may work in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform had a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of the platform&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be full, or the folder may not be writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The details help those who mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault in Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is %1 ahead of the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is %1 behind the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refuses what comes more than 30 s early or late. Set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1, request %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too often, it wants a pause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this connection could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No security key proved who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login of the database may not read all that this needs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after the database can grant the right to read it (SELECT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not take this user with this password: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s server does not let this login in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user in the connection string, and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user in the connection string. Who may come in from where, whoever runs the server decides (pg_hba.conf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database does not let this login in (code %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureContent</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Enter email address and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive a text code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive an email link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the email address again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the email link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another email link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the email address after registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first text code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an invitation to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register from an invitation to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an invitation to an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the new email address with your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link to the new email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part in research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get emails about new features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your security keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or delete a security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide platform admin powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow an old address of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the uploaded letters of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a job’s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a scheduled job’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a scheduled job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a letter job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how many jobs are scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter messages by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a big report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a message’s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a letter’s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See received texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow received texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download all received texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template to reply with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply with a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how many texts were received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the API’s message log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow an old address of the documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List reports of unsubscribe requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a report of unsubscribe requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report of new unsubscribe requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a report of unsubscribe requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe as a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how many unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the example of unsubscribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a big report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that a big report is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a big report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a big report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See returned letters by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the returned letters of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the returned letters of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how many letters were returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the service’s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the totals of seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See this year’s usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See messages by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See templates by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See usage and spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is missing to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that the name is unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow an old address of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the organisation of a GP or local NHS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to approve a request to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact who asked to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or reject a request to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to join a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review a request to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a request to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a request to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody who asked to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a member’s permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a member’s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a member’s mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the organisation’s usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the organisation’s usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See trial services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the organisation’s team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an invitation to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a member’s permission in the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the organisation’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organisation’s sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the crown status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the email domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes about going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the organisation approve its own requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people ask to join services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes about the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organisation’s billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organisation’s email brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add email brands to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organisation’s letter brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add letter brands to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the organisation is billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, services and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow an old address of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on live services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on monthly statuses by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on usage for all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on letter billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on volumes by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on daily volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on daily text volumes by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how text messages are split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a provider’s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See email complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the numbers that receive texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List email brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a government identity brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List letter brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take platform admin away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how a person signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the performance of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the status of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your organisations and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land in the right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to create a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get an example template with a first service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow an old address of the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the name that emails come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how long messages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how the team signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that the team signs in by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who signs in by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a kind of message on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch emails on from the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set contact details for file downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List reply-to addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reply-to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a reply-to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete a reply-to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or add text message senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete a text message sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to receive texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop receiving texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or add letter addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete a letter address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the default letter address blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start texts with the service’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch international texts on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the daily limit of international texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a daily limit and what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch international letters on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate yearly volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the service live or a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the service as live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a special permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a number that receives texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the daily limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the API’s rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the free text message allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set email or letter branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the brand to the organisation’s pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the service to an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how long each kind of message is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes about the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the service’s billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the GOV.UK brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a brand of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the NHS brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the support team for a brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a government identity logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a banner and its colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload an email logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an email brand from its logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a letter logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse templates and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move templates and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a folder or choose who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an email or text message template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a breaking change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the length of a text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the versions of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide personalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter’s sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why a template is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the pages of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach pages to a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pages attached to a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview attached pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the files of an email template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a file to an email template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a file into an email template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the link to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an unsubscribe link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a single message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a letter’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter recipient and personalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview a letter while filling it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a single message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a single message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download an example spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or schedule a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from a contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an uploaded letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour of a first service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 is not a file</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe, and only files are replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>Delivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a status, the platform&apos;s own</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a financial year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables of the platform are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view of all messages is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extensions that searches need are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All indexes of the platform are there and valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All extended statistics of the platform are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index of a large, busy table goes unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tables to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By estimate, no table over 100 MB is more than half empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has many dead rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction ids are far from running out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction has been open for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has waited for a lock for half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections could not be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replica follows this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is kept for longer than its service says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightly figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nightly figures are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduled job is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is GOV.UK Notify&apos;s database of revision %1, the newest that Postroom knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is older than Postroom: what it lacks cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is newer than Postroom: what it added is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not tell its revision, or this login may not read alembic_version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is of %2, whose tables differ: they are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is none of a Notify platform. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is missing, or this login may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view %1 is missing: lists with history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension %1 is missing: searches are slow without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 of %2 is missing: what uses it is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 of %2 is invalid, so it is not used. It has to be built again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 of %2 is being built and not used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 of %2 is invalid and not one of the platform&apos;s: most likely a failed build left it behind. It slows down writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extended statistics %1 of %2 are missing: the server may choose slow plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extended statistics %1 of %2 are empty until ANALYZE has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By estimate, %3% of %1 is empty: %2 that a rebuild would free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections in use: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica %1 (%2) is %3 s behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the replication slot %1, for which the server keeps %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica that lists come from is %1 s behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica cannot be used, so the primary answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it should be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: this login needs the role %1 (pg_monitor includes it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since this login lacks a right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 of %2 (%3) has never been used since the counters began, while the table&apos;s other indexes were used %L4 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest transaction id is %L1 transactions old: at two thousand million the server stops writing. A vacuum is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of %2 (process %1, application “%3”) runs in a transaction that has been open for %L4 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction of %2 (process %1, application “%3”) has been open for %L4 minutes and does nothing: it holds up vacuum and keeps its locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared transaction %1 of %2 has waited for its commit for %L4 minutes: it holds up vacuum and keeps its locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 of %2 has waited for a lock on %3 for %L5 s, held up by process %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled jobs that did not start: %L1, the longest due for %L2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this login runs itself was looked at: for the rest it needs the role %1 (pg_monitor includes it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of process %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transaction is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 was told to stop and still runs its statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 no longer runs that statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login may read all that Postroom reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what Postroom reads, this login may not read %L1 tables or columns, and does without what needs them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s tables are in the schema %3, which this login may not use. It needs the right USAGE on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callback has a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the given keys: %L1 of %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L2 of %L1 were signed with none of the given keys: they were changed, or the platform has other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 with indexes; about %L3 rows, %L4 dead; last vacuum: %T5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %L2 dead rows, %3% of all; last vacuum: %T4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps each %M2 for %4 days, and one is of %D3: the nightly move to the history lags behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends on %D2, %3 days ago: the nightly figures lag behind, or nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history begins on %D1. Whether older messages are archived is the platform&apos;s setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Renamed from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails come from the name “%2”, not “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails come from the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails come from the service’s own name, not “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails come from the address “%2”, not “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails come from the address “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” of emails was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into trial mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails a day from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages a day from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a day from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; what changed is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Unattended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Platform admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform admin, powers hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API keys may see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>This computer has no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom keeps the secret of %1 in the keychain or nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it for this run only. To have it kept, install a keychain such as GNOME Keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another place with --secret-from: env:NAME, file:PATH or fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started, or it ended meanwhile. What it holds of %1 is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment, or type the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment, or name another place with --secret-from: env:NAME, file:PATH or fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is unlocked, the secret of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or type the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or name another place with --secret-from: env:NAME, file:PATH or fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its question was closed or could not be asked. The secret of %1 was not read, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it after all, or type the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain was not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no secret of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read, and there is none: it was never put there, or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once to have it kept, or for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there with: postroom-cli profiles set-secret NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain holds no such secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom waited for the secret of %1 and goes on without it. A question of the keychain may stand behind other windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or type the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or name another place with --secret-from: env:NAME, file:PATH or fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOrder</name>
    <message>
        <source>%1, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageNote</name>
    <message>
        <source>%1 (sent with a test key)</source>
        <comment>a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state, since when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, since it holds the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>[hidden]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>%1p</source>
        <comment>an amount of pence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearMissWords</name>
    <message>
        <source>%1, the last %2</source>
        <comment>messages, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>recipients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to similar recipients: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing after %1</source>
        <comment>letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs at %1</source>
        <comment>letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients that are similar could not be looked for: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages share a part of it to look at all of them: there may be similar recipients that are not named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationFacts</name>
    <message>
        <source>at %1</source>
        <comment>a time of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer code was sent %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a template, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider’s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an id, the id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reference %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer message was sent %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer code was tried %1 and did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer message was tried %1 and did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team and guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off message by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>en_GB</source>
        <extracomment>The locale whose numbers and names of months this translation uses, such as cy_GB or fr_FR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share of a hundred</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 recipients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>numbers of days, statuses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPlatform</name>
    <message>
        <source>%1 holds no API key: its form is name-service-secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationWords</name>
    <message>
        <source>Central government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS – central government agency or public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Trust or Integrated Care Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overviews</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member without permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to no organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email link or text message code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails %1, text messages %2, letters %3</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an organisation, its type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>a sender, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For platform admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply-to addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit to other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to UK landlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes its services live itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the latest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the next %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, more than 3%</source>
        <comment>a sentence, a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a number of messages, a price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 free of charge used</source>
        <comment>a sentence, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units for %2</source>
        <comment>numbers, a price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery statuses go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received texts go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned letters go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesOnPaper</name>
    <message>
        <source>Made by Postroom on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <comment>name of a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as read on %2. Times are those of %3.</source>
        <comment>a platform, a moment, a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Times are those of %2.</source>
        <comment>a platform, a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recipient was there twice and is searched for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were there again and are searched for once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry is no phone number or email address and was not searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries are no phone numbers or email addresses and were not searched for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are too many at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 are searched for at once, each in all services. Nothing was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionWords</name>
    <message>
        <source>Manage settings, team and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and edit templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage API integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a step of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for platform admins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is archived, so only platform admins can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the team of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not a member of this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the permission to make services of this organisation live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs an email address of the public sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot sign in with a security key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for services of central government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is live, so this is for platform admins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request to go live here that you can decide on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service belongs to another organisation than you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this needs is not known before the service or organisation was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in by email link is switched off for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are switched off for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not receive text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the permission %1 for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two permissions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make services live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceLink</name>
    <message>
        <source>The link names nothing that Postroom can open. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage and cost by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage and cost of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each service&apos;s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the printer charges for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data retention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileOptions</name>
    <message>
        <source>Of a profile: host of the platform&apos;s web administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--web-host takes a host, such as www.notify.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a profile: the colour by which it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--colour takes a colour such as #1d70b8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a profile: the id of your account on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--user-id takes the id of an account, a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>The file of profiles, %1, is damaged and cannot be read. It is left as it is, and kept beside the new one when profiles are changed next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of profiles, %1, was written by a newer Postroom. It is read as far as this one understands it, and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some profiles in %1 cannot be understood. They are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of profiles, %1, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of profiles, %1, is read-only. Nothing was changed; make it writable to change profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of profiles, %1, cannot be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Postroom is writing the file of profiles, %1. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile: it takes 1 to 100 visible characters, without spaces around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of “%1” carries a password. A profile holds none: leave it out, and keep the secret in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of profiles was damaged. It is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPlaces</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply-to addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter sender addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to unsubscribe, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage and cost by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage and cost of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each service&apos;s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the printer charges for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data retention of all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created or revoked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a service has to pay for each month, by kind and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a financial year, with the free allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many emails, texts and letters it sent each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each template was used each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each template&apos;s messages lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many letters came back, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked to get no more emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, then Usage: what its services sent and have to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many emails, texts and letters went out each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each live service sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and failures by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered and failed, by service and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many texts each provider sent each day, and what they cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each service has to pay, with its billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the printer charges, by day, postage and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a letter costs, by postage and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live services with contacts and what they sent this financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active people, their services and when they signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails that their recipients called spam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times for which messages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service first: this connection lists %1 for one service at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template first: this connection lists %1 for one template at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job first: this connection lists %1 for one job at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without archived ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection needs a narrower question before it can list %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot narrow %1 by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in, so %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no way to read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowances of free text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of a text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what uses an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free name of an email brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what uses a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free name of a letter brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what services have to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the printer charges for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text messages by day and provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public figures of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaints about spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions of a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected names of senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an id belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses for replies to emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senders of text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests to join a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitations to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitations to an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations and services of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly figures of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of a job&apos;s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of scheduled jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses of templates by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last uses of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of live services and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports of requests to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of requests to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers that receive texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest received text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of received text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last uses of a number that receives texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates of uploaded letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of an email template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters as they are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first: this connection lists %1 for one person at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation first: this connection lists %1 for one organisation at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider first: this connection lists %1 for one provider at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message first: this connection lists %1 for one message at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the name first: this connection has %1 for one name at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an id first: this connection has %1 for one id at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a sender first: this connection has %1 for one sender at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a financial year first, by the year that it starts in: this connection lists %1 for one year at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day first: this connection lists %1 for one day at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what it is called for, such as delivery_status: this connection has %1 for one event at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first and the last day first: this connection has %1 for a span of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the id: of %1 there is more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot search by recipient or reference.</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way to read %2.</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 searches in another way, which would be shown wrongly here, so it is not asked.</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists %2 in another way, which would be shown wrongly here, so it is not asked.</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the API keys of this connection belongs to that service, so %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is none of a Notify platform, so %1 cannot be read. Check the database&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no “%2”, from which %1 would be read: it is of another revision of the platform than Postroom knows.</source>
        <comment>names of a table and a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions of team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <comment>of a database</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” of the table “%2”</source>
        <comment>of a database</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To narrow %1 by “%2”</source>
        <comment>beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read %1</source>
        <comment>beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this login of the database needs the right SELECT on %2, which it has not got. Whoever looks after the database can grant it.</source>
        <comment>“To read services”, “the table “services””</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times for which services keep messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read %1, this login of the database needs the right USAGE on the schema “%2”, which it has not got. Whoever looks after the database can grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed messages by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>text messages for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emails for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps %2, so older ones are gone.</source>
        <comment>a service; messages for 14 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages may be gone: services usually keep them for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps all messages for %2</source>
        <comment>a service; 7 days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>At least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 so far</source>
        <comment>messages, services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <comment>messages found, services asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages of the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test messages left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for %1 as a text message number, and for “%2” anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for %1 as a text message number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for “%1” anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for “%1” in messages of the type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <comment>number of services, their names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More messages than shown here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>number of services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages of the last days, usually %1; test messages left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for messages of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for messages with the status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for messages of the type %1, with the status %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the status %2</source>
        <comment>what was searched for, words of statuses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without archived services</source>
        <comment>what was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages that the API keys may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages that the API keys may see, back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <comment>services, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the newest %1, since so short a term is in no index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the newest %1, since looking at all of them took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching is slow in this database: %1</source>
        <comment>what is wrong with its indexes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 phone numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 email addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for %1 among the newest messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for %1 with these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2 of %3</source>
        <comment>messages found, number of recipients, all recipients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient %1 of %2</source>
        <comment>being searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <comment>phone numbers and email addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent from %2 until %3</source>
        <comment>what was searched for, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent from %2</source>
        <comment>what was searched for, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent until %2</source>
        <comment>what was searched for, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the history, which keeps no recipients, the references of the newest %1 messages</source>
        <comment>behind “messages of the last 7 days;”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service keeps theirs for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 services keep theirs for %2</source>
        <comment>…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityKeyWords</name>
    <message>
        <source>No security key was plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a key of this account and try again. If one is plugged in, this system does not let you use it: whoever looks after this computer can check that udev is at least version 244.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key was plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No security key that is plugged in is registered for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in one that is, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no registered key was plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security key was not touched in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and touch it while it blinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security key insists on a PIN or a fingerprint, which Postroom does not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key of this account. Or switch off that this one always verifies its owner; the software of its maker does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key wants a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was declined at the security key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and touch the key. Another program that uses it can be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined at the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security key answered, and its answer does not prove who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key of this account, or register this one again on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key&apos;s answer was not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security key could not be spoken with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, plug it in again and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key could not be spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Postroom that speaks with security keys is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Postroom again, and the library libfido2, which it needs. Everything else works without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security keys are not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in your security key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security key that is plugged in is not registered for this account. Plug in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key&apos;s registration cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists from %1, %2</source>
        <comment>a server, how fresh it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists from %1</source>
        <comment>a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which does the replica&apos;s work too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database at %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database at %1</source>
        <comment>a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary answers in place of the replica %1</source>
        <comment>a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica ended a question, to take over what was written meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica: %1.</source>
        <comment>why it does not serve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in place of %2.</source>
        <comment>two servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering %2.</source>
        <comment>a server, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers now, in place of %2, which was lost %3.</source>
        <comment>a server, a server, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answers again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it. 100% is the size that the system asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows are not tinted for a moment, and nothing else moves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom opens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the windows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start shows every window as it was. Where Postroom ended unexpectedly, it does so in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when long work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop says so where an export, a PDF or a print ends while you are in another window. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files begin as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an export proposes; each can be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, a job, a service and Start follow the platform while you look at them. Not while you choose rows, scroll or type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link for a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send another email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Check how it is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or have a link for a new password sent. After ten failures the account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address or password not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked, after ten failures to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a link for a new password sent, which unlocks it, or ask a platform admin to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of this account was never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in with it. Ask the team of a service to invite you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account signs in in a way that Postroom does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the web, or a newer Postroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has five digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the digits of the text message. Nothing was sent, so this does not count as a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not five digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the one of the newest text message, or ask for another text. After ten failures the account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already or has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is good once, for 30 minutes. Type a newer one, or ask for another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code was used or has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign-in link in what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be opened with the token secrets of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the whole link was copied and that it is this platform&apos;s. If it is, whoever runs the platform can say whether its token secrets are others now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was used already or is no longer good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was sent to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must sign in on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the web once and follow the link; then sign in here. With the platform&apos;s token secrets in this profile it would work here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account signs in with a security key, and this profile does not say for which web host the key was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the web host of the profile: the host name of the platform&apos;s web administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no web host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account signs in with a security key, and none is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a platform admin to let you sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no security key is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the registrations of this account&apos;s security keys can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the web, and register a key again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no registration can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes no more security keys of this account, after five failures to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the password, which sets the failures back, or ask a platform admin to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked after five failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered about somebody else, so nobody was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again. If it happens again, tell those who run the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer about somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform accepted the sign-in and began no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may have been signed out elsewhere just now. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out, since a session lasts 20 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out after 20 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out, since a platform admin&apos;s session ends after 30 minutes in which nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out after 30 idle minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out, since you signed in somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform keeps one session for each person. Sign in again to go on here; that ends the other one. If it was not you, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out on the web or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text message was asked for. If none comes within a minute, no new text was sent: the platform sends none while five codes of the last 30 minutes are unused. Type the code of the newest text then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new text was sent: five were asked for within the last 30 minutes, and the platform sends no more. Type the code of the newest text, or wait until the oldest is 30 minutes old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the platform did not take the entry that records it. Those who look for sign-ins in its audit events will not find this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the five digits that you were sent by text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in your security key and touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were let in, but your account could not be read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in here ends your session on the web, and signing in there ends this one: the platform keeps one session for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: this key&apos;s registration cannot be read. Use another of your keys, or register it again on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, here and on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here. The platform could not be told, so a session on the web may go on for up to 20 hours; sign out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address that the platform accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it on the web: signing in there sends a new link to confirm the email address. Then sign in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole link from the email, from https:// to its end; line breaks do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is good for 30 minutes. Ask for another email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is good once. Ask for another email, and do not open its link in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link of the email that was sent to the address that you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account signs in with a link by email, so this person must sign in on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign in here, this profile needs the platform&apos;s token secrets, which those who run it have. No email was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address of this account was not proven for 90 days, so a link by email has to be followed on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the email address must be proven on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An email was asked for. If none comes within a few minutes, no new email was sent: the platform sends none while five codes of the last 30 minutes are unused. Paste the link of the newest email then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new email was sent: five were asked for within the last 30 minutes, and the platform sends no more. Paste the link of the newest email, or wait until the oldest is 30 minutes old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email address was not proven for 90 days. After this step you will be sent a link by email too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email address was not proven for 90 days, and this profile has no token secrets to open the link that proves it. Sign in on the web first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your email address and your password, as on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link that was sent to %1. Copy it from the email; do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in emails cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureTexts</name>
    <message>
        <source>What messages hold is shown with signatures not verified: the platform&apos;s signing key and salt were not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values were not signed by this platform, and are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was filled in is not shown: the database holds nothing there that this platform signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filled in is signed, but not verified: the platform&apos;s keys were not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value was not signed by this platform, and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenStatus</name>
    <message>
        <source>It tries for up to 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in before 5:30pm is printed the next working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the email[ %2] and has not handed it over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the email[ %2] and has not yet heard from the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the email[ %2] and is still trying to deliver it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed the email over to the inbox[ %2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered the email to the inbox[ %2]. If it cannot be seen, it may be in the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox was full, or did not take the email for now, and %1 gave up[ %2]. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not deliver the email[ %2]: the address does not exist, or it refuses this sender. The address needs to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the text message[ %2] and has not handed it over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the text message[ %2] and has not yet heard from the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be reached[ %2], and %1 is still trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed the text message on to a network abroad[ %2], which does not say whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered the text message to the phone[ %2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was off, full or without signal, and %1 gave up[ %2]. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not deliver the text message[ %2]: the number may be wrong or out of use, or the network blocks such messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the letter[ %2] and checks it for viruses before it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the letter[ %2], and it is not printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the letter[ %2] to print and post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the letter[ %2], and it is not yet said to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printed and posted the letter[ %2]. Nobody says whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was printed and posted[ %2]. Whether it arrived or came back is not said to the service’s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post could not deliver the letter and sent it back.[ The platform was told %2.] The address needs to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not print the letter[ %2], so it was not posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform had a fault[ %2] and did not pass the letter on to be printed. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus was found in the uploaded file[ %2], so the letter was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploaded file was refused[ %2], since it cannot be printed as a letter. Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled the letter[ %2] before it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the message[ %2] and has not handed it over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the message[ %2] and has not yet heard whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the message[ %2] and is still trying to deliver it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the message[ %2] and checks its file for viruses before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed the message on[ %2], and nobody says whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered the message[ %2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message failed[ %2] and did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be delivered for now, and %1 gave up[ %2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was refused[ %2] and did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform had a fault[ %2] and did not send the message. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus was found in the attached file[ %2], so the message was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not pass the platform’s checks[ %2], so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled the message[ %2] before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform’s check for personal details stopped the message[ %2], so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a fault[ %2] and did not deliver the message. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has chosen not to get such messages, so it was not sent[ %2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent with a test key, so nobody got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform’s reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusMeanings</name>
    <message>
        <source>The file has more rows than the service may still send on that day, so none of them was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before it started, so none of its rows was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform could not go on with the file. Rows that have no message were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Delivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox not accepting messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to an international number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone not accepting messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking for viruses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed and posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOV.UK and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner with logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam or abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud or phishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no more emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions in an organisation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email brand changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter brand changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving texts switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform admin any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>%1 of 1 text message delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 text messages delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 email delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 emails delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 letter posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 message delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later one was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later one, %1: %2.</source>
        <comment>a message; moment, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last failure %1: %2. %3</source>
        <comment>moment, status, what followed it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over %1 read so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over %1 read; there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over %1 read; there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over %1 that the filters leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, character %3: %4</source>
        <comment>a text, numbers, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s format of a date without and with its year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm:ssap</source>
        <extracomment>Qt&apos;s format of a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>date, time with seconds, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unusual date)</source>
        <comment>a date as the database spells it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt&apos;s format of a month</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenSecretsTexts</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not NAME=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not 32 bytes in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; without it, SECRET_KEY and DANGEROUS_SALT are needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsubscribeWords</name>
    <message>
        <source>Not downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>POSTROOM_NOW takes a moment such as 2026-11-20T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop room from which people run a Notify platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place %1; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at a place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <comment>of a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes options and a postroom: link; postroom-cli takes commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postroom: link, as “Copy a link to this” makes it; opened in the running window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contentwords</name>
    <message>
        <source>Text messages cannot hold %1 (%2): it is sent as “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder inside optional text is not filled in. Close “%1” before it and write it outside, or use two placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” arrives as a number such as &amp;#34;. Leave the backslash out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character that nobody sees: %3 (%2). Delete it, or put a space in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 a text message holds 70, and one of several 67; no sign counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text message holds 160, and one of several 153.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The clock stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this connection could not be read. %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::Application</name>
    <message>
        <source>Postroom ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open in its windows is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are copied, without recipients and secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::AttentionSection</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection does not give the figures of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found among those that were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is about, what is the matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::CheckCommand</name>
    <message>
        <source>check is used as: check FILE, or check recipient TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--type takes sms, email or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--allow takes international-sms, uk-landlines or international-letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is for: --type sms, email or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the template: --template ID with a connection, or --content TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--template needs a connection, such as --demo; --content TEXT does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be checked for a template of type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one template: --template ID or --content TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding takes one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: it takes a file with one recipient a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is of type %1. Leave --type out, or give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nothing to fix.</source>
        <comment>3 rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: it takes the team and the guest list of a service, one recipient a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check takes one --type: sms, email or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--recipients takes the name of a file with one recipient a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::CommandPalette</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place, a name, an id or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Ctrl+Enter in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ConnectionPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked which platform it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ConsoleCommand</name>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no resource “%1”. The command resources lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ContextBar</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ConversationPage</name>
    <message>
        <source>Looking for the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only text messages have a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not say the number of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one from a received text, or from a text message that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages to this number are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform finds the newest 50 of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no texts with this number</source>
        <comment>a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be older than the service keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <comment>a service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::DateBar</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the details that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::DiffCommand</name>
    <message>
        <source>The texts of the two versions are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of a template is a number from 1: %1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have %2. postroom-cli list template-versions --service %3 --template %4 shows which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of that template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::DoctorCommand</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in trouble, %2 worth a look, %3 well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command health names what is in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login may not read %1. What needs them says so.</source>
        <comment>names of tables and columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ElsewherePage</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is in another window. What was open here comes back after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ExportBar</name>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export or a print is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the window closes now, nothing comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ExportCommand</name>
    <message>
        <source>export is used as: export RESOURCE --to FILE, or export search TERM --to FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is not whole, so no file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export stopped after %1 rows, so no file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows came of the %2 that the platform counts, so no file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found, so no file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already: --force replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing of it was left: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more messages than a search reads, so no file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer term finds fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer term finds fewer, and so does a search narrowed with %1.</source>
        <comment>options</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ExportLine</name>
    <message>
        <source>Nothing was exported: there are no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1 rows came of the %2 that the platform counts</source>
        <comment>two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may have changed meanwhile. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export stopped after %1, and no file was made</source>
        <comment>12 rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: a file of that name was made meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing of it was left</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped, and no file was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1: writing to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1: %2</source>
        <comment>a list, how many rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 rows, a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your export is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your export failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ExportPanel</name>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 without a mark, commas, the platform&apos;s own names and codes, times with their offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with a mark, %1, columns as they are called here, times in %2.</source>
        <comment>separated by, a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is nothing a field is empty; an empty text is &quot;&quot;. What a spreadsheet would take for a formula begins with an apostrophe; phone numbers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>label of a value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::FaultRows</name>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>name of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses another value, Backspace clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::FilterEditor</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names could not be read (%1). An id can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, or paste an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year that it starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of these. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the year in which the financial year starts, such as 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is part of an id. Paste the whole id: 32 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no id. Paste a whole one: 32 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are still being read. Wait a moment, or paste an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Choose from the list, or paste an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several names hold “%1”. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the first %1 names is “%2”, and the rest were not read. Paste an id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::FindCommand</name>
    <message>
        <source>Name an id, a web address or words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is part of an id. Paste the whole id: 32 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is that of a %1, which Postroom does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is one of %1, but not among those that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service or organisation has “%1” in its name, and nobody in their email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you may see has the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you may see has “%1” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::GoToButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::GoToDate</name>
    <message>
        <source>Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place was not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::HealthCommand</name>
    <message>
        <source>health looks at the platform&apos;s database: connect with --postgres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health names no statement of this login in process %1, so nothing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::HealthDetail</name>
    <message>
        <source>Stop this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the statement of process %1? What its transaction has done so far is undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::HealthPage</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not looked at is not shown, or as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of process %1 was not stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::HealthRows</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::JobPage</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the messages of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message of this job matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were made yet, or they are older than the service keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job itself could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded by %1 %2</source>
        <comment>a person, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to start %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ListCommand</name>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word of a resource, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not whole: the platform no longer has what comes after the rows that were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of these are there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public API has no numbered pages: --older-than ID goes on behind a message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ListFilters</name>
    <message>
        <source>Filter by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection narrows the list by nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is after the last day, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the first day, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without the right to read “%2”</source>
        <comment>a filter, a table</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ListPage</name>
    <message>
        <source>No details are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among these %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows: at least %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 chosen rows</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the chosen rows are not read yet. An export has all rows of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the platform&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty: no column is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at the end already.</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is column %2 of %3 now</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::LogPage</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Postroom asked the platform and what came back, the last %1 requests. Without recipients, texts and secrets; it is gone when Postroom ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request ended like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo platform stands on this computer: nobody is asked over a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::MainWindow</name>
    <message>
        <source>Demo platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Postroom</source>
        <comment>name of a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <comment>name of a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin mode, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a place that this platform does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of an id. Paste the whole id: 32 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what this id belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every message for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is one of %1, which have no page here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you may see has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom says more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading more names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all names could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of long lists only the first %1 names are offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::MessageListPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform says nothing of this message that could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more messages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are copied as a note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without recipients and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::MessagePanel</name>
    <message>
        <source>Link</source>
        <comment>in a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 text messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 text message, personalisation not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 text messages, personalisation not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The print service counts the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service puts around the message could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many text messages %1 charges for it is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::MessageText</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[hidden]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::MeterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::NamedRecords</name>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::NotificationDetail</name>
    <message>
        <source>Copy all ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, service, channel, status and ids for a ticket, without recipient and text (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts from and to this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::NotificationsPage</name>
    <message>
        <source>Recipient or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message in %1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A search for a recipient cannot be narrowed by these filters: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These filters do not go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the other filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::OverviewPage</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what belongs to a record, its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PageConnection</name>
    <message>
        <source>Postroom asks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PaletteList</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PaperLine</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows came of the %2 that the platform counts</source>
        <comment>two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may have changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is on and known to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF: a file of that name was made meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing of it was left</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing %1</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as PDF</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <comment>what is printed, how many rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <comment>what is printed, two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 pages, a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PDF is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given to the printer</source>
        <comment>12 pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has your pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PDF failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PaperPanel</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>12 pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <comment>12 pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3. Always black on white.</source>
        <comment>12 pages, A4, upright</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows alone: more do not go on paper. An export has them all.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PaperWork</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <comment>two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows; there are more</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PasswordBar</name>
    <message>
        <source>Password of the database, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PasswordForm</name>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PeriodChip</name>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April %1 to March %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1</source>
        <comment>7 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform counts this within one financial year, from April to March.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PersonEntry</name>
    <message>
        <source>the keychain holds another person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed in to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is signed in to %1 is not known: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the command sign-in, or for this command with --as EMAIL and --password-from; or say with --unattended that no person asks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::PlatformExamination</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, database %2</source>
        <comment>versions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform, versions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, service %2</source>
        <comment>name of a key, id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ProfilesCommand</name>
    <message>
        <source>These are no token secrets: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet. postroom-cli profiles add makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to type the secret at. Use --secret-from with env:NAME, file:PATH or fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token secrets of %1, pasted as lines NAME=value: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 needs no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 keeps no %2. It keeps: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 stays, since its secret could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ProofForm</name>
    <message>
        <source>Text message code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link from the email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecipientCard</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, search for this one alone</source>
        <comment>a recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the recipients that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecipientFileExport</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecipientFilePage</name>
    <message>
        <source>Recipient file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows to fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a recipient file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be checked for this type of template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the file checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1. %2.</source>
        <comment>a number, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service and a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a recipient file can be checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recipient file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the other rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported</source>
        <comment>3 rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nothing to fix.</source>
        <comment>3 rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rows are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the message that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecipientFileRules</name>
    <message>
        <source>What the service may send cannot be read over this connection, nor whether it is in trial mode, nor its limits. Numbers abroad, UK landlines and addresses abroad are taken as not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may send %1 such messages a day. How many of them are left today cannot be known here, so the whole limit was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is in trial mode and can send to the members of its team alone, who cannot be read here: whether all recipients are among them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a file of this name was sent today is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was checked by the rules of GOV.UK Notify; those of %1 differ, also in how text messages are counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecipientFileWords</name>
    <message>
        <source>fix 1 phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fix %1 phone numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fix 1 email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fix %1 email addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fix 1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fix %1 addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>enter missing data in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>enter missing data in %1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shorten the message in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>shorten the messages in %1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>check you have content for the empty message in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>check you have content for the empty messages in %1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>enter fewer characters for the QR code links in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>enter fewer characters for the QR code links in %1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column for the recipient: it needs one called “%1”. Its columns are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s column stands more than once, as %1. Delete all but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the columns must match the placeholders of the template. There is no column called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was read. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has line breaks that the platform cannot read. Save it again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell has more than 131,072 characters. A quotation mark that is never closed can be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one, and check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook of the format before 2007. Save it as .xlsx, .ods or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named as a workbook and is none; its name may have been changed. Save it as .xlsx, .ods or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be a spreadsheet: .csv, .tsv, .xlsx, .xlsm or .ods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be smaller than 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook would be far larger unpacked than it is, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the names of the columns and no rows below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a single row. Its first row must name the columns, with the recipients below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 characters; a text message can have 918.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells are separated by %1 and were read so. The platform separates those of such a file by %2 alone and finds a single column: save it with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name was sent today with this template. Rename it if these are other recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is in trial mode: a file can only go to the members of its team, and other recipients are in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is in trial mode, in which no letters can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has more than 200,000 rows, and the platform refuses it. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has a header beyond its 1,000th column, and the platform refuses it. Delete the columns that the template does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet would have more cells than can be read here. Delete what the template does not need, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet of cells that is shown, only macros, charts or hidden sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file with a content of its own, but a folder, a pipe or a device. Save the rows as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has commas and nothing between them: all its cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has empty lines and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes of the file are no characters in %1, so the platform does not read it. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was read as %1; the platform reads UTF-8 alone. Save it as UTF-8, in Excel as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1, separated by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1, separated by %2, for example “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apostrophe is the curly one of word processors; an email address has the straight one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dots cannot stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its character number %1, %2, cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet wrote the number with an exponent and its last digits are lost. Make the column one of text, and enter the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row repeats the recipient of an earlier one: rows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row has something to fix: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 phone number had lost its leading 0, and was read with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell of the workbook holds a date. It is sent as the platform writes it, “%1”, however the workbook shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have something to fix: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows repeat the recipient of an earlier one: rows %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone numbers had lost their leading 0, and were read with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells of the workbook hold a date. They are sent as the platform writes them, such as “%2”, however the workbook shows them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1; the platform reads %2. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; today&apos;s limit leaves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 international number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 international numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::RecipientWords</name>
    <message>
        <source>Number is not valid – double check the phone number you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile numbers can only include: 0 1 2 3 4 5 6 7 8 9 ( ) + -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code not found - double check the mobile number you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a UK mobile number – double check the mobile number you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number cannot be an emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address must be at least 3 lines long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address must be no more than 7 lines long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 2 lines of the address must both include at least one alphanumeric character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line of a British Forces Post Office (BFPO) address cannot be the name of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line of the address must be a real UK postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address lines cannot start with any of the following characters: @ ( ) = [ ] &quot; \ / , &lt; &gt; ~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a real address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line of the address must be a UK postcode or the name of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to send letters to other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecordDelegate</name>
    <message>
        <source>Not read. Enter tries again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecordDetail</name>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an id, the id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what belongs to a record, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RecordsPage</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the details first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <comment>a service, things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1</source>
        <comment>things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the %1</source>
        <comment>things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list, what it belongs to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the report matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to show</source>
        <comment>title of a report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RenderCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file is empty. Without a file, render reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read any further: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than 64 MB: give one message a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ReportChart</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>a category, a part, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RequestRows</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RowsFoot</name>
    <message>
        <source>Enter opens, Space shows the details, Ctrl C copies the row, with Shift as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::RowsPanel</name>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is until the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ScopedListPage</name>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform lists none that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SearchCommand</name>
    <message>
        <source>Name a recipient or a reference: a blank term would list every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search cannot be narrowed by --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search reads one page of each service: --page goes with list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for similar recipients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SearchPage</name>
    <message>
        <source>Phone number, email address or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every message to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phone number, an email address or a reference first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole id to open what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is one of %1, which have no page here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is searched for as a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown was found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a phone number, an email address or a reference, then press Enter. All services of your teams are searched. Several recipients may be pasted at once, such as a column of a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a phone number, an email address or a reference, then press Enter. All services are searched. Several recipients may be pasted at once, such as a column of a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your search failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your search has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SearchingCommand</name>
    <message>
        <source>There is no service %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ServiceChooser</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a name, Enter chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SettingLine</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change applies at once and is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you set lasts until Postroom ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the settings that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ShortcutPage</name>
    <message>
        <source>Filter by action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: by the palette or a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ShownSearch</name>
    <message>
        <source>The new search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is not whole: the file will have what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more messages than the search reads: the file will have those that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::Sidebar</name>
    <message>
        <source>%1, %2</source>
        <comment>platform, way to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the navigation that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SidebarItem</name>
    <message>
        <source>%1, %2</source>
        <comment>place, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SignInCommand</name>
    <message>
        <source>People sign in to the administration API: use --api with --client-id, or a profile of it, without --unattended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SignInDialogue</name>
    <message>
        <source>Nobody was signed in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask who signs in: use --as EMAIL with --password-from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to type the password at: use --password-from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code (nothing asks for another text): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to type the code at: use --code-from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link (nothing asks for another email): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to paste the link at: use --code-from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to try again, Ctrl+D to end: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this address has an account, an email with a link for a new password is on its way. The link opens the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::SimilarRecipients</name>
    <message>
        <source>Messages to similar recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not among the messages found: each recipient differs by a slip from what was searched for. Choose one to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the similar recipients that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::StartPage</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::StatusLabel</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::StatusStrip</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::StatusTotals</name>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Failed, 2.2%</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::TemplateChooser</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>time, event, detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::TotalButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::VersionComparison</name>
    <message>
        <source>Not everything in this version does what it seems to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a field, a version, what differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both: %1</source>
        <comment>names of texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and layout that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in %1: %2</source>
        <comment>a version, placeholders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that are sent without it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::VersionsPage</name>
    <message>
        <source>As it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template has no versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the versions were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be sent with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of templates</source>
        <comment>a template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template has one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is struck through was removed, what is underlined was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the comparison that is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::WorkLine</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renderrequest</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sms, email or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of an email, heading of a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values by the names of the placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s name before a text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False leaves the prefix out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values are shown as hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that ends an email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s contact details on a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of a letter&apos;s Welsh half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a letter&apos;s Welsh half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment such as 2026-06-12T14:30:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a letter was made; its date follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

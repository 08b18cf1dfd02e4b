<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Search all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of a service</source>
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
        <source>Open the message</source>
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
        <source>Copy all ids of the message</source>
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
        <source>Year</source>
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
        <source>Pounds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds</source>
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
        <source>Pounds for texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds for letters</source>
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
        <source>Saved profiles (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs a person in (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the person out (not built yet).</source>
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
        <source>Where the client&apos;s secret is read: env:NAME, file:PATH, fd:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is signed in; the run is logged as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved profile (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person to sign in (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a password is read (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sign-in code is read (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s database, admin mode (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read replica for lists (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the signing key is read (not built yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the signing salt is read (not built yet).</source>
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
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Unattended</source>
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
        <source>1 text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details are hidden.</source>
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
        <source>the provider</source>
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
        <source>active people of the platform</source>
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
        <source>1 service keeps %1</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 services keep %2</source>
        <comment>…, days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Nothing found for “%1”</source>
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
        <source>Not known yet for “%1”</source>
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
        <source>%1 or %2</source>
        <comment>numbers of days, statuses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters</source>
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
        <source>Nothing was asked for “%1”</source>
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
</context>
<context>
    <name>StatusMeanings</name>
    <message>
        <source>The platform has the email and will hand it over in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the email and has not yet heard from the inbox. It tries for up to 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still trying to deliver the email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email was handed over to the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email reached the inbox. If it cannot be seen, it may be in the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox was full, or did not take the email for now, and %1 gave up. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not exist, or it refuses this sender. The address needs to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has the text message and will hand it over in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the text message and has not yet heard from the phone. It tries for up to 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be reached at first, and %1 is still trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text message went to a network abroad, which does not say whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text message reached the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was off, full or without signal, and %1 gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused the text message: the number may be wrong or out of use, or the network blocks such messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is being checked before it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has not been printed yet. What comes in before 5:30pm is printed the next working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is with the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was printed and posted. Nobody says whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post could not deliver the letter and sent it back. The address needs to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter could not be printed and was not posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus was found in the uploaded file, so the letter was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploaded file cannot be printed as a letter, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not arrive. The platform does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be delivered for now, and %1 gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was refused and did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform had a fault and did not send the message. It can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus was found in the attached file, so the message was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not pass the platform&apos;s checks, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled the message before it was sent.</source>
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
        <source>The window takes options alone; postroom-cli takes commands.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>postroom::DateBar</name>
    <message>
        <source>Go to the messages of</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>postroom::EmptyState</name>
    <message>
        <source>Copy details</source>
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
</context>
<context>
    <name>postroom::IconButton</name>
    <message>
        <source>%1 (%2)</source>
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
    <name>postroom::ListPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the chosen rows are not read yet. Choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
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
        <source>No person is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform admin</source>
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
        <source>What the API keys may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
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
</context>
<context>
    <name>postroom::NotificationDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open service</source>
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
        <source>There are no messages to go to.</source>
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
        <source>Rows %1 to %2 of %3</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
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
        <source>The place was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Space shows the details, Ctrl C copies the row, with Shift as CSV</source>
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
    <name>postroom::ProgressLine</name>
    <message>
        <source>Stop</source>
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
        <source>There is no service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search reads one page of each service: --page goes with list.</source>
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
        <source>Type or paste a phone number, an email address or a reference, then press Enter. All services are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown was found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phone number, an email address or a reference first</source>
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
    <name>postroom::ShownSearch</name>
    <message>
        <source>The new search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
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
</TS>

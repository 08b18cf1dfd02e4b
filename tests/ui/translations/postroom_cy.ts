<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>postroom::test</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
</context>
</TS>

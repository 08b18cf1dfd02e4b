// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "domain/shape.h"

namespace postroom::test {

namespace {

// clang-format off
constexpr Field partFields[] {
    field<&SamplePart::id>("id", FieldRole::Id),
    field<&SamplePart::count>("count"),
};
constexpr Shape::Entry partEntries[] {
    {"count", "count"},
    {"id", "id"},
};
constexpr Field fields[] {
    field<&Sample::id>("id", FieldRole::Id),
    field<&Sample::flag>("flag"),
    field<&Sample::whole>("whole"),
    field<&Sample::amount>("amount"),
    field<&Sample::rate>("rate"),
    field<&Sample::price>("price"),
    field<&Sample::z6>("z6", FieldRole::Sort),
    field<&Sample::sp6>("sp6"),
    field<&Sample::sp0>("sp0"),
    field<&Sample::lon>("lon"),
    field<&Sample::iso>("iso"),
    field<&Sample::isoOffset>("isoOffset"),
    field<&Sample::http>("http"),
    field<&Sample::day>("day"),
    field<&Sample::words>("words"),
    field<&Sample::json>("json"),
    field<&Sample::part>("part"),
    field<&Sample::parts>("parts"),
    field<&Sample::deepText>("deepText"),
};
constexpr Shape::Entry entries[] {
    {"amount", "amount"},
    {"day", "day"},
    {"flag", "flag"},
    {"http", "http", Spelling::Http},
    {"id", "id"},
    {"iso", "iso", Spelling::Iso},
    {"iso_offset", "isoOffset", Spelling::IsoOffset},
    {"json", "json"},
    {"lon", "lon", Spelling::London},
    {"outer.inner.text", "deepText"},
    {"outer.whole", "whole"},
    {"part", "part"},
    {"parts", "parts"},
    {"price", "price", Spelling::DecimalText},
    {"rate", "rate", Spelling::DecimalFloat},
    {"sp0", "sp0", Spelling::SpaceSeconds},
    {"sp6", "sp6", Spelling::SpaceMicros},
    {"words", "words"},
    {"z6", "z6"},
};
// clang-format on

} // namespace

const RecordType &SamplePart::type()
{
    return typeMadeOnce<SamplePart, partFields>("sample-part", &SamplePart::onlyShape);
}

const Shape &SamplePart::onlyShape()
{
    return shapeMadeOnce<SamplePart, partEntries>("only");
}

const RecordType &Sample::type()
{
    return typeMadeOnce<Sample, fields>("sample", &Sample::wholeShape);
}

const Shape &Sample::wholeShape()
{
    return shapeMadeOnce<Sample, entries>("whole");
}

} // namespace postroom::test

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workshop/reading.h"
#include "core/exchange/workshopjson.h"

namespace moothall::exchange::workshopjson {

namespace {

// Reads the steps in the order in which they refer to one another.
RecordSet readSteps(const Json& json, IdSource& ids)
{
    Reading reading(json, ids);
    readInvolve(reading);
    readGather(reading);
    readSynthesise(reading);
    readDevelop(reading);
    readAssess(reading);
    // These follow from the rest; whoever calls compares them.
    for (const char* derived : {"uncited_contributions", "expected_suppression"})
        reading.top.takeIfPresent(derived);
    reading.top.finish();
    return std::move(reading.rows);
}

// What follows from the rest is left to whoever wrote the file only if it is right.
void removeExpectations(nlohmann::json& value)
{
    if (value.is_object())
        for (auto item = value.begin(); item != value.end();)
            item = item.key().starts_with("expected_") ? value.erase(item) : std::next(item);
    if (value.is_structured())
        for (auto& item : value)
            removeExpectations(item);
}

void compareWithRest(const QByteArray& text, const RecordSet& rows)
{
    auto given = nlohmann::json::parse(text.begin(), text.end());
    removeExpectations(given);
    const QByteArray rewritten = write(rows, rows.of<Project>().front().id);
    const auto derived = nlohmann::json::parse(rewritten.begin(), rewritten.end());
    const auto differences = nlohmann::json::diff(given, derived);
    if (!differences.empty())
        throw JsonFailure(differences.front().at("path").get<std::string>(),
                          WorkshopText::tr("This does not follow from the rest of the file."));
}

} // namespace

Result<RecordSet> read(const QByteArray& text, IdSource& ids)
{
    const Result<Json> json = parseJson(text);
    if (!json)
        return tl::make_unexpected(json.error());
    try {
        RecordSet rows = readSteps(*json, ids);
        compareWithRest(text, rows);
        return rows;
    } catch (const JsonFailure& failure) {
        return tl::make_unexpected(errorFrom(failure));
    }
}

bool looksLikeWorkshop(const QByteArray& text)
{
    return text.contains("\"stakeholder_groups\"") && text.contains("\"contributions\"");
}

} // namespace moothall::exchange::workshopjson

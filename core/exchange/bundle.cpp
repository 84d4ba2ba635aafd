// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"

#include "core/exchange/jsonvalue.h"
#include "core/store/failure.h"

#include <QCoreApplication>

namespace moothall::exchange::bundle {

namespace {

struct BundleText
{
    Q_DECLARE_TR_FUNCTIONS(BundleText)
};

constexpr std::string_view formatName = "moothall-bundle";
constexpr int formatVersion = 1;

// Rows name one another by id, as a string: JavaScript cannot hold 63 bits.
class ById : public JsonStyle
{
public:
    Json reference(std::string_view, std::int64_t id) const override { return std::to_string(id); }

    std::int64_t resolve(std::string_view, const Json& name,
                         const std::string& place) const override
    {
        QString text;
        fromJson(name, text, place);
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            throw JsonFailure(place, BundleText::tr("An id is expected here."));
        return id;
    }
};

template <Recorded T>
Json rowToJson(const T& row)
{
    Json object = Json::object();
    forEachColumn(row, [&](std::string_view name, const auto& value) {
        object[std::string(name)] = valueToJson(value, ById());
    });
    return object;
}

template <Recorded T>
T rowFromJson(const Json& json, const std::string& place)
{
    T row;
    JsonObject object(json, place);
    forEachColumn(row, [&](std::string_view name, auto& value) {
        valueFromJson(object.take(name), value, ById(), object.placeOf(name));
    });
    object.finish();
    return row;
}

} // namespace

Result<> write(const Reader& reader, QIODevice& device, const Progress& progress)
{
    bool written = true;
    bool wanted = true;
    std::size_t tablesDone = 0;
    const auto put = [&](const std::string& text) {
        written = written && device.write(text.data(), qint64(text.size())) == qint64(text.size());
    };
    const Result<> done = attempt([&] {
        put("{\n\"format\": \"" + std::string(formatName) +
            "\",\n\"version\": " + std::to_string(formatVersion) + ",\n\"tables\": {");
        const char* tableSeparator = "\n";
        AllRecords::forEach([&]<class T>() {
            put(tableSeparator + std::string("\"") + std::string(Record<T>::table) + "\": [");
            tableSeparator = ",\n";
            const char* rowSeparator = "\n";
            for (const T& row : reader.all<T>("ORDER BY id")) {
                put(rowSeparator + rowToJson(row).dump());
                rowSeparator = ",\n";
            }
            put("]");
            wanted = wanted && (!progress || progress(++tablesDone, AllRecords::size));
        });
        put("\n}\n}\n");
    });
    if (!done)
        return done;
    if (!wanted)
        return fail(Error::Kind::Cancelled, BundleText::tr("Stopped. Nothing was exported."));
    if (!written)
        return fail(Error::Kind::Unavailable, BundleText::tr("The file could not be written."),
                    device.errorString());
    return {};
}

bool looksLikeBundle(const QByteArray& text)
{
    return text.left(200).contains(QByteArrayView(formatName.data(), qsizetype(formatName.size())));
}

Result<RecordSet> read(const QByteArray& text)
{
    const Result<Json> json = parseJson(text);
    if (!json)
        return tl::make_unexpected(json.error());
    try {
        JsonObject top(*json, {});
        if (top.take("format") != formatName)
            throw JsonFailure("format", BundleText::tr("This is not a bundle of this program."));
        if (top.take("version") != formatVersion)
            throw JsonFailure("version",
                              BundleText::tr("This bundle was made by a newer version."));
        RecordSet rows;
        JsonObject tables = top.object("tables");
        AllRecords::forEach([&]<class T>() {
            tables.forEach(Record<T>::table, [&](const Json& row, const std::string& place) {
                rows.of<T>().push_back(rowFromJson<T>(row, place));
            });
        });
        tables.finish();
        top.finish();
        return rows;
    } catch (const JsonFailure& failure) {
        return tl::make_unexpected(errorFrom(failure));
    }
}

} // namespace moothall::exchange::bundle

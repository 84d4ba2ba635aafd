// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/fullworkshop.h"

#include "core/develop/proposing.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

using FirstIds = std::map<std::string_view, std::int64_t>;

// Gives every column of a record a value that is told apart by its name.
struct Filler
{
    const FirstIds& known;
    std::string_view column;

    template <class Noun>
    void fill(Id<Noun>& value) const
    {
        if (column != "id")
            value.value = known.at(Record<Noun>::table);
    }
    // Items of the agenda are under way: they have begun and not ended.
    template <class T>
    void fill(std::optional<T>& value) const
    {
        if (column != "actual_minutes")
            fill(value.emplace());
    }
    template <class Noun>
    void fill(std::optional<Id<Noun>>& value) const
    {
        if (const auto id = known.find(Record<Noun>::table); id != known.end())
            value = Id<Noun>{id->second};
    }
    template <Worded E>
    void fill(E&) const
    {}
    // The rule that is set aside is the one that would keep every solution a seed.
    void fill(QString& value) const
    {
        value = column == "rule" ? QString::fromUtf8(proposing::afterGather)
                                 : QString::fromUtf8(column.data(), qsizetype(column.size()));
    }
    void fill(QStringList& value) const { value = {u"one"_s, u"two"_s}; }
    void fill(QDate& value) const { value = QDate(2026, 5, 13); }
    void fill(QTime& value) const { value = QTime(13, 30); }
    void fill(Timestamp& value) const { value = {1'778'673'600'000}; }
    void fill(bool&) const {}
    void fill(int& value) const { value = 2; }
    void fill(double& value) const { value = 1.5; }
};

} // namespace

Result<> fillWithEverything(Workspace& workspace)
{
    return workspace.act(u"Fill"_s, [](Edit& edit) {
        FirstIds known;
        for (int row = 1; row <= 2; ++row)
            AllRecords::forEach([&]<class T>() {
                T record;
                forEachColumn(record, [&](std::string_view column, auto& value) {
                    Filler{known, column}.fill(value);
                });
                // The second idea lies in no theme and answers no prompt: something is left to do.
                if constexpr (std::is_same_v<T, Idea>)
                    if (row == 2) {
                        record.theme.reset();
                        record.prompt.reset();
                    }
                // Whoever is on the list is here and can leave.
                if constexpr (std::is_same_v<T, Attendance>)
                    record.state = AttendanceState::Present;
                known.emplace(Record<T>::table, edit.insert(record).value);
            });
    });
}

} // namespace moothall::test

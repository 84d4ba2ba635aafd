// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordset.h"

#include "core/store/actiongroup.h"
#include "core/store/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <span>

namespace moothall::exchange {

namespace {

struct RecordSetText
{
    Q_DECLARE_TR_FUNCTIONS(RecordSetText)
};

constexpr std::size_t manyIdeas = 1000;

// How many rows go into one transaction: as many as are written before somebody at the window would
// notice, on this computer, now.
class SliceSize
{
public:
    std::size_t rows() const { return m_rows; }

    void learn(std::size_t rows, std::chrono::steady_clock::duration took)
    {
        if (rows < m_rows || took.count() == 0)
            return; // the last, short one tells nothing
        const double factor = double(unnoticed.count()) / double(took.count());
        m_rows = std::clamp<std::size_t>(std::size_t(double(m_rows) * std::clamp(factor, 0.5, 1.5)),
                                         200, 4000);
    }

private:
    static constexpr std::chrono::steady_clock::duration unnoticed = std::chrono::milliseconds(25);

    std::size_t m_rows = 500; // until it is known how long they take
};

template <class T>
Result<> addSlice(Workspace& workspace, const QString& label, std::span<const T> rows)
{
    return workspace.act(label, [&](Edit& edit) {
        for (const T& row : rows)
            edit.insert(row);
    });
}

// A window goes on serving its person here, whose doings are no part of the import.
Result<> letOthersOn(Workspace& workspace, const Progress& progress, std::size_t done,
                     std::size_t all)
{
    bool goesOn = true;
    if (progress)
        workspace.outsideGroup([&] { goesOn = progress(done, all); });
    if (goesOn)
        return {};
    return fail(Error::Kind::Cancelled, RecordSetText::tr("Stopped. Nothing was imported."));
}

Result<> addInSlices(Workspace& workspace, const QString& label, const RecordSet& rows,
                     const Progress& progress)
{
    // Only ideas come in numbers that would keep others waiting; the rest refers to one another.
    std::size_t done = 0;
    SliceSize slice;
    Result<> outcome;
    AllRecords::forEach([&]<class T>() {
        const std::span<const T> all = rows.of<T>();
        for (std::size_t first = 0, step = 0; first < all.size() && outcome; first += step) {
            step =
                std::min(std::is_same_v<T, Idea> ? slice.rows() : all.size(), all.size() - first);
            const auto part = all.subspan(first, step);
            const auto begun = std::chrono::steady_clock::now();
            outcome = addSlice(workspace, label, part);
            if (std::is_same_v<T, Idea>)
                slice.learn(step, std::chrono::steady_clock::now() - begun);
            done += part.size();
            if (outcome)
                outcome = letOthersOn(workspace, progress, done, rows.size());
        }
    });
    return outcome;
}

// The end of it waits for the disk.
Result<> addAsMany(Workspace& workspace, const QString& label, const RecordSet& rows,
                   const Progress& progress)
{
    const ManyIdeas many(workspace.reader());
    return addInSlices(workspace, label, rows, progress);
}

} // namespace

std::size_t RecordSet::size() const
{
    return std::apply([](const auto&... rows) { return (rows.size() + ...); }, m_rows);
}

RecordSet readAll(const Reader& reader)
{
    RecordSet rows;
    AllRecords::forEach([&]<class T>() { rows.of<T>() = reader.all<T>("ORDER BY id"); });
    return rows;
}

Result<> checkProjectsAreNew(const Reader& reader, const RecordSet& rows)
{
    const auto known = attempt([&] {
        return std::ranges::any_of(rows.of<Project>(), [&](const Project& project) {
            return reader.find(project.id).has_value();
        });
    });
    if (!known)
        return tl::make_unexpected(known.error());
    if (*known)
        return fail(
            Error::Kind::NotAllowed,
            RecordSetText::tr("This project is in the file already. Nothing was imported."));
    return {};
}

Result<> addAll(Workspace& workspace, const QString& label, const RecordSet& rows,
                const Progress& progress)
{
    if (const Result<> news = checkProjectsAreNew(workspace, rows); !news)
        return news;
    return workspace.actAsGroup(label, [&] {
        if (rows.of<Idea>().size() <= manyIdeas)
            return addInSlices(workspace, label, rows, progress);
        const Result<> added = addAsMany(workspace, label, rows, progress);
        return added ? letOthersOn(workspace, progress, rows.size(), rows.size()) : added;
    });
}

} // namespace moothall::exchange

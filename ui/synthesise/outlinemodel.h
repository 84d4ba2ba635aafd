// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Themes with their ideas beneath, or the ideas that are in none, as rows of one list.
#pragma once

#include "core/synthesise/ideacards.h"
#include "core/synthesise/themes.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"
#include "ui/synthesise/board/sortingcounts.h"

#include <map>

namespace moothall::ui {

// What a row stands for: a theme, an idea, or the words above those that are parked, or that others
// are counted for.
enum class OutlineKind
{
    Theme,
    Idea,
    Parked,
    StoodFor
};

struct OutlineId
{
    OutlineKind kind = OutlineKind::Parked;
    std::int64_t value = 0;

    friend bool operator==(const OutlineId&, const OutlineId&) = default;
};

struct OutlineRow
{
    OutlineId id;
    int theme = 0;         // the number of the theme it is or lies in; 0: none
    QString title;         // of a theme
    int ideas = 0;         // in the theme, or below these words
    IdeaCard card;         // of an idea
    QString cameFrom = {}; // of a theme: "Put together from Waiting, Queue"
    int depth = 0;         // in how many themes it lies, beside its own
    int outer = 0;         // the number of the theme that a theme lies in; 0: none

    friend bool operator==(const OutlineRow&, const OutlineRow&) = default;
};

} // namespace moothall::ui

template <>
struct std::hash<moothall::ui::OutlineId>
{
    std::size_t operator()(const moothall::ui::OutlineId& id) const
    {
        return std::hash<std::int64_t>()(id.value) * 4 + std::size_t(id.kind);
    }
};

namespace moothall::ui {

class OutlineModel : public RowsModel<OutlineRow>
{
    Q_OBJECT

public:
    enum class Part
    {
        Themes,
        Tray // ideas in no theme; last those that are parked, or that others are counted for
    };

    OutlineModel(Desk& desk, Part part, QObject* parent = nullptr);

    // Shows the ideas with these words alone; all where it is empty.
    void find(const QString& words);

    // Of all ideas of the part, whether they are found or not.
    int ideaCount() const { return m_ideas; }
    const SortingCounts& counts() const { return m_counts; } // of both parts

    std::optional<Id<Theme>> themeAt(const QModelIndex& index) const; // of a theme row
    std::optional<Id<Idea>> ideaAt(const QModelIndex& index) const;   // of an idea row
    // The theme a row is or lies in.
    std::optional<Id<Theme>> themeAround(const QModelIndex& index) const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    QString words(const OutlineRow& row) const override;
    QString spoken(const OutlineRow& row) const override;
    QString hint(const OutlineRow& row) const override;

private:
    void read();
    void removeMoved(const std::vector<OutlineRow>& rows);
    std::vector<OutlineRow> themeRows(const std::vector<IdeaCard>& cards) const;
    std::vector<OutlineRow> trayRows(const std::vector<IdeaCard>& cards) const;
    bool isFound(const IdeaCard& card) const;
    QString spokenTheme(const OutlineRow& row) const;

    Desk& m_desk;
    Part m_part;
    QString m_find;
    int m_ideas = 0;
    SortingCounts m_counts;
};

} // namespace moothall::ui

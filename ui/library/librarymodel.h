// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every project there is to learn from: those of the file, and the case records of other places.
#pragma once

#include "core/review/library.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

// A project as the list and the matrix show it.
struct LibraryRow
{
    std::int64_t id = 0;
    int number = 0;      // the same in the list, filtered or not, and on the matrix
    bool onDesk = false; // the project the other screens show
    LibraryEntry entry;

    friend bool operator==(const LibraryRow&, const LibraryRow&) = default;
};

// Which rows are wanted; what is empty or 0 does not matter.
struct LibraryFilter
{
    QString words;
    QString serviceArea;
    QString citizenRole;
    int year = 0;

    bool wants(const LibraryEntry& entry) const;
    friend bool operator==(const LibraryFilter&, const LibraryFilter&) = default;
};

class LibraryModel : public RowsModel<LibraryRow>
{
    Q_OBJECT

public:
    explicit LibraryModel(Desk& desk, QObject* parent = nullptr);

    // A library that nobody looks at waits with reading until somebody does: every idea that is
    // captured would have it counted anew.
    void setWatched(bool watched);

    void filter(const LibraryFilter& filter);
    const std::vector<LibraryRow>& everything() const { return m_everything; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // Another title for a project, on disk when this returns true.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void wasRead();

protected:
    QString words(const LibraryRow& row) const override { return row.entry.title; }
    QString spoken(const LibraryRow& row) const override;
    QString hint(const LibraryRow& row) const override;

private:
    void changed();
    void read();
    void showWanted();

    Desk& m_desk;
    LibraryFilter m_filter;
    std::vector<LibraryRow> m_everything;
    bool m_watched = false;
    bool m_stale = false;
};

// "libraries and culture" as it stands at the start of a line.
QString asSentence(const QString& words);

// The words of a citizen role, "co_design", as they stand on screen: "Co-design".
QString roleText(const QString& role);

} // namespace moothall::ui

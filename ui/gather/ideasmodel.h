// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas on one prompt, newest first and page by page. Follows the changes by reading the
// touched rows alone.
#pragma once

#include "core/gather/latest.h"
#include "core/gather/prompts.h"
#include "ui/gather/idearow.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

#include <QTimer>

namespace moothall::ui {

class IdeasModel : public RowsModel<IdeaRow>
{
    Q_OBJECT

public:
    explicit IdeasModel(Desk& desk, QObject* parent = nullptr);

    // Absent: all ideas of the session. 0: those on no prompt.
    void showPrompt(std::optional<Id<Prompt>> prompt);
    std::optional<Id<Prompt>> prompt() const { return m_which.prompt; }

    // All of them, read or not yet.
    int count() const { return m_count.all; }
    const IdeaCount& counts() const { return m_count; }

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // New words, on disk when this returns true.
    // An idea that points to a person keeps its words, and gets a safe wording.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    // Until `endSplit` the row is edited as lines, one for each idea it becomes.
    void beginSplit(Id<Idea> idea);
    void endSplit() { m_splitting = {}; }
    // The idea that is to be put together with another; 0: none.
    void choose(Id<Idea> idea);
    Id<Idea> chosen() const { return m_chosen; }

    // The row needs another height, as while it is edited.
    void measureAgain(const QModelIndex& index);

signals:
    void countChanged();

protected:
    QString words(const IdeaRow& row) const override;
    QString spoken(const IdeaRow& row) const override;
    QString hint(const IdeaRow& row) const override;

private:
    bool reword(const IdeaRow& row, const QString& typed);
    bool writeSafely(const IdeaRow& row, const QString& typed);
    void readAll();
    void readRows();
    void rereadRow(Id<Idea> id);
    void follow(const Changes& changes);
    void followImport(const std::vector<RowChange>& ideas);
    bool reread(const RowChange& change);
    void tally(const IdeaRow& row, int by);
    std::vector<IdeaRow> page(std::optional<Id<Idea>> before) const;
    void countAgain();
    bool belongs(const Idea& idea) const;
    IdeaRow rowFrom(const Idea& idea) const;

    Desk& m_desk;
    QTimer m_later; // the rows are read when the import that runs is over
    bool m_isCounted = true;
    Id<Idea> m_splitting;
    Id<Idea> m_chosen;
    IdeasOn m_which;
    IdeaCount m_count;
    IdeaRows m_rows;
};

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scribe has typed at another laptop, looked at before it is merged: what is new, what was
// said before, and where both sides changed one idea.
#pragma once

#include "core/exchange/scribe/merge.h"
#include "ui/gather/reviewpane.h"
#include "ui/gather/whosaid.h"
#include "ui/models/desk.h"

#include <memory>

class QThread;

namespace moothall::ui {

class MergePane : public ReviewPane
{
    Q_OBJECT

public:
    explicit MergePane(Desk& desk, QWidget* parent = nullptr);
    ~MergePane() override;

    void read(const QString& path);

protected:
    void accept() override;

private:
    void show(Result<exchange::scribe::Merge> merge);
    void showNew();
    void showSame();
    void showOnBothSides(const exchange::scribe::SameIdea& same, const WhoSaid& whoSaid);
    QString whatBecame() const;
    void showClashes();

    Desk& m_desk;
    std::unique_ptr<QThread> m_worker;
    exchange::scribe::Merge m_merge;
    QVBoxLayout* m_counts;
    QVBoxLayout* m_clashes;
    QVBoxLayout* m_same;
    QVBoxLayout* m_new;
};

} // namespace moothall::ui

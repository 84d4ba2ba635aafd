// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of two lines behind the number of a solution: words, and a quiet line; a pill at the right.
#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/rowdelegate.h"

#include <functional>
#include <vector>

namespace moothall::ui {

struct TwoLines
{
    int number = 0; // of the solution; 0: none
    QString words;
    QString quietly;
    struct Pill
    {
        QString words;
        Tone tone;
    };
    std::vector<Pill> pills; // below one another
};

class TwoLineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using Read = std::function<TwoLines(const QModelIndex&)>;
    TwoLineDelegate(Read read, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    static double pillsWidth(const TwoLines& lines);

    Read m_read;
};

} // namespace moothall::ui

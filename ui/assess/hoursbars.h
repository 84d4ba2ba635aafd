// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours each party gave: paid solid, unpaid hatched.
#pragma once

#include "core/assess/ledger.h"

#include <QWidget>

#include <vector>

namespace moothall::ui {

class HoursBars : public QWidget
{
    Q_OBJECT

public:
    explicit HoursBars(QWidget* parent = nullptr);

    void show(const std::vector<LedgerEntry>& entries);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Share
    {
        Party party;
        std::int64_t paid = 0; // minutes
        std::int64_t unpaid = 0;
    };
    void paintLegend(QPainter& painter, double y) const;

    std::vector<Share> m_shares; // the most first
};

} // namespace moothall::ui

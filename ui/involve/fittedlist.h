// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list as high as its rows, for a page or a pane that scrolls as a whole.
#pragma once

#include <QListView>

namespace moothall::ui {

class FittedList : public QListView
{
    Q_OBJECT

public:
    explicit FittedList(const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    void fit(); // its rows have other heights now

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitSoon();

    bool m_soon = false;
};

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The method library as a list, narrowed by what is typed; and how one method is painted.
#pragma once

#include "core/involve/methodlibrary.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/whenseen.h"

class QAbstractItemView;

namespace moothall::ui {

struct MethodRow
{
    Id<Method> id;
    WholeMethod whole;

    friend bool operator==(const MethodRow&, const MethodRow&) = default;
};

class MethodsModel : public RowsModel<MethodRow>
{
    Q_OBJECT

public:
    explicit MethodsModel(Desk& desk, QObject* parent = nullptr);

    void find(const QString& letters);
    bool fileHasMethods() const { return m_fileHasMethods; }

signals:
    void wasRead();

protected:
    QString words(const MethodRow& row) const override { return row.whole.method.name; }
    QString spoken(const MethodRow& row) const override;

private:
    void read();

    Desk& m_desk;
    QString m_letters;
    bool m_fileHasMethods = false;
    WhenSeen m_reading;
};

// The chosen method tells what it is for and how long its rounds take; the others their name.
class MethodDelegate : public RowDelegate
{
    Q_OBJECT

public:
    MethodDelegate(const MethodsModel& model, const QAbstractItemView& view,
                   QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    bool isOpen(const QModelIndex& index) const;

    const MethodsModel& m_model;
    const QAbstractItemView& m_view;
};

} // namespace moothall::ui

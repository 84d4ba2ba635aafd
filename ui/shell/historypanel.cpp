// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypanel.h"

#include "ui/shell/historymodel.h"
#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowlist.h"

#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfWords = 2;

class HistoryDelegate : public RowDelegate
{
public:
    HistoryDelegate(const HistoryModel& model, QObject* parent)
        : RowDelegate(parent), m_model(model)
    {}

    // Only rows that are seen are measured, so that only those are asked for their words.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const HistoryRow& row = m_model.at(index);
        const double width = widthOf(option) - px(24);
        double height = layouts().heightOf(labelOf(row), fontOf(TypeRole::Base), width);
        if (const QString touched = m_model.touched(row); !touched.isEmpty())
            height += 1 + layouts().heightOf(touched, fontOf(TypeRole::Idea), width, linesOfWords);
        return {px(100), int(height) + px(34)};
    }

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override
    {
        const HistoryRow& row = m_model.at(index);
        const QRectF area = QRectF(option.rect).adjusted(px(12), px(7), -px(12), -px(7));
        const QColor ink = row.line.takenBack ? tokens().text2 : tokens().text;
        QPointF at = area.topLeft();
        const auto paint = [&](const QString& words, TypeRole role, const QColor& color,
                               int lines) {
            at.ry() +=
                1 + layouts().paint(painter, at, words, fontOf(role), area.width(), color, lines);
        };
        paint(labelOf(row), TypeRole::Base, ink, 0);
        if (const QString touched = m_model.touched(row); !touched.isEmpty())
            paint(touched, TypeRole::Idea, ink, linesOfWords);
        QString below = u"%1 · %2"_s.arg(timeOf(row), row.line.seat);
        if (row.line.takenBack)
            below += u" · "_s + HistoryPanel::tr("taken back");
        paint(below, TypeRole::Caption, tokens().text2, 1);
    }

private:
    const HistoryModel& m_model;
};

} // namespace

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new HistoryModel(desk, this)),
      m_find(new QLineEdit),
      m_list(new RowList),
      m_older(wrapped(quiet(tr("Older entries are found by their words.")))),
      m_takeBack(new KeyButton(tr("Take back"), Qt::Key_Return))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("History"));
    m_find->setPlaceholderText(tr("Find in the history"));
    m_find->setAccessibleName(tr("Find in the history"));
    m_find->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(*m_model, this));
    m_list->setAccessibleName(tr("What was done"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(14), px(14), px(14));
    column->setSpacing(px(10));
    column->addWidget(heading(tr("History")));
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_older);
    column->addWidget(m_takeBack);

    connect(m_model, &HistoryModel::wasRead, this, [this] {
        m_older->setVisible(!m_model->isAll());
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        m_list->viewport()->update(); // words may have changed where no entry has
    });
    m_older->hide();
    connect(m_find, &QLineEdit::textChanged, m_model, &HistoryModel::find);
    auto* down = new QShortcut(Qt::Key_Down, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_list->setFocus(); });
    connect(m_find, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListView::activated, this, &HistoryPanel::takeBackCurrent);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPanel::takeBackCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::showWhetherPossible);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::showWhetherPossible);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryPanel::showWhetherPossible);
    showWhetherPossible();
}

void HistoryPanel::enter()
{
    m_list->setCurrentIndex(m_model->index(0)); // what was done last
    m_find->setFocus();
}

void HistoryPanel::takeBackCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_desk.reverse(m_model->at(current).id);
}

void HistoryPanel::showWhetherPossible()
{
    const QModelIndex current = m_list->currentIndex();
    m_takeBack->setVisible(current.isValid() && !m_model->at(current).line.takenBack &&
                           m_model->at(current).line.kind != HistoryKind::Floor);
}

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/findrow.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

namespace moothall::ui {

FindRow::FindRow(const BoardModel& model, BoardView& view, QWidget* parent)
    : QWidget(parent), m_model(model), m_view(view), m_words(new QLineEdit), m_count(quiet({}))
{
    setRole(*this, "header");
    m_words->setPlaceholderText(tr("Find ideas with these words"));
    m_words->setAccessibleName(tr("Find on the wall"));
    m_words->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(4), px(14), px(8));
    row->setSpacing(px(10));
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    hide();
    connect(m_words, &QLineEdit::textChanged, this, &FindRow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { goTo(m_place + 1); });
    for (const int key : {Qt::Key_Escape, Qt::Key_Down}) {
        auto* leave = new QShortcut(key, m_words, nullptr, nullptr, Qt::WidgetShortcut);
        connect(leave, &QShortcut::activated, this, [this, key] {
            emit left();
            if (key == Qt::Key_Escape)
                end();
        });
    }
}

void FindRow::begin()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
}

void FindRow::end()
{
    m_words->clear();
    hide();
}

void FindRow::search()
{
    m_found = m_model.find(m_words->text());
    m_place = -1;
    m_view.setFound(m_found);
    if (!m_found.empty())
        return goTo(0);
    m_count->setText(m_words->text().trimmed().isEmpty() ? QString() : tr("None"));
}

void FindRow::goTo(int place)
{
    const int count = int(m_found.size());
    if (count == 0)
        return;
    m_place = place % count;
    m_view.goToNote(m_found[std::size_t(m_place)]);
    m_count->setText(tr("%1 of %2").arg(m_place + 1).arg(count));
}

void FindRow::follow()
{
    if (!isVisible())
        return;
    m_found = m_model.find(m_words->text());
    m_place = std::min(m_place, int(m_found.size()) - 1);
    m_view.setFound(m_found);
}

} // namespace moothall::ui

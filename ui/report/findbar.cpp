// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/findbar.h"

#include "ui/shell/commands.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace moothall::ui {

FindBar::FindBar(PagePreview& preview, QWidget* parent)
    : QWidget(parent),
      m_preview(preview),
      m_words(new QLineEdit),
      m_count(quiet({})),
      m_before(new KeyButton(tr("Before"))),
      m_next(new KeyButton(tr("Next"), Qt::Key_Return))
{
    setRole(*this, "header");
    m_words->setPlaceholderText(tr("Find in the report"));
    m_words->setAccessibleName(tr("Find in the report"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(px(200));
    m_words->installEventFilter(this);
    m_before->setAccessibleName(tr("The place before"));
    m_next->setAccessibleName(tr("The next place"));
    auto* close = new KeyButton(tr("Close"), Qt::Key_Escape);
    for (KeyButton* link : {m_before, m_next, close})
        link->makeLink();
    auto* row = new EndsLayout(px(10), px(6));
    setLayout(row);
    row->setContentsMargins(px(14), px(6), px(14), px(6));
    for (QWidget* each : std::initializer_list<QWidget*>{m_words, m_count, m_before, m_next})
        row->addWidget(each);
    row->turn();
    row->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(true); });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(close, &QPushButton::clicked, this, &FindBar::end);
    showCount();
    hide();
}

void FindBar::begin()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    find(false);
}

void FindBar::end()
{
    hide();
    m_found.clear();
    emit marksChanged();
    m_preview.setFocus();
}

void FindBar::showReport(const LaidOutReportPtr& report)
{
    if (report == m_report)
        return;
    m_report = report;
    m_text.reset();
    if (!isHidden())
        find(false);
}

// What is found is looked for from the page on that is shown.
void FindBar::find(bool reveal)
{
    m_found.clear();
    m_current = 0;
    if (m_report && !m_words->text().trimmed().isEmpty()) {
        if (!m_text)
            m_text.emplace(m_report->pages);
        m_found = m_text->find(m_words->text());
    }
    while (m_current + 1 < m_found.size() && m_found[m_current].page < m_preview.page())
        ++m_current;
    showCount();
    emit marksChanged();
    if (reveal && !m_found.empty())
        m_preview.reveal(m_found[m_current].page, m_found[m_current].areas.front());
}

void FindBar::step(int by)
{
    if (m_found.empty())
        return;
    m_current = (m_current + m_found.size() + std::size_t(by)) % m_found.size();
    showCount();
    emit marksChanged();
    m_preview.reveal(m_found[m_current].page, m_found[m_current].areas.front());
}

void FindBar::showCount()
{
    const bool asked = !m_words->text().trimmed().isEmpty();
    m_count->setText(!asked            ? QString()
                     : m_found.empty() ? tr("Nothing found")
                                       : tr("%1 of %2").arg(m_current + 1).arg(m_found.size()));
    m_before->setEnabled(!m_found.empty());
    m_next->setEnabled(!m_found.empty());
}

std::vector<PageMark> FindBar::marks() const
{
    std::vector<PageMark> marks;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        for (const QRectF& area : m_found[i].areas)
            marks.push_back({i == m_current ? PageMark::Kind::Current : PageMark::Kind::Found,
                             m_found[i].page, area});
    return marks;
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/newinsightline.h"

#include "core/synthesise/findings.h"
#include "core/synthesise/sorting.h"
#include "ui/style/look.h"
#include "ui/synthesise/sentenceedit.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

NewInsightLine::NewInsightLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_edit(new SentenceEdit),
      m_source(new ChoiceBox(tr("Drawn from")))
{
    setRole(*this, "header");
    setAccessibleName(tr("New insight"));
    auto* add = new KeyButton(tr("Add"), Qt::Key_Return);
    add->setFocusPolicy(Qt::ClickFocus);
    auto* from = new QHBoxLayout;
    from->setSpacing(px(8));
    from->addWidget(quiet(tr("Drawn from")));
    from->addWidget(m_source, 1);
    from->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(6));
    column->addWidget(wrapped(new Label(tr("New insight, which cites the ideas of its theme"),
                                        TypeRole::Base, QFont::DemiBold)));
    column->addWidget(m_edit);
    column->addLayout(from);
    m_edit->tabOn(m_source);
    connect(m_edit, &SentenceEdit::entered, this, &NewInsightLine::add);
    connect(m_edit, &SentenceEdit::escaped, this, &NewInsightLine::stop);
    connect(add, &QPushButton::clicked, this, &NewInsightLine::add);
    auto* escape = new QShortcut(Qt::Key_Escape, m_source, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &NewInsightLine::stop);
    hide();
}

void NewInsightLine::begin(std::optional<Id<Theme>> theme, const QString& words)
{
    const auto themes = themes::all(m_desk.reader(), m_desk.project());
    const auto numbers = sorting::numbersOf(themes);
    const auto wanted =
        theme ? theme : findings::firstThemeWithoutInsight(m_desk.reader(), m_desk.project());
    m_themes.clear();
    m_source->clear();
    m_source->addItem(tr("No theme"));
    for (const Theme& one : themes) {
        m_source->addItem(u"%1  %2"_s.arg(themeLetter(numbers.at(one.id)), one.title));
        m_themes.push_back(one.id);
        if (wanted == one.id)
            m_source->setCurrentIndex(int(m_themes.size()));
    }
    show();
    m_edit->begin({}, words);
}

void NewInsightLine::end()
{
    m_edit->end();
    hide();
}

std::optional<Id<Theme>> NewInsightLine::source() const
{
    const int chosen = m_source->currentIndex();
    return chosen > 0 ? std::optional(m_themes[std::size_t(chosen - 1)]) : std::nullopt;
}

void NewInsightLine::add()
{
    if (const QString gap = m_edit->gap(); !gap.isEmpty()) {
        m_edit->goToGap();
        return m_desk.warn(gap);
    }
    const auto done =
        findings::add(m_desk.workspace(), m_desk.project(), m_edit->sentence(), source());
    if (!m_desk.did(done, tr("Insight added.")))
        return;
    emit added(*done);
    end();
}

// What was written is not lost: the message bar brings it back.
void NewInsightLine::stop()
{
    const QString words = m_edit->isChanged() ? m_edit->sentence() : QString();
    const auto theme = source();
    emit stopped();
    end();
    if (words.isEmpty())
        return;
    m_desk.tell({MessageTone::Done,
                 tr("Nothing is added."),
                 tr("Go on writing"),
                 {},
                 [line = QPointer(this), theme, words] {
                     if (line)
                         line->begin(theme, words);
                 }});
}

bool NewInsightLine::focusNextPrevChild(bool next)
{
    m_edit->goTo(!next);
    return true;
}

} // namespace moothall::ui

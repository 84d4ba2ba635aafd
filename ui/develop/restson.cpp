// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/restson.h"

#include "core/develop/proposing.h"
#include "ui/develop/insightbadge.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString found(const InsightMark& insight)
{
    return u"%1  %2"_s.arg(insight.theme > 0 ? themeLetter(insight.theme)
                                             : QString::number(insight.number),
                           insight.statement);
}

} // namespace

RestsOn::RestsOn(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new QVBoxLayout),
      m_words(new QStringListModel(this)),
      m_find(new QLineEdit)
{
    setAccessibleName(tr("Rests on"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(new Label(tr("Rests on"), TypeRole::Base, QFont::DemiBold));
    m_rows->setSpacing(px(4));
    column->addLayout(m_rows);
    column->addWidget(m_find);
    m_find->setPlaceholderText(tr("Find an insight to rest it on"));
    m_find->setAccessibleName(tr("Find an insight to rest the solution on"));
    auto* completer = new QCompleter(m_words, m_find);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_find->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &RestsOn::linkFound);
    connect(m_find, &QLineEdit::returnPressed, this, [this, completer] {
        if (!m_find->text().trimmed().isEmpty())
            linkFound(completer->currentCompletion());
    });
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"solution_insight", "insight", "insight_theme", "theme"})
            if (changes.touches(table))
                return read();
    });
}

void RestsOn::showSolution(Id<Solution> solution)
{
    m_solution = solution;
    m_find->clear();
    read();
}

void RestsOn::read()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what is being clicked
        delete item;
    }
    m_others = insightMarks(m_desk.reader(), m_desk.project());
    for (const Id<Insight> id : proposing::insightsOf(m_desk.reader(), m_solution)) {
        const auto linked = std::ranges::find(m_others, id, &InsightMark::id);
        if (linked == m_others.end())
            continue;
        m_rows->addWidget(rowFor(*linked));
        m_others.erase(linked);
    }
    if (m_rows->isEmpty())
        m_rows->addWidget(wrapped(quiet(tr("No insight yet: it stays a seed."))));
    QStringList words;
    for (const InsightMark& insight : m_others)
        words.append(found(insight));
    m_words->setStringList(words);
    m_find->setVisible(!words.isEmpty());
}

QWidget* RestsOn::rowFor(const InsightMark& insight)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(8));
    line->addWidget(new InsightBadge(insight), 0, Qt::AlignTop);
    line->addWidget(wrapped(new Label(insight.statement)), 1);
    auto* unlink = new KeyButton({});
    unlink->makeLink();
    unlink->setIcon(iconOf(Glyph::Cross));
    unlink->setToolTip(tr("It does not rest on this"));
    unlink->setAccessibleName(tr("It does not rest on: %1").arg(insight.statement));
    connect(unlink, &QPushButton::clicked, this, [this, id = insight.id] {
        m_desk.did(proposing::unlink(m_desk.workspace(), m_solution, id),
                   tr("The solution no longer rests on it."));
    });
    line->addWidget(unlink, 0, Qt::AlignTop);
    return row;
}

void RestsOn::linkFound(const QString& words)
{
    const auto insight =
        std::ranges::find_if(m_others, [&](const InsightMark& one) { return found(one) == words; });
    if (insight == m_others.end())
        return m_desk.warn(tr("No insight has these words."));
    m_desk.did(proposing::link(m_desk.workspace(), m_solution, insight->id),
               tr("The solution rests on it."));
    QTimer::singleShot(0, m_find, &QLineEdit::clear); // after the completer has put its words in
}

} // namespace moothall::ui

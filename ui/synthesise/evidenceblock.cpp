// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/evidenceblock.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/cardwords.h"
#include "ui/synthesise/cardlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

EvidenceBlock::EvidenceBlock(Desk& desk, IdeaRelation relation, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_relation(relation),
      m_cards(new CardsModel(desk, relation, this)),
      m_title(heading({})),
      m_find(new QLineEdit),
      m_words(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_words, this))
{
    const bool cites = relation == IdeaRelation::Cites;
    m_list =
        new CardList(*m_cards, cites ? tr("Ideas it rests on") : tr("Ideas that challenge it"));
    m_list->growWithCards();
    if (!cites)
        setTone(*m_title, PillTone::Challenge);
    auto* add = new KeyButton(cites ? tr("Cite") : tr("Add"));
    add->makeLink();
    add->setIcon(iconOf(Glyph::Plus));
    add->setKeys(cites ? u"+"_s : u"−"_s);
    add->setAccessibleName(cites ? tr("Cite an idea") : tr("Add an idea that challenges it"));
    connect(add, &QPushButton::clicked, this, &EvidenceBlock::beginFind);
    m_find->setPlaceholderText(cites ? tr("Find an idea it rests on")
                                     : tr("Find an idea that disagrees"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->hide();
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(8);
    m_find->setCompleter(m_completer);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto* top = new QHBoxLayout;
    top->addWidget(wrapped(m_title), 1);
    top->addWidget(add);
    column->addLayout(top);
    column->addWidget(m_find);
    column->addWidget(m_list);

    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &EvidenceBlock::linkFound);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_find->text().trimmed().isEmpty())
            return endFind();
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        linkFound(chosen.isValid() ? chosen : m_completer->currentIndex());
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &EvidenceBlock::endFind);
    connect(m_list, &CardList::removeWanted, this, &EvidenceBlock::unlink);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_cards, signal, this, &EvidenceBlock::showTitle);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (m_find->isVisible() && changes.touches("idea"))
            fillFind(); // what is hidden meanwhile is not offered
    });
    showTitle();
}

void EvidenceBlock::showInsight(Id<Insight> insight)
{
    m_insight = insight;
    m_find->clear();
    m_find->hide();
    m_cards->showInsight(insight);
    showTitle();
}

void EvidenceBlock::showTitle()
{
    const int count = m_cards->rowCount();
    if (m_relation == IdeaRelation::Cites)
        m_title->setText(count > 0 ? tr("Rests on %Ln idea(s)", nullptr, count)
                                   : tr("Rests on no idea yet"));
    else
        m_title->setText(count > 0 ? tr("Challenged by %Ln idea(s)", nullptr, count)
                                   : tr("No disagreement recorded"));
    setAccessibleName(m_title->text());
    if (m_find->isVisible())
        fillFind();
}

void EvidenceBlock::fillFind()
{
    m_words->clear();
    for (const IdeaCard& card : ideaCards(m_desk.reader(), m_desk.project())) {
        if (!card.isReadable() || card.copy || card.stoodFor || m_cards->rowOf(card.id))
            continue;
        auto* item = new QStandardItem(card.words);
        item->setData(qlonglong(card.id.value), Qt::UserRole);
        item->setEditable(false);
        m_words->appendRow(item);
    }
}

void EvidenceBlock::beginFind()
{
    fillFind();
    m_find->show();
    m_find->setFocus();
}

void EvidenceBlock::endFind()
{
    m_find->clear();
    emit finished(); // the keyboard goes elsewhere before the line does
    m_find->hide();
}

void EvidenceBlock::linkFound(const QModelIndex& completion)
{
    // The completer tells of one choice twice: by itself, and through Enter in the line.
    if (m_find->property("linked").toBool())
        return;
    const Id<Idea> idea{completion.data(Qt::UserRole).toLongLong()};
    if (!idea)
        return m_desk.warn(!isThere(m_find->text())            ? tr("No idea has these words.")
                           : m_relation == IdeaRelation::Cites ? tr("It is cited already.")
                                                               : tr("It is recorded already."));
    m_find->setProperty("linked", true);
    const QString said = saidOf(idea);
    m_desk.did(insights::link(m_desk.workspace(), m_insight, idea, m_relation), said);
    // After the completer has put its words in.
    QTimer::singleShot(0, m_find, [this] {
        m_find->clear();
        m_find->setProperty("linked", false);
    });
}

bool EvidenceBlock::isThere(const QString& words) const
{
    return std::ranges::any_of(m_cards->rows(), [&](const IdeaCard& card) {
        return wordsOf(card).contains(words.trimmed(), Qt::CaseInsensitive);
    });
}

// What was done: an idea that was on the other side has changed sides.
QString EvidenceBlock::saidOf(Id<Idea> idea) const
{
    const bool changesSides = std::ranges::any_of(
        insights::ideasOf(m_desk.reader(), m_insight),
        [&](const InsightIdea& link) { return link.idea == idea && link.relation != m_relation; });
    if (m_relation == IdeaRelation::Cites)
        return changesSides ? tr("The insight rests on it. It is no challenge any more.")
                            : tr("The insight rests on it.");
    return changesSides ? tr("The challenge is recorded. The insight no longer rests on it.")
                        : tr("The challenge is recorded.");
}

void EvidenceBlock::unlink(Id<Idea> idea)
{
    const auto status = [this] {
        const auto insight = m_desk.reader().find(m_insight);
        return insight ? insight->status : InsightStatus::Draft;
    };
    const InsightStatus before = status();
    const auto done = insights::unlink(m_desk.workspace(), m_insight, idea, m_relation);
    const bool dropped = before != InsightStatus::Draft && status() == InsightStatus::Draft;
    m_desk.did(done, dropped ? tr("The insight rests on no idea now, and is a draft again.")
                     : m_relation == IdeaRelation::Cites ? tr("The insight no longer rests on it.")
                                                         : tr("The challenge is removed."));
}

} // namespace moothall::ui

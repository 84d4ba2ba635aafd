// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/insightdetail.h"

#include "core/synthesise/findings.h"
#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/synthesise/cardlist.h"
#include "ui/synthesise/chainpane.h"
#include "ui/synthesise/evidenceblock.h"
#include "ui/synthesise/evidencestrip.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/synthesise/sentenceedit.h"
#include "ui/synthesise/thememark.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumns = 740;   // below this, at a base of 13, the chain goes under the evidence
constexpr int roomForTheme = 560; // below this its letter says it, with the name in the tooltip

PillTone toneOf(InsightStatus status)
{
    switch (status) {
    case InsightStatus::Draft:
        return PillTone::Neutral;
    case InsightStatus::AgreedInRoom:
        return PillTone::Accent;
    case InsightStatus::CheckedAfter:
    case InsightStatus::Final:
        break;
    }
    return PillTone::Pass;
}

} // namespace

InsightDetail::InsightDetail(Desk& desk, const InsightsModel& insights, QWidget* parent)
    : QScrollArea(parent),
      m_desk(desk),
      m_insights(insights),
      m_number(quiet({})),
      m_mark(new ThemeMark),
      m_theme(wrapped(quiet({}))),
      m_status(pill({})),
      m_sentence(wrapped(new Label({}, TypeRole::Insight))),
      m_edit(new SentenceEdit),
      m_soWhat(new FactEdit(tr("So what"))),
      m_strip(new EvidenceStrip),
      m_cites(new EvidenceBlock(desk, IdeaRelation::Cites)),
      m_challenges(new EvidenceBlock(desk, IdeaRelation::ChallengedBy)),
      m_chain(new ChainPane(desk))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    setRole(*content, "screen");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(separator());
    auto* evidence = new QWidget;
    auto* cards = new QVBoxLayout(evidence);
    cards->setContentsMargins(px(22), px(12), px(22), px(14));
    cards->setSpacing(px(14));
    cards->addWidget(m_cites);
    cards->addWidget(m_challenges);
    cards->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(0);
    m_columns->addWidget(evidence, 1);
    m_columns->addWidget(m_chain);
    column->addLayout(m_columns, 1);
    setWidget(content);
    listen();
}

QWidget* InsightDetail::buildTop()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_number);
    row->addWidget(m_mark);
    row->addWidget(m_theme, 1);
    row->addWidget(m_status);
    auto* agreed = new KeyButton(tr("Status"));
    agreed->makeLink();
    agreed->setKeys(u"1…4"_s);
    auto* menu = new QMenu(agreed);
    for (const auto& [status, word] : wordsOf(InsightStatus{}))
        menu->addAction(wordFor(status), this, [this, status = status] { setStatus(status); });
    connect(agreed, &QPushButton::clicked, menu,
            [agreed, menu] { menu->popup(agreed->mapToGlobal(QPoint(0, agreed->height()))); });
    row->addWidget(agreed);
    auto* edit = new KeyButton(tr("Edit"), keysFor(Command::EditCurrent));
    connect(edit, &QPushButton::clicked, this, [this] { editSentence(); });
    row->addWidget(edit);
    return line;
}

QWidget* InsightDetail::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(px(22), px(10), px(22), px(14));
    column->setSpacing(px(8));
    column->addWidget(buildTop());
    column->addWidget(m_sentence);
    column->addWidget(m_edit);
    m_edit->hide();
    auto* so = new QHBoxLayout;
    so->setSpacing(px(8));
    auto* caption = quiet(tr("So what"));
    so->addWidget(caption);
    so->addWidget(m_soWhat, 1);
    m_soWhat->setPlaceholderText(tr("What follows from it, in a few words"));
    column->addLayout(so);
    column->addWidget(m_strip);
    return head;
}

void InsightDetail::listen()
{
    connect(m_edit, &SentenceEdit::entered, this, [this] {
        if (const QString gap = m_edit->gap(); !gap.isEmpty())
            m_edit->goToGap();
        keepSentence();
    });
    connect(m_edit, &SentenceEdit::left, this, &InsightDetail::keepSentence);
    connect(m_edit, &SentenceEdit::escaped, this, &InsightDetail::leaveSentence);
    connect(m_soWhat, &FactEdit::told, this, [this](const QString& words) {
        m_desk.did(findings::saySoWhat(m_desk.workspace(), m_insight, words),
                   tr("What follows from it is changed."));
    });
    for (EvidenceBlock* block : {m_cites, m_challenges}) {
        connect(block, &EvidenceBlock::finished, this, &InsightDetail::finished);
        connect(&block->list(), &CardList::currentShown, this,
                [this, block](const QRect& area) { showAround(block->list(), area); });
    }
    connect(m_chain, &ChainPane::followed, this, &InsightDetail::followed);
    connect(&m_insights, &QAbstractItemModel::dataChanged, this, &InsightDetail::read);
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&m_desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"question", "question_insight", "solution", "solution_insight", "solution_question",
              "action", "reply", "reply_insight", "reply_solution", "ballot", "ballot_mark"})
            if (changes.touches(table))
                return seen->ask();
    });
}

void InsightDetail::showInsight(Id<Insight> insight)
{
    if (m_edit->isWriting()) {
        offerBack();
        endSentence();
    }
    m_insight = insight;
    m_cites->showInsight(insight);
    m_challenges->showInsight(insight);
    verticalScrollBar()->setValue(0);
    read();
}

void InsightDetail::read()
{
    if (const auto row = m_insights.rowOf(m_insight))
        showRow(m_insights.at(*row));
    else
        m_chain->showInsight(nullptr);
}

void InsightDetail::showRow(const InsightRow& row)
{
    m_number->setText(tr("Insight %1").arg(row.number));
    m_mark->setTheme(row.theme);
    showTheme(row);
    m_status->setText(wordFor(row.status));
    setTone(*m_status, toneOf(row.status));
    m_sentence->setText(row.statement);
    m_soWhat->setFact(row.soWhat);
    m_strip->show(row.evidence, row.present);
    m_chain->showInsight(&row);
    setAccessibleName(tr("Insight %1").arg(row.number));
}

void InsightDetail::showTheme(const InsightRow& row)
{
    m_mark->setToolTip(u"<p>%1</p>"_s.arg(row.themeTitle.toHtmlEscaped()));
    m_theme->setText(width() >= px(roomForTheme) ? row.themeTitle : QString());
}

void InsightDetail::editSentence(const QString& words)
{
    const auto row = m_insights.rowOf(m_insight);
    if (!row || m_edit->isWriting())
        return;
    m_sentence->hide();
    verticalScrollBar()->setValue(0);
    m_edit->begin(m_insights.at(*row).statement, words);
}

// What is refused stays in the field.
void InsightDetail::keepSentence()
{
    if (const QString gap = m_edit->gap(); !gap.isEmpty())
        return m_desk.warn(gap);
    if (m_edit->isChanged() &&
        !m_desk.did(findings::restate(m_desk.workspace(), m_insight, m_edit->sentence()),
                    tr("Insight reworded.")))
        return;
    endSentence();
}

void InsightDetail::leaveSentence()
{
    offerBack();
    endSentence();
}

// The keyboard goes to the list, unless somebody has taken it elsewhere.
void InsightDetail::endSentence()
{
    const bool had = m_edit->isAncestorOf(QApplication::focusWidget());
    m_sentence->show();
    m_edit->end();
    if (had)
        emit finished();
}

// What was written is not lost: the message bar brings it back.
void InsightDetail::offerBack()
{
    if (!m_edit->isChanged())
        return;
    m_desk.tell({MessageTone::Done,
                 tr("The sentence stays as it was."),
                 tr("Go on writing"),
                 {},
                 [detail = QPointer(this), insight = m_insight, words = m_edit->sentence()] {
                     if (!detail)
                         return;
                     emit detail->wanted(insight);
                     detail->editSentence(words);
                 }});
}

void InsightDetail::cite() const { m_cites->beginFind(); }

void InsightDetail::challenge() const { m_challenges->beginFind(); }

void InsightDetail::setStatus(InsightStatus status)
{
    m_desk.did(findings::setStatus(m_desk.workspace(), m_insight, status),
               tr("Now: %1.").arg(wordFor(status)));
}

void InsightDetail::showAround(QWidget& list, const QRect& area)
{
    const QPoint middle = list.mapTo(widget(), area.center());
    ensureVisible(middle.x(), middle.y(), 0, area.height() / 2 + px(14));
}

void InsightDetail::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (const auto row = m_insights.rowOf(m_insight))
        showTheme(m_insights.at(*row));
    const bool wide = width() >= px(twoColumns);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_chain->setMinimumWidth(wide ? px(344) : 0);
    m_chain->setMaximumWidth(wide ? px(344) : QWIDGETSIZE_MAX);
}

} // namespace moothall::ui

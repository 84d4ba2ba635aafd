// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/ballotblock.h"

#include "core/report/content/phrases.h"
#include "ui/develop/slipsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slipHeight = 26;
constexpr int slipsSeen = 4;

QString titleOf(BallotMethod method)
{
    switch (method) {
    case BallotMethod::ClosedBallot:
        return BallotBlock::tr("Closed ballot");
    case BallotMethod::OpenDots:
        return BallotBlock::tr("Open dots");
    case BallotMethod::Rating15:
        return BallotBlock::tr("Ratings from 1 to 5");
    }
    return {};
}

// "19 of 20 eligible people voted, up to 3 marks each, options in random order. 56 marks."
QString wordsOf(const BallotCount& count)
{
    const Ballot& ballot = count.ballot;
    QStringList parts{BallotBlock::tr("%1 of %2 eligible people voted")
                          .arg(ballot.ballotsCast)
                          .arg(ballot.eligible)};
    if (ballot.marksPerBallot > 0)
        parts.append(BallotBlock::tr("up to %n mark(s) each", nullptr, ballot.marksPerBallot));
    parts.append(ballot.optionOrder == OptionOrder::Random
                     ? BallotBlock::tr("options in random order")
                     : BallotBlock::tr("options in the order listed"));
    QStringList sentences{parts.join(u", "_s) + u'.',
                          BallotBlock::tr("%n mark(s).", nullptr, count.marks)};
    if (!count.didNotVote.isEmpty())
        sentences.append(
            BallotBlock::tr("%1 did not vote, by design.").arg(report::listed(count.didNotVote)));
    return sentences.join(u' ');
}

// A slip as a row: which one it is, and the numbers on it.
class SlipDelegate : public RowDelegate
{
public:
    SlipDelegate(const SlipsModel& model, QObject* parent) : RowDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {px(120), px(slipHeight)};
    }

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override
    {
        const QRectF row = option.rect;
        painter.setFont(fontOf(TypeRole::Caption));
        painter.setPen(tokens().text2);
        painter.drawText(row.adjusted(px(10), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         BallotBlock::tr("Slip %1").arg(m_model.at(index).place));
        painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
        painter.setPen(tokens().text);
        painter.drawText(row.adjusted(px(70), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data().toString());
    }

private:
    const SlipsModel& m_model;
};

} // namespace

BallotBlock::BallotBlock(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new SlipsModel(this)),
      m_title(heading({})),
      m_pill(pill({})),
      m_words(wrapped(quiet({}))),
      m_begin(new KeyButton(tr("Enter ballots"), Qt::Key_B)),
      m_reveal(new KeyButton(tr("Reveal"), Qt::Key_V)),
      m_mismatch(wrapped(new Label)),
      m_entry(buildEntry())
{
    m_begin->makeLink();
    setTone(*m_mismatch, PillTone::Bad);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(6));
    column->setSpacing(px(4));
    auto* top = new QWidget;
    auto* ends = new EndsLayout(px(8), px(4));
    top->setLayout(ends);
    ends->addWidget(m_title);
    ends->addWidget(m_pill);
    ends->turn();
    ends->addWidget(m_begin);
    ends->addWidget(m_reveal);
    column->addWidget(top);
    column->addWidget(m_words);
    column->addWidget(m_mismatch);
    column->addWidget(m_entry);
    m_entry->hide();
    listen();
}

QWidget* BallotBlock::buildEntry()
{
    auto* entry = new QWidget;
    entry->setAccessibleName(tr("Slips"));
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, px(4), 0, px(4));
    column->setSpacing(px(6));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(px(8), px(6));
    row->setLayout(flow);
    m_typed = new QLineEdit;
    m_typed->setFont(fontOf(TypeRole::Capture));
    m_typed->setFixedWidth(px(200));
    m_typed->setPlaceholderText(u"1 4 7"_s);
    m_typed->setAccessibleName(tr("Numbers on the slip, 0 for none"));
    m_typed->installEventFilter(this);
    auto* add = new KeyButton(tr("Count it in"), Qt::Key_Return);
    add->makePrimary();
    m_expected = new QLineEdit;
    m_expected->setFixedWidth(px(52));
    m_expected->setAccessibleName(tr("Slips expected"));
    m_expected->installEventFilter(this);
    auto* expected = new QWidget;
    auto* words = new QHBoxLayout(expected);
    words->setContentsMargins(px(10), 0, 0, 0);
    words->setSpacing(px(6));
    words->addWidget(quiet(tr("Slips expected")));
    words->addWidget(m_expected);
    flow->addWidget(m_typed);
    flow->addWidget(add);
    flow->addWidget(expected);
    column->addWidget(row);
    m_wrong = complaint();
    column->addWidget(m_wrong);

    m_slips = new QListView;
    m_slips->setModel(m_model);
    m_slips->setItemDelegate(new SlipDelegate(*m_model, m_slips));
    m_slips->setAccessibleName(tr("Slips entered, newest first"));
    m_slips->setMouseTracking(true);
    m_slips->installEventFilter(this);
    auto* remove = new KeyButton(tr("Remove"), Qt::Key_Delete);
    remove->makeLink();
    remove->setAccessibleName(tr("Remove the chosen slip"));
    connect(remove, &QPushButton::clicked, this, [this] {
        m_slips->setFocus();
        removeSlip();
    });
    m_slipsPlace = new QWidget;
    auto* place = new QHBoxLayout(m_slipsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(px(8));
    place->addWidget(m_slips, 1);
    place->addWidget(remove, 0, Qt::AlignTop);
    column->addWidget(m_slipsPlace);
    connect(add, &QPushButton::clicked, this, &BallotBlock::enter);
    return entry;
}

void BallotBlock::listen()
{
    connect(m_begin, &QPushButton::clicked, this, &BallotBlock::begin);
    connect(m_reveal, &QPushButton::clicked, this, &BallotBlock::reveal);
    connect(m_typed, &QLineEdit::returnPressed, this, &BallotBlock::enter);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(m_expected, &QLineEdit::editingFinished, this, &BallotBlock::expect);
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&m_desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&m_desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"ballot", "ballot_mark", "ballot_abstention", "ballot_slip", "slip_mark", "solution",
              "attendance", "participant", "stakeholder_group"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void BallotBlock::read()
{
    m_asked = false;
    m_counting = slips::counting(m_desk.reader(), m_desk.session());
    m_model->show(m_counting ? m_counting->slips : std::vector<slips::Slip>());
    m_slipsPlace->setVisible(m_model->rowCount() > 0);
    m_slips->setFixedHeight(px(slipHeight) * std::clamp(m_model->rowCount(), 1, slipsSeen) + 2);
    m_reveal->setText(tr("Reveal"));
    m_reveal->setVisible(m_counting && !m_counting->slips.empty());
    m_mismatch->setText(m_counting ? slips::mismatch(*m_counting) : QString());
    m_mismatch->setVisible(!m_mismatch->text().isEmpty());
    if (m_counting && !m_expected->hasFocus())
        m_expected->setText(QString::number(m_counting->ballot.eligible));
    const auto count = lastBallot(m_desk.reader(), m_desk.session());
    m_expected->parentWidget()->setVisible(m_counting.has_value());
    m_begin->setVisible(bool(m_desk.session()));
    m_pill->setVisible(count.has_value());
    m_title->setText(count ? titleOf(count->ballot.method) : tr("No ballot yet"));
    m_words->setToolTip(count ? count->ballot.note.toHtmlEscaped() : QString());
    if (m_counting) {
        showCounting(*m_counting);
    } else if (count) {
        m_pill->setText(tr("Counted and revealed"));
        setTone(*m_pill, PillTone::Pass);
        m_words->setText(wordsOf(*count));
    } else {
        m_words->setText(tr("The order is the order of writing."));
    }
    emit counted(count);
}

void BallotBlock::showCounting(const slips::Counting& counting)
{
    m_pill->setText(tr("Counted, not shown"));
    setTone(*m_pill, PillTone::Neutral);
    m_words->setText(tr("%n slip(s) entered, %1 expected, up to %2 marks each. Nobody sees the "
                        "marks until they are revealed.",
                        nullptr, int(counting.slips.size()))
                         .arg(counting.ballot.eligible)
                         .arg(counting.ballot.marksPerBallot));
}

void BallotBlock::begin()
{
    m_entry->show();
    m_typed->setFocus();
}

void BallotBlock::enter()
{
    const auto entered = slips::enter(m_desk.workspace(), m_desk.session(), m_typed->text());
    if (!entered && entered.error().kind == Error::Kind::BadInput)
        return complain(entered.error().sentence);
    if (!m_desk.did(entered, tr("Slip counted in.")))
        return;
    complain({});
    m_typed->clear();
    m_typed->setFocus();
}

void BallotBlock::expect()
{
    bool isNumber = false;
    const int slips = m_expected->text().trimmed().toInt(&isNumber);
    if (!isNumber || slips < 0)
        return complain(tr("Slips expected are a number, such as 19."));
    complain({});
    if (m_counting && slips != m_counting->ballot.eligible)
        m_desk.did(slips::expect(m_desk.workspace(), m_counting->ballot.id, slips),
                   tr("%n slip(s) expected.", nullptr, slips));
}

void BallotBlock::reveal()
{
    if (!m_counting || m_counting->slips.empty())
        return;
    if (const QString wrong = slips::mismatch(*m_counting); !wrong.isEmpty())
        return m_desk.warn(wrong);
    if (!m_asked) {
        m_asked = true;
        m_reveal->setText(tr("Show all marks now?"));
        m_words->setText(
            tr("Press V again to show all marks at once, or Esc to keep them hidden."));
        sayAside(*this, m_words->text());
        return;
    }
    m_desk.did(slips::reveal(m_desk.workspace(), m_counting->ballot.id), tr("Marks revealed."));
    m_entry->hide();
    emit left();
}

void BallotBlock::keep()
{
    if (m_asked)
        read();
}

bool BallotBlock::removeSlip()
{
    if (!m_slips->hasFocus())
        return false;
    if (const QModelIndex index = m_slips->currentIndex(); index.isValid())
        m_desk.did(slips::remove(m_desk.workspace(), m_model->at(index).id), tr("Slip removed."));
    return true;
}

void BallotBlock::complain(const QString& sentence) { ui::complain(*m_wrong, *m_typed, sentence); }

bool BallotBlock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        complain({});
        m_entry->hide();
        emit left();
        return true;
    }
    if (watched == m_slips && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        return removeSlip();
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/capturepane.h"

#include "core/gather/voice.h"
#include "core/involve/groundrules.h"
#include "core/involve/sessions.h"
#include "ui/gather/captureline.h"
#include "ui/gather/choicerow.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/papernotes.h"
#include "ui/gather/pastepreview.h"
#include "ui/shell/commands.h"
#include "ui/style/focusring.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/typedwords.h"

#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double narrow = 1.4; // from this scale of the text on what is set stands below

QStringList tableNames(int tables)
{
    QStringList names;
    for (int number = 1; number <= tables; ++number)
        names.append(CapturePane::tr("Table %1").arg(number));
    return names;
}

QStringList namesOf(const std::vector<Group>& groups)
{
    QStringList names;
    for (const Group& group : groups)
        names.append(group.name);
    return names;
}

} // namespace

CapturePane::CapturePane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_line(new CaptureLine),
      m_save(new KeyButton(tr("Save"), Qt::Key_Return)),
      m_tableChoice(new ChoiceRow(tr("Table"), Command::ToTable, ChoiceRow::Shape::Number)),
      m_groupChoice(new ChoiceRow(tr("Group"), Command::ToGroup, ChoiceRow::Shape::GroupBadge)),
      m_kindChoice(new OptionBlock(tr("Kind"), keysOf(keysFor(Command::NextKind)))),
      m_kindButton(new KeyButton({})),
      m_set(wrapped(new Label)),
      m_below(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_paper(new PaperNotes(desk)),
      m_preview(new PastePreview)
{
    auto* frame = new QFrame;
    setRole(*frame, "capture");
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(px(10), px(6), px(6), px(6));
    line->setSpacing(px(8));
    line->addWidget(m_line, 1);
    line->addWidget(m_save, 0, Qt::AlignBottom);
    m_save->makePrimary();
    FocusRing::ringAround(m_line, frame);

    m_kindChoice->row().addWidget(m_kindButton);
    m_kindChoice->row().addStretch();
    restyle(*m_kindButton, "role", "option");
    m_kindButton->setCheckable(true);
    m_kindButton->setChecked(true);
    fillKinds();

    auto* options = new FlowLayout(px(22), px(8));
    for (OptionBlock* block :
         std::initializer_list<OptionBlock*>{m_tableChoice, m_groupChoice, m_kindChoice})
        options->addWidget(block);
    m_below->setSpacing(px(10));
    m_below->addLayout(options, 1);
    m_below->addWidget(m_set);
    connect(&Look::now(), &Look::changed, this, &CapturePane::placeSet);
    placeSet();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(14), px(18), px(12));
    column->setSpacing(px(8));
    column->addWidget(frame);
    column->addWidget(m_preview);
    column->addLayout(m_below);
    column->addWidget(m_paper);
    m_paper->hide();
    connect(m_paper, &PaperNotes::finished, this, &CapturePane::focusLine);

    connect(m_line, &CaptureLine::entered, this, &CapturePane::saved);
    connect(m_line, &CaptureLine::left, this, &CapturePane::left);
    connect(m_line, &QPlainTextEdit::textChanged, this, &CapturePane::showCount);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit saved();
        focusLine();
    });
    for (ChoiceRow* choice : {m_tableChoice, m_groupChoice}) {
        connect(choice, &ChoiceRow::chosenChanged, this, &CapturePane::showSet);
        connect(choice, &ChoiceRow::clicked, this, &CapturePane::focusLine);
    }
    connect(&desk, &Desk::placeChanged, this, &CapturePane::readPlace);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("session") || changes.touches("stakeholder_group") ||
            changes.touches("ground_rules"))
            readPlace();
    });
    readPlace();
}

// What is set is said at the right, or below where the text is large.
void CapturePane::placeSet()
{
    const bool beside = Look::now().textScale() < narrow;
    m_below->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_set->setAlignment(beside ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft);
    m_set->setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                         QSizePolicy::Preferred);
    m_set->setMinimumWidth(beside ? px(190) : 0);
    m_set->setMaximumWidth(beside ? px(190) : QWIDGETSIZE_MAX);
    if (m_set->parentWidget()) // else it would be a window
        sayWhatIsSet();
}

void CapturePane::setBrief(bool brief)
{
    layout()->setContentsMargins(px(18), px(brief ? 6 : 14), px(18), px(brief ? 5 : 12));
    for (OptionBlock* block :
         std::initializer_list<OptionBlock*>{m_tableChoice, m_groupChoice, m_kindChoice})
        block->setBrief(brief);
}

void CapturePane::readPlace()
{
    const auto session = m_desk.reader().find(m_desk.session());
    const GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
    m_line->setPlaceholderText(rules.agreed == Attribution::Named
                                   ? tr("Type what was said, then Enter; P07: before it says who")
                                   : tr("Type what was said, then Enter"));
    m_groups = groups::all(m_desk.reader(), m_desk.project());
    m_tableChoice->offer(tableNames(session ? session->tables : 0));
    m_groupChoice->offer(namesOf(m_groups));
    showSet();
}

void CapturePane::fillKinds()
{
    auto* menu = new QMenu(m_kindButton);
    for (const auto& [kind, word] : wordsOf(IdeaKind{}))
        connect(menu->addAction(wordFor(kind)), &QAction::triggered, this, [this, kind = kind] {
            m_kind = kind;
            showSet();
            focusLine();
        });
    connect(m_kindButton, &QPushButton::clicked, menu, [this, menu] {
        m_kindButton->setChecked(true);
        menu->popup(m_kindButton->mapToGlobal(QPoint(0, m_kindButton->height())));
    });
}

int CapturePane::table() const { return m_tableChoice->chosen(); }

int CapturePane::group() const { return m_groupChoice->chosen(); }

void CapturePane::setTable(int number) { m_tableChoice->choose(number); }

void CapturePane::setGroup(int number) { m_groupChoice->choose(number); }

QString CapturePane::whyNot(Command command, int number) const
{
    const int tables = m_tableChoice->count();
    const int groups = m_groupChoice->count();
    if (command == Command::ToTable && number > tables)
        return tables == 0
                   ? tr("This session has no tables.")
                   : tr("There is no table %1: this session has %n table(s).", nullptr, tables)
                         .arg(number);
    if (command == Command::ToGroup && number > groups)
        return groups == 0
                   ? tr("There are no groups yet. Add them on Involve.")
                   : tr("There is no group %1: this project has %n group(s).", nullptr, groups)
                         .arg(number);
    if (command == Command::Untyped && tables == 0)
        return tr("This session has no tables. Say how many there are on Involve.");
    return {};
}

void CapturePane::run(Command command, int number)
{
    switch (command) {
    case Command::ToTable:
        return m_tableChoice->chooseByDigit(number);
    case Command::ToGroup:
        return m_groupChoice->chooseByDigit(number);
    case Command::NextKind:
        return nextKind(1);
    case Command::PreviousKind:
        return nextKind(-1);
    case Command::Untyped:
        return togglePaperNotes();
    default:
        return;
    }
}

void CapturePane::togglePaperNotes()
{
    const bool shown = m_paper->isHidden();
    m_paper->setVisible(shown);
    if (shown)
        m_paper->edit(table());
    else
        focusLine();
}

bool CapturePane::isTypingFromPaper() const { return !m_paper->isHidden(); }

void CapturePane::nextKind(int by)
{
    const int count = int(wordsOf(IdeaKind{}).size());
    m_kind = IdeaKind((int(m_kind) + by + count) % count);
    showSet();
}

void CapturePane::setKind(IdeaKind kind)
{
    m_kind = kind;
    showSet();
}

// Said again in words, so that nobody has to read a badge.
void CapturePane::showSet()
{
    m_kindButton->setText(wordFor(m_kind));
    m_kindButton->setAccessibleName(tr("Kind: %1").arg(wordFor(m_kind)));
    sayWhatIsSet();
    emit setChanged();
}

void CapturePane::sayWhatIsSet()
{
    QStringList parts;
    if (table() > 0)
        parts.append(tr("Table %1").arg(table()));
    if (group() > 0)
        parts.append(m_groups[std::size_t(group() - 1)].name);
    const QString set = parts.isEmpty() ? tr("No table or group set")
                                        : tr("%1 until changed").arg(parts.join(u", "_s));
    const bool isKept =
        groundRules::of(m_desk.reader(), m_desk.session()).attribution() == Attribution::Named;
    const QString author = isKept ? tr("Said by %1. %2") : tr("The ground rules keep %1 out. %2");
    m_set->setText(!m_author.isEmpty()    ? author.arg(m_author, set)
                   : !m_strange.isEmpty() ? tr("There is no %1 here. %2").arg(m_strange, set)
                                          : set);
    // Where the text is large a line of its own says only what is worth the room.
    const bool namesSomebody = !m_author.isEmpty() || !m_strange.isEmpty();
    m_set->setVisible(Look::now().textScale() < narrow || !parts.isEmpty() || namesSomebody);
}

void CapturePane::showCount()
{
    const QStringList ideas = words();
    QString first = ideas.isEmpty() ? QString() : ideas.front();
    const auto author = voice::authorIn(m_desk.reader(), m_desk.session(), first);
    const QString code = author ? author->code : QString();
    const QString strange =
        author || ideas.isEmpty()
            ? QString()
            : voice::strangeCodeIn(m_desk.reader(), m_desk.session(), ideas.front());
    if (code != m_author || strange != m_strange) {
        m_author = code;
        m_strange = strange;
        sayWhatIsSet();
    }
    m_preview->show(ideas);
    m_save->setText(ideas.size() > 1 ? tr("Add %n idea(s)", nullptr, int(ideas.size()))
                                     : tr("Save"));
}

// What is typed while a choice has the keyboard is meant for the line.
void CapturePane::keyPressEvent(QKeyEvent* event)
{
    if (const QString words = typedWords(*event); !words.isEmpty())
        type(words);
    else
        QWidget::keyPressEvent(event);
}

Idea CapturePane::ideaWith(const QString& words) const
{
    Idea idea;
    idea.session = m_desk.session();
    idea.text = words;
    idea.kind = m_kind;
    if (table() > 0)
        idea.tableNumber = table();
    if (group() > 0)
        idea.stakeholderGroup = m_groups[std::size_t(group() - 1)].id;
    idea.capturedBy = m_desk.workspace().seat();
    idea.channel = isTypingFromPaper() ? Channel::StickyNote : Channel::Spoken;
    return idea;
}

QStringList CapturePane::words() const { return m_line->ideas(); }

QString CapturePane::typed() const { return m_line->toPlainText().trimmed(); }

void CapturePane::clear() { m_line->clear(); }

void CapturePane::focusLine() { m_line->setFocus(); }

void CapturePane::type(const QString& text)
{
    m_line->setFocus();
    m_line->moveCursor(QTextCursor::End);
    m_line->insertPlainText(text);
}

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/capturepane.h"

#include "core/gather/voice.h"
#include "core/involve/groundrules.h"
#include "core/involve/sessions.h"
#include "ui/gather/captureline.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/optionbutton.h"
#include "ui/gather/papernotes.h"
#include "ui/gather/pastepreview.h"
#include "ui/shell/commands.h"
#include "ui/style/focusring.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double oneColumn = 1.75; // from this scale of the text on there is room for one column
constexpr double narrow = 1.4;     // and from this one on what is set stands below
constexpr int mostNumbers = 9;     // digits that choose a table or a group

// A caption with the keys that choose, and the row of choices below.
QWidget* choices(const QString& caption, const QString& keys, QHBoxLayout* row)
{
    auto* block = new QWidget;
    block->setAccessibleName(caption);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(6));
    auto* words = quiet(caption);
    top->addWidget(words);
    // In very large text the choices alone take the room; what is set is said in words below them.
    const auto follow = [words] { words->setVisible(Look::now().textScale() < oneColumn); };
    QObject::connect(&Look::now(), &Look::changed, words, follow);
    if (Look::now().textScale() >= oneColumn)
        words->hide();
    top->addWidget(new KeyCaps(keys));
    top->addStretch();
    column->addLayout(top);
    row->setSpacing(px(6));
    column->addLayout(row);
    block->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return block;
}

// "Ctrl 1…4"
QString numberedKeys(Command command, int count)
{
    QStringList keys = keysOf(keysFor(command)).split(u' ');
    keys.back() = count > 1 ? u"1…%1"_s.arg(count) : u"1"_s;
    return keys.join(u' ');
}

// Only the digits that choose something.
void showKeys(const QWidget& block, const QString& keys)
{
    auto* before = block.findChild<KeyCaps*>();
    delete block.layout()->itemAt(0)->layout()->replaceWidget(before, new KeyCaps(keys));
    delete before;
}

// The groups that have a button now: nine that digits choose.
QStringList namesOnKeys(const std::vector<Group>& groups, int page)
{
    QStringList names;
    const auto first = std::size_t(page) * mostNumbers;
    for (const Group& group : std::span(groups)
                                  .subspan(std::min(first, groups.size()))
                                  .first(std::min<std::size_t>(
                                      groups.size() - std::min(first, groups.size()), mostNumbers)))
        names.append(group.name);
    return names;
}

void clearRow(QHBoxLayout& row, QButtonGroup& buttons)
{
    while (QLayoutItem* item = row.takeAt(0)) {
        if (auto* button = qobject_cast<QAbstractButton*>(item->widget()))
            buttons.removeButton(button);
        delete item->widget();
        delete item;
    }
}

} // namespace

CapturePane::CapturePane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_line(new CaptureLine),
      m_save(new KeyButton(tr("Save"), Qt::Key_Return)),
      m_tableRow(new QHBoxLayout),
      m_groupRow(new QHBoxLayout),
      m_tableButtons(new QButtonGroup(this)),
      m_groupButtons(new QButtonGroup(this)),
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

    m_tables = choices(tr("Table"), numberedKeys(Command::ToTable, mostNumbers), m_tableRow);
    m_groupBox = choices(tr("Group"), numberedKeys(Command::ToGroup, mostNumbers), m_groupRow);
    auto* kindRow = new QHBoxLayout;
    kindRow->addWidget(m_kindButton);
    kindRow->addStretch();
    auto* kinds = choices(tr("Kind"), keysOf(keysFor(Command::NextKind)), kindRow);
    restyle(*m_kindButton, "role", "option");
    m_kindButton->setCheckable(true);
    m_kindButton->setChecked(true);
    m_tables->hide(); // until there is something to choose
    m_groupBox->hide();
    fillKinds();

    auto* options = new FlowLayout(px(22), px(8));
    for (QWidget* block : {m_tables, m_groupBox, kinds})
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
    // A click sets one, and a click on it sets none; the cursor goes back to the line.
    connect(m_tableButtons, &QButtonGroup::idClicked, this, [this](int number) {
        setTable(number == m_table ? 0 : number);
        focusLine();
    });
    connect(m_groupButtons, &QButtonGroup::idClicked, this, [this](int number) {
        setGroup(number == m_group ? 0 : number);
        focusLine();
    });
    m_tableButtons->setExclusive(false);
    m_groupButtons->setExclusive(false);
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

void CapturePane::readPlace()
{
    const auto session = m_desk.reader().find(m_desk.session());
    const GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
    m_line->setPlaceholderText(rules.id && rules.attribution == Attribution::Named
                                   ? tr("Type what was said, then Enter; P07: before it says who")
                                   : tr("Type what was said, then Enter"));
    const int tables = session ? std::min(session->tables, mostNumbers) : 0;
    if (tables != m_tableCount)
        fillTables(tables);
    const QStringList before = namesOnKeys(m_groups, groupPage());
    const bool isFirst = m_groups.empty();
    const bool hadMore = m_groups.size() > mostNumbers;
    m_groups = groups::all(m_desk.reader(), m_desk.project());
    m_group = std::min(m_group, int(m_groups.size()));
    if (isFirst || namesOnKeys(m_groups, groupPage()) != before ||
        hadMore != (m_groups.size() > mostNumbers))
        fillGroups();
    showSet();
}

void CapturePane::fillTables(int count)
{
    m_tableCount = count;
    m_table = std::min(m_table, count);
    clearRow(*m_tableRow, *m_tableButtons);
    for (int number = 1; number <= count; ++number) {
        auto* button = new OptionButton(QString::number(number));
        button->setAccessibleName(tr("Table %1").arg(number));
        m_tableButtons->addButton(button, number);
        m_tableRow->addWidget(button);
    }
    m_tableRow->addStretch();
    showKeys(*m_tables, numberedKeys(Command::ToTable, count));
    m_tables->setVisible(count > 0);
}

void CapturePane::fillGroups()
{
    clearRow(*m_groupRow, *m_groupButtons);
    m_shownPage = groupPage();
    const int first = m_shownPage * mostNumbers + 1;
    const int last = std::min(int(m_groups.size()), first + mostNumbers - 1);
    for (int number = first; number <= last; ++number) {
        const QString& name = m_groups[std::size_t(number - 1)].name;
        auto* button = new OptionButton(number);
        button->setAccessibleName(name);
        button->setToolTip(u"<p>%1</p>"_s.arg(name.toHtmlEscaped()));
        m_groupButtons->addButton(button, number);
        m_groupRow->addWidget(button);
    }
    if (int(m_groups.size()) > mostNumbers) {
        auto* more = quiet(tr("%1–%2 of %3").arg(first).arg(last).arg(m_groups.size()));
        more->setToolTip(tr("The same digit again goes nine groups on."));
        m_groupRow->addWidget(more);
    }
    m_groupRow->addStretch();
    showKeys(*m_groupBox,
             numberedKeys(Command::ToGroup, std::min(int(m_groups.size()), mostNumbers)));
    m_groupBox->setVisible(!m_groups.empty());
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

void CapturePane::setTable(int number)
{
    if (number <= m_tableCount)
        m_table = number;
    showSet();
}

void CapturePane::setGroup(int number)
{
    if (number <= int(m_groups.size()))
        m_group = number;
    showSet();
}

int CapturePane::groupPage() const { return m_group > 0 ? (m_group - 1) / mostNumbers : 0; }

void CapturePane::chooseGroup(int digit)
{
    const bool again = digit > 0 && m_group > 0 && (m_group - 1) % mostNumbers == digit - 1;
    const int further = m_group + mostNumbers;
    setGroup(again && further <= groupCount() ? further : digit);
}

void CapturePane::togglePaperNotes()
{
    const bool shown = m_paper->isHidden();
    m_paper->setVisible(shown);
    if (shown)
        m_paper->edit(m_table);
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
    if (m_shownPage >= 0 && groupPage() != m_shownPage)
        fillGroups();
    for (QAbstractButton* button : m_tableButtons->buttons())
        button->setChecked(m_tableButtons->id(button) == m_table);
    for (QAbstractButton* button : m_groupButtons->buttons())
        button->setChecked(m_groupButtons->id(button) == m_group);
    m_kindButton->setText(wordFor(m_kind));
    m_kindButton->setAccessibleName(tr("Kind: %1").arg(wordFor(m_kind)));
    sayWhatIsSet();
    emit setChanged();
}

void CapturePane::sayWhatIsSet()
{
    QStringList parts;
    if (m_table > 0)
        parts.append(tr("Table %1").arg(m_table));
    if (m_group > 0)
        parts.append(m_groups[std::size_t(m_group - 1)].name);
    const QString set = parts.isEmpty() ? tr("No table or group set")
                                        : tr("%1 until changed").arg(parts.join(u", "_s));
    m_set->setText(m_author.isEmpty() ? set : tr("Said by %1. %2").arg(m_author, set));
    // Where the text is large a line of its own says only what is worth the room.
    m_set->setVisible(Look::now().textScale() < narrow || !parts.isEmpty() || !m_author.isEmpty());
}

void CapturePane::showCount()
{
    const QStringList ideas = words();
    QString first = ideas.isEmpty() ? QString() : ideas.front();
    const auto author = voice::authorIn(m_desk.reader(), m_desk.session(), first);
    if (const QString code = author ? author->code : QString(); code != m_author) {
        m_author = code;
        sayWhatIsSet();
    }
    m_preview->show(ideas);
    m_save->setText(ideas.size() > 1 ? tr("Add %n idea(s)", nullptr, int(ideas.size()))
                                     : tr("Save"));
}

// What is typed while a choice has the keyboard is meant for the line.
void CapturePane::keyPressEvent(QKeyEvent* event)
{
    if (isWriting(*event))
        type(event->text());
    else
        QWidget::keyPressEvent(event);
}

Idea CapturePane::ideaWith(const QString& words) const
{
    Idea idea;
    idea.session = m_desk.session();
    idea.text = words;
    const auto author = voice::authorIn(m_desk.reader(), m_desk.session(), idea.text);
    idea.kind = m_kind;
    if (m_table > 0)
        idea.tableNumber = m_table;
    if (m_group > 0)
        idea.stakeholderGroup = m_groups[std::size_t(m_group - 1)].id;
    if (author) {
        idea.participant = author->id;
        if (author->stakeholderGroup) // the group that is set was set for the table
            idea.stakeholderGroup = author->stakeholderGroup;
    }
    idea.capturedBy = m_desk.workspace().seat();
    idea.channel = isTypingFromPaper() ? Channel::StickyNote : Channel::Spoken;
    return idea;
}

QStringList CapturePane::words() const { return m_line->ideas(); }

void CapturePane::clear() { m_line->clear(); }

void CapturePane::focusLine() { m_line->setFocus(); }

void CapturePane::type(const QString& text)
{
    m_line->setFocus();
    m_line->moveCursor(QTextCursor::End);
    m_line->insertPlainText(text);
}

} // namespace moothall::ui

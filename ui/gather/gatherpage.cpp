// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/gatherpage.h"

#include "core/exchange/scribe/shell.h"
#include "core/gather/frompaper.h"
#include "core/gather/heard.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/synthesise/ideaorigins.h"
#include "ui/gather/capturepane.h"
#include "ui/gather/heardpane.h"
#include "ui/gather/ideacommands.h"
#include "ui/gather/ideadelegate.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/importpane.h"
#include "ui/gather/mergepane.h"
#include "ui/gather/promptheader.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowlist.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QStackedWidget>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quotedLength = 40;

QString quoted(const QString& words)
{
    return words.size() > quotedLength ? words.left(quotedLength).trimmed() + u'…' : words;
}

} // namespace

GatherPage::GatherPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_ideas(new IdeasModel(desk, this)),
      m_prompt(new PromptHeader(desk)),
      m_capture(new CapturePane(desk)),
      m_count(new Label({}, TypeRole::Heading)),
      m_list(new RowList),
      m_session(new QWidget),
      m_import(new ImportPane(desk)),
      m_merge(new MergePane(desk)),
      m_stack(new Stack),
      m_heard(new HeardPane(desk))
{
    m_list->setModel(m_ideas);
    auto* delegate = new IdeaDelegate(*m_ideas, m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &IdeaDelegate::heightChanged, m_ideas, &IdeasModel::measureAgain);
    connect(delegate, &IdeaDelegate::closeEditor, m_ideas, &IdeasModel::endSplit);
    m_list->setAccessibleName(tr("Ideas, newest first"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(px(100));
    connect(&Look::now(), &Look::changed, m_list, [this] { m_list->setMinimumHeight(px(100)); });

    auto* empty = new EmptyState(tr("No ideas on this prompt yet."), tr("Type the first idea"));
    connect(empty, &EmptyState::acted, m_capture, &CapturePane::focusLine);
    m_listOrEmpty = new OrEmpty(m_list, empty);

    auto* column = new QVBoxLayout(m_session);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_prompt);
    column->addWidget(separator());
    column->addWidget(m_capture);
    column->addWidget(separator());
    column->addWidget(buildListHeader());
    column->addWidget(separator());
    column->addWidget(m_listOrEmpty, 1);

    auto* noSession = new EmptyState(tr("This project has no session yet."), tr("Start one today"));
    connect(noSession, &EmptyState::acted, this, &GatherPage::startSession);
    m_sessionOrEmpty = new OrEmpty(m_session, noSession);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_sessionOrEmpty);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_merge);
    page->addWidget(m_stack);

    m_session->installEventFilter(this);
    listen();
    showPrompt();
}

QWidget* GatherPage::buildListHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(px(18), px(8), px(18), px(8));
    row->setSpacing(px(6));
    row->addWidget(m_count);
    row->addWidget(quiet(tr("newest first")));
    row->addStretch();
    const auto hint = [&](const QString& words, Command command) {
        auto* label = quiet(words);
        auto* keys = new KeyCaps(keysOf(keysFor(command)));
        const auto follow = [label] {
            label->setVisible(Look::now().keyHints() && !Look::now().isLarge());
        };
        connect(&Look::now(), &Look::changed, label, follow);
        if (!Look::now().keyHints() || Look::now().isLarge())
            label->hide();
        row->addSpacing(px(6));
        row->addWidget(label);
        row->addWidget(keys);
    };
    hint(tr("Same here"), Command::SameHere);
    hint(tr("Hide now"), Command::HideNow);
    hint(tr("Identifying"), Command::Identifying);
    hint(tr("Unclear"), Command::Unclear);
    hint(tr("Edit"), Command::EditCurrent);
    header->setMinimumHeight(px(36));
    return header;
}

void GatherPage::listen()
{
    connect(m_capture, &CapturePane::saved, this, &GatherPage::save);
    connect(m_capture, &CapturePane::left, this, [this] {
        if (m_ideas->rowCount() == 0)
            return;
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_ideas->index(0));
        m_list->setFocus();
    });
    for (ReviewPane* pane : {static_cast<ReviewPane*>(m_import), static_cast<ReviewPane*>(m_merge)})
        connect(pane, &ReviewPane::finished, this, [this] {
            m_stack->setCurrentWidget(m_sessionOrEmpty);
            enter();
        });
    connect(m_prompt, &PromptHeader::promptChanged, this, &GatherPage::showPrompt);
    connect(m_prompt, &PromptHeader::promptChanged, this, &GatherPage::placeChanged);
    connect(m_capture, &CapturePane::setChanged, this, &GatherPage::placeChanged);
    connect(m_prompt, &PromptHeader::finished, m_capture, &CapturePane::focusLine);
    connect(m_ideas, &IdeasModel::countChanged, this, &GatherPage::showCount);
    connect(&desk(), &Desk::placeChanged, this, &GatherPage::showPrompt);
}

// The pane is the page's own until the window takes it.
GatherPage::~GatherPage()
{
    if (m_heard && !m_heard->parent())
        delete m_heard;
}

QWidget* GatherPage::inspector() { return desk().session() ? m_heard : nullptr; }

// Where the pane is folded away the table that is too quiet still shows.
QString GatherPage::inspectorSign()
{
    if (!desk().session() || desk().isBusy())
        return {};
    const auto quiet = quietTable(heardIn(desk().reader(), desk().session(), m_prompt->prompt()));
    return quiet ? tr("Table %1 is quiet").arg(quiet->table) : Page::inspectorSign();
}

std::set<Command> GatherPage::everyCommand() const
{
    return {Command::ToTable,
            Command::ToGroup,
            Command::NextKind,
            Command::PreviousKind,
            Command::NextPrompt,
            Command::PreviousPrompt,
            Command::NewHere,
            Command::EditCurrent,
            Command::SameHere,
            Command::SameHereLess,
            Command::HideNow,
            Command::Identifying,
            Command::Park,
            Command::Unclear,
            Command::SplitIdea,
            Command::MergeIdeas,
            Command::Untyped,
            Command::MakeScribeFile,
            Command::MergeScribeFile,
            Command::ImportFile};
}

std::set<Command> GatherPage::commands() const
{
    return desk().session() ? everyCommand() : std::set{Command::ImportFile};
}

QString GatherPage::whyNot(Command command, int number) const
{
    if (!desk().session())
        return {};
    const int tables = m_capture->tableCount();
    const int groups = m_capture->groupCount();
    switch (command) {
    case Command::ToTable:
        return number <= tables ? QString()
               : tables == 0
                   ? tr("This session has no tables.")
                   : tr("There is no table %1: this session has %n table(s).", nullptr, tables)
                         .arg(number);
    case Command::ToGroup:
        return number <= groups ? QString()
               : groups == 0
                   ? tr("There are no groups yet. Add them on Involve.")
                   : tr("There is no group %1: this project has %n group(s).", nullptr, groups)
                         .arg(number);
    case Command::Untyped:
        return tables > 0 ? QString()
                          : tr("This session has no tables. Say how many there are on Involve.");
    default:
        return ideaCommands::whyNot(command, currentOrLast());
    }
}

void GatherPage::enter()
{
    if (desk().session())
        m_capture->focusLine();
}

void GatherPage::run(Command command, int number)
{
    switch (command) {
    case Command::ToTable:
        return m_capture->setTable(number);
    case Command::ToGroup:
        return m_capture->chooseGroup(number);
    case Command::NextKind:
        return m_capture->nextKind(1);
    case Command::PreviousKind:
        return m_capture->nextKind(-1);
    case Command::NextPrompt:
        return m_prompt->step(1);
    case Command::PreviousPrompt:
        return m_prompt->step(-1);
    case Command::NewHere:
        return m_prompt->writeNew();
    case Command::ImportFile:
        return askForImport();
    case Command::MakeScribeFile:
        return askForScribeFile();
    case Command::MergeScribeFile:
        return askForMerge();
    case Command::Untyped:
        return m_capture->togglePaperNotes();
    case Command::SplitIdea:
        if (const IdeaRow* idea = currentOrLast())
            split(*idea);
        return;
    case Command::MergeIdeas:
        if (const IdeaRow* idea = currentOrLast())
            putTogether(*idea);
        return;
    case Command::EditCurrent:
        if (const IdeaRow* idea = currentOrLast())
            edit(*idea);
        return;
    default:
        if (const IdeaRow* idea = currentOrLast())
            ideaCommands::run(desk(), command, IdeaRow(*idea)); // a copy: the row changes meanwhile
    }
}

void GatherPage::edit(const IdeaRow& idea)
{
    m_list->setCurrentIndex(m_ideas->indexOf(idea.id));
    m_list->edit(m_list->currentIndex());
}

void GatherPage::split(const IdeaRow& idea)
{
    m_ideas->beginSplit(idea.id);
    edit(idea);
    desk().tell({MessageTone::Done,
                 tr("One line for each idea: Shift+Enter breaks a line, Enter splits, Esc leaves "
                    "it."),
                 {},
                 {},
                 {}});
}

// The first key chooses an idea, the second the one it is counted with, whose words stay.
void GatherPage::putTogether(const IdeaRow& idea)
{
    const Id<Idea> again = m_ideas->chosen();
    const Id<Idea> stands = idea.id;
    if (again == stands)
        return putTogetherNoMore();
    if (again) {
        putTogetherNoMore();
        desk().did(origins::countAsSame(desk().workspace(), stands, again),
                   tr("Counted as the same. Both are kept."));
        return;
    }
    m_ideas->choose(stands);
    m_list->setFocus();
    m_list->setCurrentIndex(m_ideas->indexOf(stands));
    desk().tell({MessageTone::Done,
                 tr("Go to the idea that says the same and press %1 again: its words stay. Esc "
                    "leaves it.")
                     .arg(keysFor(Command::MergeIdeas).toString(QKeySequence::NativeText)),
                 {},
                 {},
                 {}});
}

void GatherPage::putTogetherNoMore() { m_ideas->choose({}); }

// The idea that is chosen while the list has the keyboard; from the capture line, the last one.
const IdeaRow* GatherPage::currentOrLast() const
{
    if (m_ideas->rowCount() == 0)
        return nullptr;
    const QModelIndex current = m_list->currentIndex();
    return &m_ideas->at(current.isValid() ? current.row() : 0);
}

std::optional<Id<Idea>> GatherPage::currentIdea() const
{
    const IdeaRow* idea = currentOrLast();
    return idea ? std::optional(idea->id) : std::nullopt;
}

GatherPage::Place GatherPage::place() const
{
    return {m_prompt->prompt(), m_capture->table(), m_capture->group(), m_capture->kind()};
}

void GatherPage::goTo(const Place& place)
{
    if (place.prompt)
        m_prompt->goTo(*place.prompt);
    m_capture->setTable(place.table);
    m_capture->setGroup(place.group);
    m_capture->setKind(place.kind);
}

std::optional<Id<Prompt>> GatherPage::promptForNew() const
{
    const auto prompt = m_prompt->prompt();
    return prompt == Id<Prompt>() ? std::nullopt : prompt;
}

void GatherPage::save()
{
    const QStringList words = m_capture->words();
    if (words.isEmpty())
        return;
    if (words.size() == 1)
        saveOne(words.front());
    else
        saveMany(words);
}

// The line is cleared only once the idea is on disk.
void GatherPage::saveOne(const QString& words)
{
    Idea idea = m_capture->ideaWith(words);
    idea.prompt = promptForNew();
    const Result<> added = m_capture->isTypingFromPaper()
                               ? ideas::addFromPaper(desk().workspace(), {idea})
                               : ideas::add(desk().workspace(), idea).map([](auto) {});
    if (!added && added.error().kind == Error::Kind::Unavailable)
        return offerAgain();
    if (!desk().did(added, tr("Idea saved: “%1”").arg(quoted(words))))
        return;
    m_capture->clear();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

void GatherPage::saveMany(const QStringList& words)
{
    std::vector<Idea> ideas;
    for (const QString& line : words) {
        ideas.push_back(m_capture->ideaWith(line));
        ideas.back().prompt = promptForNew();
    }
    const Result<> added = m_capture->isTypingFromPaper()
                               ? ideas::addFromPaper(desk().workspace(), ideas)
                               : ideas::addMany(desk().workspace(), ideas);
    if (!added && added.error().kind == Error::Kind::Unavailable)
        return offerAgain();
    if (desk().did(added, tr("%n idea(s) added.", nullptr, int(ideas.size()))))
        m_capture->clear();
}

// The disk is in the way: nothing is lost, and Enter or the button tries once more.
void GatherPage::offerAgain()
{
    desk().tell({MessageTone::Failure,
                 tr("Could not write to disk. Your last line is still in the box."),
                 tr("Try again"),
                 {},
                 [page = QPointer(this)] {
                     if (page)
                         page->save();
                 }});
}

void GatherPage::showPrompt()
{
    m_sessionOrEmpty->showEmpty(!desk().session());
    m_ideas->showPrompt(m_prompt->prompt());
    m_heard->showPrompt(m_prompt->prompt());
    showCount();
    emit commandsChanged();
}

void GatherPage::showCount()
{
    const IdeaCount& count = m_ideas->counts();
    QStringList parts{tr("%Ln idea(s)", nullptr, count.counted())};
    if (count.hidden > 0)
        parts.append(tr("%1 hidden").arg(count.hidden));
    if (count.setAside > 0)
        parts.append(tr("%1 set aside").arg(count.setAside));
    if (count.rejected > 0)
        parts.append(tr("%1 not accepted").arg(count.rejected));
    m_count->setText(parts.join(u", "_s));
    m_listOrEmpty->showEmpty(m_ideas->count() == 0);
}

void GatherPage::startSession()
{
    Session session;
    session.project = desk().project();
    session.title = tr("Workshop");
    session.date = QDate::currentDate();
    desk().did(sessions::add(desk().workspace(), session), tr("Session started."));
    enter();
}

void GatherPage::askForImport()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import ideas"), QString(),
        tr("Tables, text and workshops (*.csv *.tsv *.xlsx *.txt *.json);;All files (*)"));
    if (!path.isEmpty())
        import(path);
}

void GatherPage::import(const QString& path)
{
    review(m_import);
    m_import->read(path);
}

void GatherPage::review(QWidget* pane) { m_stack->setCurrentWidget(pane); }

void GatherPage::askForScribeFile()
{
    const auto session = desk().reader().find(desk().session());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("File for a scribe"), tr("Scribe – %1.moothall").arg(session->title),
        tr("Workshops (*.moothall)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        makeScribeFile(path.endsWith(u".moothall"_s) ? path : path + u".moothall"_s);
}

void GatherPage::makeScribeFile(const QString& path)
{
    const Result<> made = exchange::scribe::writeShell(desk().reader(), desk().session(), path);
    if (!made)
        return desk().tell(made.error());
    desk().tell({MessageTone::Done,
                 tr("Made “%1”: the session without people and ideas. Open it on the other laptop.")
                     .arg(QFileInfo(path).fileName()),
                 {},
                 {},
                 {}});
}

void GatherPage::askForMerge()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Merge a scribe’s file"), QString(),
                                                      tr("Workshops (*.moothall)"));
    if (!path.isEmpty())
        mergeScribeFile(path);
}

void GatherPage::mergeScribeFile(const QString& path)
{
    review(m_merge);
    m_merge->read(path);
}

// Lines that wrap need their height at this width; in a small window the page scrolls.
void GatherPage::keepHeight()
{
    const bool shown = m_stack->currentWidget() == m_sessionOrEmpty &&
                       m_sessionOrEmpty->currentWidget() == m_session;
    const int least =
        shown ? m_session->layout()->totalMinimumHeightForWidth(m_session->width()) : 0;
    if (m_stack->minimumHeight() != least)
        m_stack->setMinimumHeight(least);
}

bool GatherPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_session &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize ||
         event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QMetaObject::invokeMethod(this, &GatherPage::keepHeight, Qt::QueuedConnection);
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool types = !key->text().isEmpty() && key->text().front().isPrint() &&
                       !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (types) {
        m_capture->type(key->text());
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (m_ideas->chosen())
            putTogetherNoMore();
        m_capture->focusLine();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace moothall::ui

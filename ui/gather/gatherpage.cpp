// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/gatherpage.h"

#include "core/gather/heard.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "ui/gather/capturepane.h"
#include "ui/gather/fromfiles.h"
#include "ui/gather/heardpane.h"
#include "ui/gather/hintstrip.h"
#include "ui/gather/ideacommands.h"
#include "ui/gather/ideafinder.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/ideasview.h"
#include "ui/gather/listheader.h"
#include "ui/gather/promptheader.h"
#include "ui/gather/takingdown.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowWindow = 540; // at a base of 13

} // namespace

GatherPage::GatherPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_ideas(new IdeasModel(desk, this)),
      m_prompt(new PromptHeader(desk)),
      m_capture(new CapturePane(desk)),
      m_takingDown(new TakingDown(desk, *m_capture, this)),
      m_header(buildListHeader()),
      m_list(new IdeasView(desk, *m_ideas)),
      m_finder(new IdeaFinder(desk, *m_ideas, *m_list)),
      m_hints(buildHints()),
      m_session(new QWidget),
      m_stack(new Stack),
      m_heard(new HeardPane(desk))
{
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
    column->addWidget(m_header);
    column->addWidget(separator());
    column->addWidget(m_finder);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_hints);

    auto* noSession = new EmptyState(tr("This project has no session yet."), tr("Start one today"));
    connect(noSession, &EmptyState::acted, this, &GatherPage::startSession);
    m_sessionOrEmpty = new OrEmpty(m_session, noSession);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_sessionOrEmpty);
    m_files = new FromFiles(desk, *m_stack, this);
    page->addWidget(m_stack);

    m_session->installEventFilter(this);
    listen();
    showPrompt();
}

ListHeader* GatherPage::buildListHeader()
{
    auto* header = new ListHeader;
    header->addHint(tr("Same here"), Command::SameHere);
    header->addHint(tr("Hide now"), Command::HideNow);
    header->addHint(tr("Identifying"), Command::Identifying);
    header->addHint(tr("Unclear"), Command::Unclear);
    header->addHint(tr("Edit"), Command::EditCurrent);
    return header;
}

HintStrip* GatherPage::buildHints()
{
    auto* hints = new HintStrip;
    hints->addHint(tr("Undo"), Command::Undo);
    hints->addHint(tr("Park"), Command::Park);
    hints->addHint(tr("Split"), Command::SplitIdea);
    hints->addHint(tr("Put together"), Command::MergeIdeas);
    hints->addHint(tr("To the next prompt"), Command::ToNextPrompt);
    hints->addHint(tr("Not yet typed"), Command::Untyped);
    hints->addHint(tr("Next item"), Command::NextPrompt);
    hints->addHint(tr("5 min more"), Command::MinutesMore);
    hints->addHint(tr("Find"), Command::Find);
    hints->addHint(tr("Coverage"), Command::Coverage);
    hints->addHint(tr("Arrivals"), Command::Arrivals);
    hints->addHint(tr("Blank room"), Command::BlankRoom);
    hints->addHint(tr("At risk"), Command::HideAndTell);
    hints->addHint(tr("All keys"), Command::AllKeys);
    return hints;
}

void GatherPage::listen()
{
    connect(m_capture, &CapturePane::saved, this, [this] { m_takingDown->save(promptForNew()); });
    connect(m_takingDown, &TakingDown::saved, m_list, &IdeasView::showNewest);
    connect(m_capture, &CapturePane::left, m_list, &IdeasView::begin);
    connect(m_list, &IdeasView::typed, m_capture, &CapturePane::type);
    connect(m_list, &IdeasView::left, m_capture, &CapturePane::focusLine);
    connect(m_finder, &IdeaFinder::wantsPrompt, m_prompt, &PromptHeader::lookAt);
    connect(m_finder, &IdeaFinder::left, this, [this] {
        if (m_list->currentIndex().isValid())
            m_list->begin();
        else
            m_capture->focusLine();
    });
    connect(m_files, &FromFiles::finished, this, [this] {
        m_stack->setCurrentWidget(m_sessionOrEmpty);
        enter();
    });
    connect(m_prompt, &PromptHeader::promptChanged, this, &GatherPage::showPrompt);
    connect(m_prompt, &PromptHeader::promptChanged, this, &GatherPage::placeChanged);
    connect(m_capture, &CapturePane::setChanged, this, &GatherPage::placeChanged);
    connect(m_prompt, &PromptHeader::finished, m_capture, &CapturePane::focusLine);
    connect(m_heard, &HeardPane::finished, m_capture, &CapturePane::focusLine);
    connect(m_heard, &HeardPane::typed, m_capture, &CapturePane::type);
    connect(m_heard, &HeardPane::wantsSafeWording, this, &GatherPage::writeSafeWording);
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
            Command::LookAtNextPrompt,
            Command::LookAtPreviousPrompt,
            Command::Find,
            Command::NewHere,
            Command::EditCurrent,
            Command::SameHere,
            Command::SameHereLess,
            Command::HideNow,
            Command::Identifying,
            Command::NotToBeQuoted,
            Command::RemoveCurrent,
            Command::Park,
            Command::Unclear,
            Command::SplitIdea,
            Command::MergeIdeas,
            Command::ToNextPrompt,
            Command::ToPreviousPrompt,
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
    const QString why = m_capture->whyNot(command, number);
    if (marksTyped(command))
        return {};
    return why.isEmpty() ? m_list->whyNot(command) : why;
}

QString GatherPage::unsavedWords() const { return m_capture->typed(); }

void GatherPage::dropUnsavedWords() { m_capture->clear(); }

// What is still in the line is what is meant, not the idea before it.
bool GatherPage::marksTyped(Command command) const
{
    return TakingDown::marks(command) && !m_capture->typed().isEmpty() && !m_list->hasFocus() &&
           !m_finder->hasKeyboard();
}

void GatherPage::enter()
{
    if (desk().session())
        m_capture->focusLine();
}

void GatherPage::run(Command command, int number)
{
    // While the list has the keyboard, what was set wrongly there is set right.
    const bool isChosen = m_list->hasFocus() && m_list->currentIndex().isValid();
    if (isChosen &&
        ideaCommands::correct(desk(), command, number, IdeaRow(*m_list->currentOrLast())))
        return;
    if (marksTyped(command))
        return m_takingDown->save(promptForNew(), command);
    switch (command) {
    case Command::ToTable:
    case Command::ToGroup:
    case Command::NextKind:
    case Command::PreviousKind:
    case Command::Untyped:
        return m_capture->run(command, number);
    case Command::NextPrompt:
        return m_prompt->step(1);
    case Command::PreviousPrompt:
        return m_prompt->step(-1);
    case Command::LookAtNextPrompt:
        return m_prompt->look(1);
    case Command::LookAtPreviousPrompt:
        return m_prompt->look(-1);
    case Command::NewHere:
        return m_prompt->writeNew();
    case Command::Find:
        return m_finder->begin();
    case Command::ImportFile:
        return m_files->askForImport();
    case Command::MakeScribeFile:
        return m_files->askForScribeFile();
    case Command::MergeScribeFile:
        return m_files->askForMerge();
    default:
        m_list->run(command);
    }
}

std::optional<Id<Idea>> GatherPage::currentIdea() const
{
    const IdeaRow* idea = m_list->currentOrLast();
    return idea ? std::optional(idea->id) : std::nullopt;
}

GatherPage::Place GatherPage::place() const
{
    return {m_prompt->prompt(), m_capture->table(), m_capture->group(), m_capture->kind()};
}

void GatherPage::goTo(const Place& place)
{
    if (place.prompt)
        m_prompt->goBackTo(*place.prompt);
    m_capture->setTable(place.table);
    m_capture->setGroup(place.group);
    m_capture->setKind(place.kind);
}

std::optional<Id<Prompt>> GatherPage::promptInRoom() const { return m_prompt->promptInRoom(); }

std::optional<Id<Prompt>> GatherPage::promptForNew() const
{
    const auto prompt = m_prompt->prompt();
    return prompt == Id<Prompt>() ? std::nullopt : prompt;
}

void GatherPage::type(const QString& words) { m_capture->type(words); }

// Goes to the first idea that waits for it, whatever prompt it answers.
void GatherPage::writeSafeWording()
{
    const auto idea = withoutSafeWording(desk().reader(), desk().session());
    if (!idea)
        return;
    if (idea->session != desk().session())
        desk().openSession(idea->session);
    m_prompt->lookAt(idea->prompt.value_or(Id<Prompt>()));
    while (!m_ideas->rowOf(idea->id) && m_ideas->canFetchMore({}))
        m_ideas->fetchMore({});
    m_list->editIdea(idea->id);
}

void GatherPage::showPrompt()
{
    m_sessionOrEmpty->showEmpty(!desk().session());
    m_ideas->showPrompt(m_prompt->prompt());
    m_heard->showPrompt(m_prompt->prompt());
    m_files->showPrompt(promptForNew());
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
    m_header->say(parts.join(u", "_s));
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

// Lines that wrap need their height at this width; in a small window the page scrolls.
void GatherPage::keepHeight()
{
    giveWay();
    const bool shown = m_stack->currentWidget() == m_sessionOrEmpty &&
                       m_sessionOrEmpty->currentWidget() == m_session;
    const int least =
        shown ? m_session->layout()->totalMinimumHeightForWidth(m_session->width()) : 0;
    if (m_stack->minimumHeight() != least)
        m_stack->setMinimumHeight(least);
}

// In large text and a low window everything above the list takes less, so that ideas are seen.
void GatherPage::giveWay()
{
    m_hints->fit();
    const bool brief = window()->height() < px(lowWindow);
    if (brief == m_isBrief)
        return;
    m_isBrief = brief;
    m_prompt->setBrief(brief);
    m_capture->setBrief(brief);
    m_header->setBrief(brief);
}

bool GatherPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_session &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize ||
         event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QMetaObject::invokeMethod(this, &GatherPage::keepHeight, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

} // namespace moothall::ui

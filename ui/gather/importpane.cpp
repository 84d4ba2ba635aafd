// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/importpane.h"

#include "core/exchange/rejectedrows.h"
#include "core/gather/strangecodes.h"
#include "core/gather/voice.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "ui/gather/columnchoices.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/promptchoice.h"
#include "ui/gather/whosaid.h"
#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QScopeGuard>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <unordered_map>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using exchange::ImportPlan;

namespace {

constexpr std::size_t previewed = 20;
constexpr std::size_t fewRejected = 8; // all of them are in the list that can be saved

// What an idea refers to, by name, whether it is there or comes along.
class Names
{
public:
    Names(const Reader& reader, const ImportPlan& plan) : m_whoSaid(reader, plan.project)
    {
        m_whoSaid.add(plan.rows.of<Group>());
        m_whoSaid.add(plan.rows.of<Participant>());
        for (const Theme& theme : themes::all(reader, plan.project))
            m_themes[theme.id] = theme.title;
        for (const Theme& theme : plan.rows.of<Theme>())
            m_themes[theme.id] = theme.title;
    }

    // "Table 3 · Carers · P07 · Barrier · +2"
    QString beside(const Idea& idea) const
    {
        QStringList parts = m_whoSaid.partsOf(idea);
        parts.append(wordFor(idea.kind));
        if (idea.theme && m_themes.contains(*idea.theme))
            parts.append(m_themes.at(*idea.theme));
        if (idea.agreeCount > 0)
            parts.append(u"+%1"_s.arg(idea.agreeCount));
        return parts.join(u" · "_s);
    }

private:
    WhoSaid m_whoSaid;
    std::unordered_map<Id<Theme>, QString> m_themes;
};

} // namespace

ImportPane::ImportPane(Desk& desk, QWidget* parent)
    : ReviewPane(tr("Import"), tr("Import"), parent),
      m_desk(desk),
      m_columns(addBlock()),
      m_answered(addAnswered()),
      m_findings(addBlock()),
      m_rejected(addBlock()),
      m_ideas(addBlock())
{
    connect(m_answered, &PromptChoice::chosen, this, [this](std::optional<Id<Prompt>> prompt) {
        m_wish.answers.emplace(prompt);
        readAgain();
    });
}

PromptChoice* ImportPane::addAnswered()
{
    auto* choice = new PromptChoice;
    addBlock()->addWidget(choice);
    return choice;
}

ImportPane::~ImportPane()
{
    if (m_worker)
        m_worker->wait();
}

void ImportPane::read(const QString& path)
{
    for (QVBoxLayout* block : {m_columns, m_findings, m_rejected, m_ideas})
        empty(*block);
    m_reading = {};
    m_chosen = false;
    m_answered->hide();
    m_wish = {};
    m_wish.shown = m_shown;
    m_wish.request.path = path;
    m_wish.request.format = exchange::formatOf(m_wish.request);
    if (!exchange::bringsProject(m_wish.request.format))
        m_wish.request.target = {m_desk.project(), m_desk.session(), {}, {}};
    setTitle(tr("Reading “%1”").arg(QFileInfo(path).fileName()));
    readAgain();
    leaveButton().setFocus();
}

// One worker at a time; what is chosen meanwhile is read after it.
void ImportPane::readAgain()
{
    acceptButton().setEnabled(false);
    m_outdated = m_worker && m_worker->isRunning();
    if (m_outdated)
        return;
    auto reader = std::make_shared<Result<Reader>>(m_desk.workspace().openReader());
    auto reading = std::make_shared<ImportReading>();
    m_worker.reset(QThread::create(
        [reader, reading, wish = m_wish] { *reading = readForImport(*reader, wish); }));
    connect(m_worker.get(), &QThread::finished, this, [this, reading, path = m_wish.request.path] {
        if (m_outdated)
            QMetaObject::invokeMethod(this, &ImportPane::readAgain, Qt::QueuedConnection);
        else if (isVisible() && path == m_wish.request.path) // not left meanwhile
            show(std::move(*reading));
    });
    m_worker->start();
}

void ImportPane::show(ImportReading reading)
{
    // Of a table somebody can still say which column is what.
    if (!reading.plan && !reading.table) {
        m_desk.tell(reading.plan.error());
        emit finished();
        return;
    }
    const bool isNewTable = reading.table != m_reading.table || !m_chosen;
    m_reading = std::move(reading);
    m_wish.table = m_reading.table;
    m_wish.sheets = m_reading.sheets;
    setTitle(tr("Import from “%1”").arg(QFileInfo(m_wish.request.path).fileName()));
    if (isNewTable && m_reading.table)
        showColumns();
    showAnswered();
    showFindings();
    showRejected();
    showIdeas();
    acceptButton().setEnabled(m_reading.plan.has_value());
    if (m_reading.plan && !m_chosen && !m_wish.answers)
        acceptButton().setFocus();
}

void ImportPane::showColumns()
{
    empty(*m_columns);
    showSheets();
    addHeading(*m_columns, tr("Columns"));
    const QString& program = m_reading.mapping.program;
    if (m_reading.isRemembered) {
        m_columns->addWidget(wrapped(quiet(tr("Read as you chose it last time."))));
        auto* anew = new KeyButton(tr("Guess anew"));
        connect(anew, &QPushButton::clicked, this, [this] {
            forgetColumns(m_wish.table->columns);
            m_wish.mapping.reset();
            m_wish.guessAnew = true;
            m_chosen = false;
            readAgain();
        });
        m_columns->addWidget(anew, 0, Qt::AlignLeft);
    } else if (!program.isEmpty()) {
        m_columns->addWidget(wrapped(quiet(tr("These are the columns of %1.").arg(program))));
    } else if (!m_chosen) {
        m_columns->addWidget(
            wrapped(quiet(tr("No program is known by these columns. What they hold was guessed by "
                             "their names: look at each."))));
    }
    auto* choices = new ColumnChoices(*m_reading.table, m_reading.mapping);
    connect(choices, &ColumnChoices::chosen, this, &ImportPane::choose);
    m_columns->addWidget(choices);
}

void ImportPane::showSheets()
{
    if (m_reading.sheets.size() < 2)
        return;
    addHeading(*m_columns, tr("Sheet"));
    auto* box = new ChoiceBox(tr("Sheet"), ChoiceBox::Kind::Button);
    if (m_wish.request.sheet.isEmpty())
        box->addItem(tr("The first with rows"), QString());
    for (const QString& sheet : m_reading.sheets)
        box->addItem(sheet, sheet);
    box->setCurrentIndex(std::max(0, box->findData(m_wish.request.sheet)));
    connect(box, &QComboBox::activated, this, [this, box](int choice) {
        m_wish.request.sheet = box->itemData(choice).toString();
        m_wish.table.reset();
        m_wish.mapping.reset();
        m_chosen = false;
        readAgain();
    });
    m_columns->addWidget(box, 0, Qt::AlignLeft);
}

void ImportPane::choose(const exchange::ColumnMapping& mapping)
{
    m_wish.mapping = mapping;
    m_chosen = true;
    readAgain();
}

void ImportPane::showAnswered()
{
    const auto asked = m_reading.namesPrompts ? std::vector<Prompt>()
                                              : prompts::all(m_desk.reader(), m_desk.session());
    m_answered->offer(asked, m_wish.shown, m_reading.prompt);
}

void ImportPane::showFindings()
{
    empty(*m_findings);
    if (!m_reading.plan) {
        m_findings->addWidget(new CheckRow(CheckState::Look, m_reading.plan.error().sentence));
        return;
    }
    const ImportPlan& plan = *m_reading.plan;
    m_findings->addWidget(
        wrapped(new Label(tr("Brings in %1.").arg(countsOf(plan)), TypeRole::Idea)));
    for (const QString& note : plan.notes)
        m_findings->addWidget(wrapped(quiet(note)));
    for (const QString& warning : plan.warnings)
        m_findings->addWidget(new CheckRow(CheckState::Look, warning));
}

void ImportPane::showRejected()
{
    empty(*m_rejected);
    if (!m_reading.plan || m_reading.plan->rejected.empty())
        return;
    const auto& rejected = m_reading.plan->rejected;
    addHeading(*m_rejected, tr("%n row(s) cannot be imported", nullptr, int(rejected.size())));
    auto* save = new KeyButton(tr("Save these rows…"));
    connect(save, &QPushButton::clicked, this, &ImportPane::askWhereToSave);
    m_rejected->addWidget(save, 0, Qt::AlignLeft);
    for (const auto& row : std::span(rejected).first(std::min(rejected.size(), fewRejected)))
        m_rejected->addWidget(wrapped(new Label(tr("Line %1: %2").arg(row.line).arg(row.reason))));
    if (rejected.size() > fewRejected)
        m_rejected->addWidget(quiet(tr("and %1 more").arg(rejected.size() - fewRejected)));
}

void ImportPane::showIdeas()
{
    empty(*m_ideas);
    if (!m_reading.plan)
        return;
    const auto& ideas = m_reading.plan->rows.of<Idea>();
    if (ideas.empty())
        return;
    addHeading(*m_ideas, ideas.size() > previewed ? tr("The first %1 ideas").arg(previewed)
                                                  : tr("The ideas"));
    const Names names(m_desk.reader(), *m_reading.plan);
    for (const Idea& idea : std::span(ideas).first(std::min(ideas.size(), previewed))) {
        m_ideas->addWidget(wrapped(new Label(idea.text, TypeRole::Idea)));
        m_ideas->addWidget(wrapped(quiet(names.beside(idea))));
        if (const QString code = voice::strangeCodeIn(m_desk.reader(), idea.session, idea.text);
            !code.isEmpty())
            m_ideas->addWidget(pill(tr("Nobody here is %1").arg(code), PillTone::Warn), 0,
                               Qt::AlignLeft);
        m_ideas->addWidget(separator());
    }
}

void ImportPane::askWhereToSave()
{
    const QFileInfo from(m_wish.request.path);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the rows that cannot be imported"),
        from.dir().filePath(tr("%1 – left out.csv").arg(from.completeBaseName())),
        tr("Tables (*.csv)"));
    if (!path.isEmpty())
        saveRejected(path);
}

void ImportPane::saveRejected(const QString& path)
{
    if (!m_reading.plan)
        return;
    const exchange::Table none;
    const Result<> saved = exchange::saveRejected(path, m_reading.table ? *m_reading.table : none,
                                                  m_reading.plan->rejected);
    if (!saved)
        return m_desk.tell(saved.error());
    m_desk.tell({MessageTone::Done,
                 tr("Saved as “%1”. Mend the rows there and import that file.")
                     .arg(QFileInfo(path).fileName()),
                 {},
                 {},
                 {}});
}

void ImportPane::accept()
{
    if (!m_reading.plan || m_running)
        return;
    const ImportPlan plan = std::move(*m_reading.plan);
    m_reading.plan = tl::make_unexpected(Error());
    m_running = true;
    m_stopped = false;
    m_desk.setBusy(true);
    acceptButton().setEnabled(false);
    progress().setRange(0, int(plan.rows.size()));
    progress().show();
    leaveButton().setText(tr("Stop"));
    const Result<> done = [&] {
        const auto over = qScopeGuard([this] {
            m_running = false;
            m_desk.setBusy(false);
            progress().hide();
            leaveButton().setText(tr("Leave it"));
        });
        const Result<> written =
            exchange::run(m_desk.workspace(), plan, [this](std::size_t count, std::size_t) {
                progress().setValue(int(count));
                QCoreApplication::processEvents();
                return !m_stopped;
            });
        QCoreApplication::processEvents(); // what follows takes a moment of its own
        return written;
    }();
    const bool isNewProject = !plan.rows.of<Project>().empty();
    if (done) {
        tellImported(plan);
        if (m_chosen && m_wish.table)
            rememberColumns(m_wish.table->columns, m_reading.mapping);
        rememberAnswered(m_desk.reader(), m_wish);
        if (isNewProject)
            m_desk.openProject(plan.project);
    } else {
        m_desk.tell(done.error());
    }
    emit finished();
}

// By now this is no longer the turn of the event loop in which it was written.
void ImportPane::tellImported(const ImportPlan& plan)
{
    const QString imported = tr("Imported %1.").arg(countsOf(plan));
    const QString strange = strangeCodes::told(plan.strangeCodes);
    m_desk.tell({strange.isEmpty() ? MessageTone::Done : MessageTone::Warning,
                 QStringList{imported, strange}.join(u' ').trimmed(), tr("Undo"),
                 QKeySequence::Undo, [desk = QPointer(&m_desk)] {
                     if (desk)
                         desk->undo();
                 }});
}

void ImportPane::leave()
{
    if (m_running)
        m_stopped = true;
    else
        ReviewPane::leave();
}

} // namespace moothall::ui

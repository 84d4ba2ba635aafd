// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long after a change of the data, or after another reader is chosen, a page of the report is
// painted on the Report screen: of the sample workshop, and of one with thousands of ideas.
#include "core/exchange/sample.h"
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "tests/ui/support/uitest.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

namespace {

using namespace moothall;
using namespace Qt::StringLiterals;

// Notes when the preview paints another report than the one before.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(ui::PagePreview& preview) : m_preview(preview)
    {
        preview.viewport()->installEventFilter(this);
    }

    template <class Act>
    double millisecondsUntilPainted(Act act)
    {
        m_before = m_preview.report();
        m_painted = -1;
        m_timer.start();
        act();
        while (m_painted < 0 && m_timer.elapsed() < 20000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return double(m_painted) / 1e6;
    }

private:
    bool eventFilter(QObject*, QEvent* event) override
    {
        // Painted by the viewport first: what is asked of it here has been on its way for no time.
        if (event->type() == QEvent::Paint && m_painted < 0 && m_preview.report() &&
            m_preview.report() != m_before) {
            m_preview.viewport()->removeEventFilter(this);
            QCoreApplication::sendEvent(m_preview.viewport(), event);
            m_preview.viewport()->installEventFilter(this);
            m_painted = m_timer.nsecsElapsed();
            return true;
        }
        return false;
    }

    ui::PagePreview& m_preview;
    ui::LaidOutReportPtr m_before;
    QElapsedTimer m_timer;
    qint64 m_painted = -1;
};

void tell(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::cout << what << ": median " << int(times[times.size() / 2]) << " ms, 95 in 100 within "
              << int(times[(times.size() - 1) * 95 / 100]) << " ms, slowest " << int(times.back())
              << " ms" << std::endl;
}

void addIdeas(Workspace& workspace, int count)
{
    const auto session = sessions::all(workspace, projects::all(workspace).front().id).front().id;
    std::vector<Idea> more;
    for (int i = 0; i < count; ++i) {
        Idea idea;
        idea.session = session;
        idea.text = u"The bus that should come at %1 comes late, and nobody says so."_s.arg(i);
        more.push_back(idea);
    }
    if (!ideas::addMany(workspace, more))
        std::cout << "The ideas could not be added." << std::endl;
}

void measure(int moreIdeas)
{
    test::TestDesk desk(test::aWorkspace().empty());
    if (!exchange::addSample(*desk.workspace))
        return;
    if (moreIdeas > 0)
        addIdeas(*desk.workspace, moreIdeas);
    ui::ReportPage page(desk);
    test::present(page, {1280, 760});
    desk.desk.openProject(projects::all(*desk.workspace).front().id);
    auto* preview = page.findChild<ui::PagePreview*>();
    const auto settle = [&] { QTest::qWait(moreIdeas > 0 ? 6000 : 1500); };
    settle();
    PaintWatch watch(*preview);
    std::cout << preview->pageCount() << " pages:" << std::endl;
    std::vector<double> changes;
    const int rounds = moreIdeas > 0 ? 5 : 20;
    for (int i = 0; i < rounds; ++i) {
        changes.push_back(watch.millisecondsUntilPainted([&] {
            const Result<> done = desk.workspace->act(u"Change"_s, [&](Edit& edit) {
                edit.run("UPDATE project SET title = 'The Hopper, again " + std::to_string(i) +
                         "'");
            });
            if (!done)
                std::cout << "The change could not be made." << std::endl;
        }));
        settle();
    }
    tell("    from a change to its first page", changes);
    std::vector<double> readers;
    for (int i = 0; i < rounds; ++i) {
        const Qt::Key key = i % 2 == 0 ? Qt::Key_1 : Qt::Key_2;
        readers.push_back(watch.millisecondsUntilPainted([&] { QTest::keyClick(preview, key); }));
    }
    tell("    from one reader to another", readers);
}

} // namespace

int main()
{
    test::UiEnvironment environment;
    environment.SetUp();
    measure(0);
    measure(2000);
    environment.TearDown();
    return 0;
}

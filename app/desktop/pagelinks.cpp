// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pagelinks.h"

#include "ui/develop/developpage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/synthesise/synthesisepage.h"

namespace moothall {

namespace {

// Shows the screen and, on its page, what is looked for.
template <class P, class Noun>
auto showOn(ui::MainWindow& window, ui::Screen screen, void (P::*show)(Id<Noun>))
{
    return [&window, screen, show](Id<Noun> wanted) {
        window.show(screen);
        if (auto* page = qobject_cast<P*>(window.page()))
            (page->*show)(wanted);
    };
}

// A page is made when it is first shown.
template <class P, class Link>
void whenMade(ui::MainWindow& window, Link link)
{
    auto* known = new QObject(&window); // until then
    QObject::connect(&window, &ui::MainWindow::shown, known, [known, link](ui::Page* shown) {
        if (auto* page = qobject_cast<P*>(shown)) {
            link(*page);
            known->deleteLater();
        }
    });
}

} // namespace

void addPageLinks(ui::MainWindow& window, ui::Settings& settings)
{
    using ui::DevelopPage;
    using ui::ReportPage;
    using ui::SynthesisePage;
    const auto insight = showOn(window, ui::Screen::Synthesise, &SynthesisePage::showInsight);
    const auto question = showOn(window, ui::Screen::Synthesise, &SynthesisePage::showQuestion);
    const auto solution = showOn(window, ui::Screen::Develop, &DevelopPage::showSolution);
    whenMade<SynthesisePage>(window, [&window, solution](SynthesisePage& page) {
        QObject::connect(&page, &SynthesisePage::wantsSolution, &window, solution);
    });
    whenMade<DevelopPage>(window, [&window, insight, question](DevelopPage& page) {
        QObject::connect(&page, &DevelopPage::wantsInsight, &window, insight);
        QObject::connect(&page, &DevelopPage::wantsQuestion, &window, question);
    });
    whenMade<ReportPage>(window, [&window, &settings, insight, solution](ReportPage& page) {
        QObject::connect(&page, &ReportPage::wantsInsight, &window, insight);
        QObject::connect(&page, &ReportPage::wantsSolution, &window, solution);
        page.keepIn(settings);
    });
}

} // namespace moothall

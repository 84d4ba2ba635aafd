// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The web page in a real browser: axe-core finds nothing, and it flows at 400 %.
#include "core/report/html.h"
#include "tests/core/report/sample/files.h"
#include "tests/support/offscreen.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::OffscreenApplication);

const std::vector<std::pair<Variant, Print>> everyPage{
    {Variant::Councillor, Print::Ordinary},  {Variant::Officer, Print::Ordinary},
    {Variant::Participant, Print::Ordinary}, {Variant::Councillor, Print::Large},
    {Variant::Officer, Print::Large},        {Variant::Participant, Print::Large}};

class Browser : public SampleFiles
{
protected:
    void SetUp() override
    {
        m_chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (m_chromium.isEmpty())
            m_chromium = QStandardPaths::findExecutable(u"google-chrome"_s);
        m_axe = qEnvironmentVariable("MOOTHALL_AXE");
        if (m_chromium.isEmpty() || !QFile::exists(m_axe))
            GTEST_SKIP() << "needs Chromium, and MOOTHALL_AXE to name axe.min.js";
        SampleFiles::SetUp();
    }

    // What the script told, which is written into the page as it ends.
    QString told(const QByteArray& html, const QString& script, int width)
    {
        QString page = QString::fromUtf8(html);
        static const QRegularExpression policy(
            u"<meta http-equiv=\"Content-Security-Policy\"[^>]*>"_s);
        page.remove(policy); // which forbids any script, this one too
        page.replace(u"</body>"_s, u"<script src=\"file://%1\"></script><script>const tell = t => "
                                   "{const p = document.createElement('pre'); p.id = 'told'; "
                                   "p.textContent = t; document.body.append(p);}; %2</script>"
                                   "</body>"_s.arg(m_axe, script));
        QFile file(place(u"page.html"_s));
        if (!file.open(QIODevice::WriteOnly))
            return u"no file"_s;
        file.write(page.toUtf8());
        file.close();
        QProcess browser;
        browser.start(m_chromium,
                      {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                       u"--allow-file-access-from-files"_s,
                       u"--user-data-dir="_s + place(u"profile"_s),
                       u"--window-size=%1,900"_s.arg(width), u"--virtual-time-budget=30000"_s,
                       u"--dump-dom"_s, u"file://"_s + file.fileName()});
        browser.waitForFinished(90000);
        const QString dom = QString::fromUtf8(browser.readAllStandardOutput());
        static const QRegularExpression answer(u"<pre id=\"told\">(.*?)</pre>"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
        return answer.match(dom).captured(1);
    }

private:
    QString m_chromium;
    QString m_axe;
};

TEST_F(Browser, AxeFindsNothing)
{
    for (const auto& [variant, print] : everyPage)
        EXPECT_EQ(told(toHtml(made(variant), drawFigure, print),
                       u"axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', "
                       "'wcag22aa', 'best-practice']}).then(r => tell('axe: ' + "
                       "r.violations.map(v => v.id + ' ' + v.nodes[0].html).join(' | ')))"_s,
                       1280),
                  u"axe: "_s);
}

TEST_F(Browser, FlowsIntoANarrowWindow)
{
    // A window of 1280 at 400 % is 320 wide; the frame is, where the window itself cannot be.
    for (const auto& [variant, print] : everyPage)
        EXPECT_EQ(told(toHtml(made(variant), drawFigure, print),
                       u"document.body.style.width = '320px'; const out = "
                       "[...document.querySelectorAll('body *')].filter(e => "
                       "!e.closest('.wide, .chart, .skip, script') && "
                       "e.getBoundingClientRect().right > 321).map(e => e.tagName); "
                       "tell('wide: ' + out.join(' '))"_s,
                       500),
                  u"wide: "_s);
}

} // namespace
} // namespace moothall::report

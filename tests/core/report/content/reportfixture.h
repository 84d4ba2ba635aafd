// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workshop, and the officer's report that is made of it.
#pragma once

#include "core/report/content/builder.h"
#include "tests/core/sample/samplefixture.h"
#include "tests/support/documentwords.h"

namespace moothall {

class SampleReport : public SampleWorkshop
{
protected:
    report::Document document()
    {
        auto built = report::buildOfficerReport(*workspace, project, QDate(2026, 7, 10));
        EXPECT_TRUE(built);
        return *built;
    }

    // Everything a reader meets or hears; apostrophes as they are typed, to be looked for.
    QString words()
    {
        const report::Document built = document();
        QString all = test::wordsOf(built);
        for (const report::Block& block : built.blocks)
            if (const auto* figure = std::get_if<report::Figure>(&block))
                all += u' ' + figure->alt;
        return all.replace(u'‘', u'\'').replace(u'’', u'\'');
    }

    // The table whose caption begins so.
    std::optional<report::Table> table(const QString& caption)
    {
        for (const report::Block& block : document().blocks)
            if (const auto* found = std::get_if<report::Table>(&block))
                if (found->caption.startsWith(caption))
                    return *found;
        return std::nullopt;
    }

    static QString textOf(const report::Text& text)
    {
        QString words;
        for (const report::Span& span : text)
            words += span.text;
        return words;
    }

    void set(std::string_view sql)
    {
        ASSERT_TRUE(workspace->act(QStringLiteral("Change"), [&](Edit& edit) { edit.run(sql); }));
    }
};

} // namespace moothall

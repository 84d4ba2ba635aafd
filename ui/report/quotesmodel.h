// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes that hold words which could point to a person, longest first; after them whatever else
// a report prints of that kind.
#pragma once

#include "core/report/content/publishcheck.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

class WhenSeen;

struct QuoteRow
{
    QString id;
    Id<Idea> idea; // none: no quote, but typed elsewhere
    QString place; // of what is no quote, as the report calls it
    int step = 0;  // where that is mended, as report::ReadinessCheck::step
    QString words;
    std::vector<report::TraceFound> traces;
    QString safeWording; // a proposal

    QString found() const; // "health: wheelchair; name: Marge"

    friend bool operator==(const QuoteRow&, const QuoteRow&) = default;
};

class QuotesModel : public RowsModel<QuoteRow>
{
    Q_OBJECT

public:
    explicit QuotesModel(Desk& desk, QObject* parent = nullptr);

    // For whom they must be safe.
    void setAudience(report::Audience audience);

protected:
    QString words(const QuoteRow& row) const override { return row.words; }
    QString spoken(const QuoteRow& row) const override;

private:
    void read();

    Desk& m_desk;
    report::Audience m_audience = report::Audience::Everybody;
    WhenSeen* m_seen;
};

} // namespace moothall::ui

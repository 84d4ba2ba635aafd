// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One insight: its sentence, what it means, what it rests on, what speaks against it, where it led.
#pragma once

#include "core/synthesise/insights.h"
#include "ui/models/desk.h"

#include <QScrollArea>

class QBoxLayout;

namespace moothall::ui {

class ChainPane;
class EvidenceBlock;
class EvidenceStrip;
class FactEdit;
class InsightsModel;
class KeyButton;
class Label;
class SentenceEdit;
class ThemeMark;
struct InsightRow;

class InsightDetail : public QScrollArea
{
    Q_OBJECT

public:
    InsightDetail(Desk& desk, const InsightsModel& insights, QWidget* parent = nullptr);

    void showInsight(Id<Insight> insight);
    Id<Insight> insight() const { return m_insight; }

    // Goes on with words that were left, if there are any.
    void editSentence(const QString& words = {});
    void cite() const;
    void challenge() const;
    void setStatus(InsightStatus status);

signals:
    void finished(); // a field was left: the keyboard goes back to the list
    void wanted(moothall::Id<moothall::Insight> insight); // to go on writing there
    void followed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildTop();
    void listen();
    void read();
    void showRow(const InsightRow& row);
    void showTheme(const InsightRow& row);
    void keepSentence();
    void leaveSentence();
    void endSentence();
    void offerBack();
    void showAround(QWidget& list, const QRect& area);

    Desk& m_desk;
    const InsightsModel& m_insights;
    Id<Insight> m_insight;
    Label* m_number;
    ThemeMark* m_mark;
    Label* m_theme;
    Label* m_status;
    Label* m_sentence;
    SentenceEdit* m_edit;
    FactEdit* m_soWhat;
    EvidenceStrip* m_strip;
    EvidenceBlock* m_cites;
    EvidenceBlock* m_challenges;
    ChainPane* m_chain;
    QBoxLayout* m_columns;
};

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that searches the pages of the preview: how often, which one, the next and the one
// before.
#pragma once

#include "core/pdf/pagetext.h"
#include "ui/report/pagepreview.h"

class QLineEdit;

namespace moothall::ui {

class KeyButton;
class Label;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(PagePreview& preview, QWidget* parent = nullptr);

    void begin();
    void end();                                      // gone, and the keyboard to the pages
    void showReport(const LaidOutReportPtr& report); // finds the words anew in other pages

    std::vector<PageMark> marks() const;

signals:
    void marksChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(bool reveal);
    void step(int by);
    void showCount();

    PagePreview& m_preview;
    LaidOutReportPtr m_report;
    std::optional<pdf::PageText> m_text; // read when first asked for
    std::vector<pdf::FoundText> m_found;
    std::size_t m_current = 0;
    QLineEdit* m_words;
    Label* m_count;
    KeyButton* m_before;
    KeyButton* m_next;
};

} // namespace moothall::ui

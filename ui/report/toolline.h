// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the preview: which page, how large, and what is going on.
#pragma once

#include <QWidget>

namespace moothall::ui {

class KeyButton;
class Label;
class PagePreview;
class ChoiceBox;

class ToolLine : public QWidget
{
    Q_OBJECT

public:
    explicit ToolLine(PagePreview& preview, QWidget* parent = nullptr);

    // In a narrow window the settings and the export are reached from here.
    void setNarrow(bool narrow);
    void sayWhatGoesOn(const QString& what); // empty: nothing
    void showToLookAt(int count);            // said where the checks are not in sight
    void setExportable(bool on);
    void setFinal(bool final);
    KeyButton* settingsButton() const { return m_settings; }

signals:
    void settingsWanted(bool shown);
    void exportWanted();
    void stopWanted();

private:
    void showPage(int page, int count);
    void showFit();
    void chooseFit(int index);

    PagePreview& m_preview;
    KeyButton* m_settings;
    Label* m_page;
    Label* m_going;
    KeyButton* m_stop;
    Label* m_pageWord;
    QWidget* m_keys;
    Label* m_fitted; // how the size came about, where it was not chosen
    ChoiceBox* m_fit;
    Label* m_toLookAt;
    KeyButton* m_export;
    bool m_narrow = false;
};

} // namespace moothall::ui

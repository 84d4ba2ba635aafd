// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/readerchoice.h"

#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace moothall::ui {

namespace {

QString nameOf(report::Variant variant)
{
    switch (variant) {
    case report::Variant::Councillor:
        return ReaderChoice::tr("Councillor");
    case report::Variant::Officer:
        return ReaderChoice::tr("Officer");
    case report::Variant::Participant:
        break;
    }
    return ReaderChoice::tr("Participant");
}

QString detailOf(report::Variant variant, int pages)
{
    const QString count = pages > 0 ? ReaderChoice::tr("%n page(s)", nullptr, pages) : QString();
    const auto told = [&](const QString& what) {
        return count.isEmpty() ? what : ReaderChoice::tr("%1, %2").arg(what, count);
    };
    switch (variant) {
    case report::Variant::Councillor:
        return told(ReaderChoice::tr("Decisions first"));
    case report::Variant::Officer:
        return told(ReaderChoice::tr("Full"));
    case report::Variant::Participant:
        break;
    }
    return told(ReaderChoice::tr("Plain"));
}

// The ground of one reader: the whole of it can be clicked.
class ReaderCard : public QWidget
{
public:
    explicit ReaderCard(QRadioButton& button) : m_button(button)
    {
        connect(&button, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_button.isChecked())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 1));
        painter.setBrush(tokens().tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5));
    }

    void mouseReleaseEvent(QMouseEvent*) override
    {
        m_button.setFocus();
        m_button.click();
    }

private:
    QRadioButton& m_button;
};

} // namespace

ReaderChoice::ReaderChoice(report::Variant chosen, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Reader"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    for (const report::Variant variant : everyVariant) {
        auto* button = new QRadioButton(nameOf(variant));
        const auto dress = [button] { button->setFont(fontOf(TypeRole::Base, QFont::DemiBold)); };
        connect(&Look::now(), &Look::changed, button, dress);
        dress();
        auto* detail = wrapped(quiet({}));
        m_details.push_back(detail);
        auto* card = new ReaderCard(*button);
        auto* grid = new QGridLayout(card);
        grid->setContentsMargins(px(8), px(5), px(8), px(5));
        grid->setHorizontalSpacing(px(4));
        grid->setVerticalSpacing(px(4)); // room for the ring around the button
        grid->addWidget(button, 0, 0);
        grid->addWidget(new KeyCaps(QString::number(int(variant) + 1)), 0, 1, Qt::AlignRight);
        grid->addWidget(detail, 1, 0, 1, 2);
        grid->setColumnStretch(0, 1);
        detail->setContentsMargins(px(24), 0, 0, 0);
        detail->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_group->addButton(button, int(variant));
        column->addWidget(card);
        showPages(variant, 0);
    }
    m_group->button(int(chosen))->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit chosenChanged();
    });
}

report::Variant ReaderChoice::chosen() const { return report::Variant(m_group->checkedId()); }

void ReaderChoice::choose(report::Variant variant)
{
    m_group->button(int(variant))->setChecked(true);
}

void ReaderChoice::showPages(report::Variant variant, int pages)
{
    Label* detail = m_details[std::size_t(variant)];
    detail->setText(detailOf(variant, pages));
    if (auto* button = m_group->button(int(variant)))
        button->setAccessibleDescription(detail->text());
}

} // namespace moothall::ui

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/labels.h"

#include <QAccessibleWidget>

namespace moothall::ui {
namespace {

constexpr const char* isNotice = "notice";

class NoticeAccess : public QAccessibleWidget
{
public:
    explicit NoticeAccess(QLabel& label)
        : QAccessibleWidget(&label, QAccessible::Notification), m_label(label)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label.text() : QAccessibleWidget::text(kind);
    }

private:
    QLabel& m_label;
};

QAccessibleInterface* makeNoticeAccess(const QString&, QObject* object)
{
    auto* label = qobject_cast<QLabel*>(object);
    return label && label->property(isNotice).toBool() ? new NoticeAccess(*label) : nullptr;
}

} // namespace

Label* notice(Label* label)
{
    label->setProperty(isNotice, true);
    QAccessible::installFactory(makeNoticeAccess);
    return label;
}

void say(Label& notice, const QString& sentence)
{
    notice.setText(sentence);
    if (sentence.isEmpty() || !notice.isVisible())
        return;
    QAccessibleEvent spoken(&notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&spoken);
}

Label* complaint()
{
    Label* label = notice(wrapped(new Label({}, TypeRole::Caption)));
    setTone(*label, PillTone::Bad);
    label->hide();
    return label;
}

void complain(Label& complaint, QWidget& field, const QString& sentence)
{
    restyle(field, "invalid", sentence.isEmpty() ? "" : "true");
    field.setAccessibleDescription(sentence);
    say(complaint, sentence);
    complaint.setVisible(!sentence.isEmpty());
}

} // namespace moothall::ui

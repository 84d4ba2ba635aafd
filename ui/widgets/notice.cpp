// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/labels.h"

#include <QAccessibleWidget>

namespace moothall::ui {
namespace {

constexpr const char* isNotice = "notice";
const QString asideName = QStringLiteral("aside");

class NoticeAccess : public QAccessibleWidget
{
public:
    explicit NoticeAccess(QWidget& notice) : QAccessibleWidget(&notice, QAccessible::Notification)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const auto* label = qobject_cast<QLabel*>(object());
        return label && kind == QAccessible::Name ? label->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeNoticeAccess(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(isNotice).toBool() ? new NoticeAccess(*widget) : nullptr;
}

void makeNotice(QWidget& widget)
{
    widget.setProperty(isNotice, true);
    QAccessible::installFactory(makeNoticeAccess);
    // A screen reader that is listening may have been told of a plain label already.
    if (QAccessibleInterface* before = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void tellAsShown(QWidget& notice)
{
    QAccessibleEvent shown(&notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace

Label* notice(Label* label)
{
    makeNotice(*label);
    return label;
}

void say(Label& notice, const QString& sentence)
{
    notice.setText(sentence);
    if (!sentence.isEmpty() && notice.isVisible())
        tellAsShown(notice);
}

void sayAside(QWidget& place, const QString& sentence)
{
    auto* aside = place.findChild<QWidget*>(asideName, Qt::FindDirectChildrenOnly);
    if (!aside) {
        aside = new QWidget(&place);
        aside->setObjectName(asideName);
        aside->resize(0, 0);
        makeNotice(*aside);
        aside->show();
    }
    aside->setAccessibleName(sentence);
    tellAsShown(*aside);
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

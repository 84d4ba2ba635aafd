// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projectfacts.h"

#include "core/assess/cases.h"
#include "core/assess/replies.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/synthesise/evidence.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString();
}

QString peopleText(int people) { return ProjectFacts::tr("%n person(s)", nullptr, people); }

QString sessionText(const Reader& reader, const Session& session)
{
    QStringList parts{dateText(session.date)};
    if (const int people = peoplePresent(reader, session.id); people > 0)
        parts.append(peopleText(people));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// "8 of 8, on time": answered solutions, and whether every reply came by the promised day.
QString repliesText(const Reader& reader, const Project& project, const SolutionsAnswered& answered)
{
    if (answered.solutions == 0)
        return {};
    const QString counted =
        ProjectFacts::tr("%1 of %2").arg(answered.answered).arg(answered.solutions);
    bool late = false;
    for (const Reply& reply : replies::all(reader, project.id))
        late |= project.replyDue.isValid() && reply.respondedOn > project.replyDue;
    if (!project.replyDue.isValid() || answered.answered == 0)
        return counted;
    return late ? ProjectFacts::tr("%1, some late").arg(counted)
                : ProjectFacts::tr("%1, on time").arg(counted);
}

QString influenceText(double mean)
{
    return ProjectFacts::tr("%1 on average, of 5").arg(QLocale().toString(mean, 'f', 2));
}

QString rolesText(const QStringList& roles)
{
    QStringList texts;
    for (const QString& role : roles)
        texts.append(texts.isEmpty() ? roleText(role) : roleText(role).toLower());
    return texts.join(u", "_s);
}

// A badge as a picture, so that it stands beside the title like any label.
QPixmap badgePicture(const QWidget& on, int number)
{
    const double ratio = on.devicePixelRatioF();
    QPixmap picture(QSize(px(24), px(24)) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintNumberBadge(painter, QRectF(0, 0, px(22), px(22)), number);
    return picture;
}

} // namespace

ProjectFacts::ProjectFacts(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_badge(new QLabel),
      m_title(wrapped(new Label({}, TypeRole::Heading))),
      m_below(wrapped(quiet({}))),
      m_words(wrapped(new Label({}, TypeRole::Idea))),
      m_facts(new QGridLayout)
{
    auto* names = new QVBoxLayout;
    names->setSpacing(px(2));
    names->addWidget(m_title);
    names->addWidget(m_below);
    auto* top = new QHBoxLayout;
    top->setSpacing(px(8));
    top->addWidget(m_badge, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addLayout(top);
    column->addWidget(m_words);
    column->addLayout(m_facts);
    m_facts->setHorizontalSpacing(px(14));
    m_facts->setVerticalSpacing(px(6));
    m_facts->setColumnStretch(1, 1);
}

void ProjectFacts::show(const LibraryRow& row)
{
    m_badge->setPixmap(badgePicture(*this, row.number));
    m_badge->setAccessibleName(QString::number(row.number));
    m_title->setText(row.entry.title);
    clearFacts();
    if (row.entry.project)
        tellProject(row);
    else
        tellCase(row);
    m_below->setVisible(!m_below->text().isEmpty());
    m_words->setVisible(!m_words->text().isEmpty());
}

void ProjectFacts::tellProject(const LibraryRow& row)
{
    const Reader& reader = m_desk.reader();
    const auto project = reader.find(*row.entry.project);
    if (!project)
        return;
    m_below->setText(project->commissioner);
    m_words->setText(project->decisionQuestion);
    for (const Session& session : sessions::all(reader, project->id))
        addFact(tr("Session"), sessionText(reader, session));
    addFact(tr("Roles"), rolesText(row.entry.citizenRoles));
    // In large text the list has no room for these.
    if (Look::now().isLarge() && row.entry.ideas > 0)
        addFact(tr("Ideas"), QLocale().toString(row.entry.ideas));
    if (Look::now().isLarge() && row.entry.influence)
        addFact(tr("It will matter"), influenceText(*row.entry.influence));
    addFact(tr("Decision"), dateText(project->decisionDate));
    addFact(tr("Replies"), repliesText(reader, *project, row.entry.solutions));
    addFact(tr("Review"), dateText(project->reviewDate));
}

void ProjectFacts::tellCase(const LibraryRow& row)
{
    const auto record = m_desk.reader().find(*row.entry.caseRecord);
    if (!record)
        return;
    const QLocale locale;
    m_below->setText(
        tr("Case record of another place: %1, %2").arg(record->place).arg(record->year));
    m_words->setText(record->lesson);
    addFact(tr("People"), tr("%1 from %n group(s)", nullptr, record->stakeholderGroups)
                              .arg(peopleText(record->participantsPresent)));
    addFact(tr("Roles"), rolesText(record->citizenRole));
    addFact(tr("Ideas"), tr("%1, to %n insight(s)", nullptr, record->insights).arg(record->ideas));
    if (Look::now().isLarge() && row.entry.influence)
        addFact(tr("It will matter"), influenceText(*row.entry.influence));
    addFact(tr("Replies"), tr("%1 of %2").arg(record->solutionsAnswered).arg(record->solutions));
    addFact(tr("Time given"),
            tr("%1 hours by citizens").arg(locale.toString(record->citizenMinutes / 60.0, 'f', 0)));
}

void ProjectFacts::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int line = m_facts->rowCount();
    auto* label = quiet(name);
    label->setAlignment(Qt::AlignTop);
    m_facts->addWidget(label, line, 0);
    m_facts->addWidget(wrapped(new Label(value, TypeRole::Caption)), line, 1);
    m_facts->addWidget(separator(), line + 1, 0, 1, 2);
}

void ProjectFacts::clearFacts()
{
    m_below->clear();
    m_words->clear();
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace moothall::ui

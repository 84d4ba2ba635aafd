// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stylesheet.h"

#include "resources/resources.h"

#include <QHash>
#include <QRegularExpression>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QColor> namedColors(const Tokens& t)
{
    return {{u"window"_s, t.window},
            {u"base"_s, t.base},
            {u"alt"_s, t.alt},
            {u"board"_s, t.board},
            {u"line"_s, t.line},
            {u"edge"_s, t.edge},
            {u"text"_s, t.text},
            {u"text2"_s, t.text2},
            {u"accent"_s, t.accent},
            {u"onAccent"_s, t.onAccent},
            {u"accentHover"_s, t.accentHover},
            {u"tint"_s, t.tint},
            {u"tint2"_s, t.tint2},
            {u"disabledText"_s, t.disabledText},
            {u"passInk"_s, t.pass.ink},
            {u"passGround"_s, t.pass.ground},
            {u"warnInk"_s, t.warn.ink},
            {u"warnGround"_s, t.warn.ground},
            {u"badInk"_s, t.bad.ink},
            {u"badGround"_s, t.bad.ground},
            {u"unknownInk"_s, t.unknown.ink},
            {u"unknownGround"_s, t.unknown.ground},
            {u"challengeInk"_s, t.challenge.ink},
            {u"challengeGround"_s, t.challenge.ground},
            {u"message"_s, t.message},
            {u"onMessage"_s, t.onMessage},
            {u"messageLink"_s, t.messageLink}};
}

} // namespace

QString styleSheetFrom(const Tokens& tokens, const std::function<int(double)>& px)
{
    const QString source = QString::fromUtf8(resources::styleSheetTemplate());
    const QHash<QString, QColor> colors = namedColors(tokens);
    static const QRegularExpression placeholder(u"\\$(?:(\\d+)px|([a-zA-Z0-9]+))"_s);
    QString sheet;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        sheet += QStringView(source).sliced(done, match.capturedStart() - done);
        if (match.hasCaptured(1)) {
            sheet += u"%1px"_s.arg(px(match.captured(1).toDouble()));
        } else {
            Q_ASSERT_X(colors.contains(match.captured(2)), "styleSheetFrom", "an unknown colour");
            sheet += colors.value(match.captured(2)).name();
        }
        done = match.capturedEnd();
    }
    sheet += QStringView(source).sliced(done);
    return sheet;
}

} // namespace moothall::ui

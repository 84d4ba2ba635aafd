// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/camera.h"

#include <gtest/gtest.h>

namespace moothall::ui {

TEST(Camera, KeepsWhatIsUnderThePointerWhileItScales)
{
    const Camera camera{0.85, {120, 40}};
    const QPointF pixel(400, 300);
    const Camera zoomed = camera.zoomedAt(pixel, 2);
    EXPECT_NEAR(zoomed.toWall(pixel).x(), camera.toWall(pixel).x(), 1e-9);
    EXPECT_NEAR(zoomed.toWall(pixel).y(), camera.toWall(pixel).y(), 1e-9);
}

TEST(Camera, ShowsAllOfAWallButNeverLargerThanAsked)
{
    const QRectF wall(-100, -50, 4000, 2000);
    const Camera camera = Camera::showing(wall, {1000, 700}, 1, 0.01);
    EXPECT_TRUE(QRectF(0, 0, 1000, 700).contains(camera.toScreen(wall).adjusted(1, 1, -1, -1)));
    EXPECT_EQ(Camera::showing({0, 0, 10, 10}, {1000, 700}, 1, 0.01).scale, 1);
}

TEST(Camera, MovesNoMoreThanItMustToRevealANote)
{
    const Camera camera{1, {0, 0}};
    EXPECT_EQ(camera.revealing({100, 100, 50, 50}, {500, 400}, 10), camera);
    EXPECT_EQ(camera.revealing({480, 100, 50, 50}, {500, 400}, 10).origin, QPointF(40, 0));
    EXPECT_EQ(camera.revealing({-30, 100, 50, 50}, {500, 400}, 10).origin, QPointF(-40, 0));
}

TEST(Camera, NeverLosesTheWall)
{
    const Camera lost{1, {90000, -90000}};
    const Camera found = lost.within({0, 0, 3000, 3000}, {500, 400}, 16);
    EXPECT_TRUE(found.toScreen(QRectF(0, 0, 3000, 3000)).intersects(QRectF(0, 0, 500, 400)));
}

TEST(Zoom, GoesThroughSteps)
{
    EXPECT_EQ(nextZoom(0.85, true), 1.0);
    EXPECT_EQ(nextZoom(0.85, false), 0.75);
    EXPECT_EQ(nextZoom(0.9, false), 0.85);
    EXPECT_EQ(nextZoom(3.0, true), 3.0);
    EXPECT_EQ(clampedZoom(0.00001), 0.01);
}

} // namespace moothall::ui

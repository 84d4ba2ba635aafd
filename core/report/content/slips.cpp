// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/slips.h"

#include "core/report/content/disclosure.h"
#include "core/report/content/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

bool hasNumber(const Band& band)
{
    static const QRegularExpression digit(u"\\d"_s);
    return band.categories.first().contains(digit);
}

void addTo(Band& band, const Band& next)
{
    band.categories += next.categories;
    band.count += next.count;
}

// Steps of a scale have numbers in their names; an answer that is none of them stands by itself.
Bands mergedScale(const Bands& bands, int threshold)
{
    Bands merged;
    Bands apart;
    for (const Band& band : bands) {
        if (!hasNumber(band))
            apart.push_back(band);
        else if (!merged.empty() && merged.back().count < threshold)
            addTo(merged.back(), band);
        else
            merged.push_back(band);
    }
    if (merged.size() > 1 && merged.back().count < threshold) {
        const Band last = merged.back();
        merged.pop_back();
        addTo(merged.back(), last);
    }
    merged.insert(merged.end(), apart.begin(), apart.end());
    return merged;
}

void decide(Bands& bands, int threshold, bool complementary,
            const std::function<bool(const QStringList&)>& wasHidden)
{
    std::vector<Cell> cells;
    for (const Band& band : bands)
        cells.push_back({band.count, true, false, wasHidden(band.categories)});
    const auto printed = decideDisclosure(cells, threshold, complementary);
    for (std::size_t i = 0; i < bands.size(); ++i)
        bands[i].printed = printed[i];
}

bool showsAll(const Bands& bands)
{
    return std::ranges::all_of(bands, [](const Band& band) { return band.printed.has_value(); });
}

int printedOf(const Bands& bands)
{
    int printed = 0;
    for (const Band& band : bands)
        printed += band.printed.value_or(0);
    return printed;
}

// Whether a hidden count, which may be anything below the threshold, has fewer than three values
// left: there were at least as many slips as any question shows, and no more than people.
bool boundsTell(const std::vector<Bands>& questions, int threshold, int came)
{
    constexpr int fewestValues = 3;
    int slips = 0;
    for (const Bands& bands : questions)
        slips = std::max(slips, printedOf(bands));
    return std::ranges::any_of(questions, [&](const Bands& bands) {
        const auto hidden = int(std::ranges::count_if(
            bands, [](const Band& band) { return !band.printed.has_value(); }));
        const int printed = printedOf(bands);
        const int largest = threshold - 1;
        const int least = std::max(0, slips - printed - (hidden - 1) * largest);
        const int most = std::min(largest, came - printed);
        return hidden > 0 && most - least + 1 < fewestValues;
    });
}

} // namespace

std::vector<Bands> decideSlips(std::vector<Bands> questions, int threshold,
                               const HiddenBefore& wasHidden, int came)
{
    const auto decideAll = [&](bool complementary) {
        for (std::size_t i = 0; i < questions.size(); ++i)
            decide(questions[i], threshold, complementary, [&](const QStringList& categories) {
                return wasHidden && wasHidden(i, categories);
            });
    };
    for (Bands& bands : questions)
        if (std::ranges::count_if(bands, hasNumber) > 1)
            bands = mergedScale(bands, threshold);
    decideAll(false);
    if (std::ranges::any_of(questions, showsAll) || boundsTell(questions, threshold, came))
        decideAll(true); // as if the number of slips were printed
    return questions;
}

Bands joinedAsBefore(Bands bands, const std::vector<QStringList>& before)
{
    for (const QStringList& together : before) {
        const auto sharesOne = [&](const Band& band) {
            return std::ranges::any_of(band.categories, [&](const QString& category) {
                return together.contains(category);
            });
        };
        const auto first = std::ranges::find_if(bands, sharesOne);
        if (first == bands.end())
            continue;
        for (auto next = first + 1; next != bands.end();) {
            if (!sharesOne(*next)) {
                ++next;
                continue;
            }
            addTo(*first, *next);
            next = bands.erase(next);
        }
    }
    return bands;
}

QString nameOf(const Band& band)
{
    if (band.categories.size() == 1)
        return band.categories.first();
    static const QRegularExpression lower(u"^(\\d+)\\s*(?:to|bis|à|-|–)\\s*\\d+"_s);
    static const QRegularExpression upper(
        u"^\\d+(?:\\s*(?:to|bis|à|-|–)\\s*\\d+|\\s*\\+|\\s+\\D+)$"_s);
    static const QRegularExpression start(u"^\\d+"_s);
    const auto from = lower.match(band.categories.first());
    QString to = band.categories.last();
    if (!from.hasMatch() || !upper.match(to).hasMatch())
        return band.categories.join(Report::tr(" or "));
    if (const auto range = lower.match(to); range.hasMatch())
        return to.replace(0, range.capturedLength(1), from.captured(1));
    return to.replace(start, from.captured(1)); // "75 and over" becomes "65 and over"
}

} // namespace moothall::report

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about how pages paint: operators every reader knows, and colours that mean the same on each
// device.
#include "core/pdf/rules/rules.h"

#include <algorithm>
#include <array>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

// ISO 19005-2, 6.2.6.
constexpr std::array knownIntents = {"/RelativeColorimetric", "/AbsoluteColorimetric",
                                     "/Perceptual", "/Saturation"};

bool isKnownIntent(Object name)
{
    return std::any_of(knownIntents.begin(), knownIntents.end(),
                       [&](const char* known) { return name.isNameAndEquals(known); });
}

bool hasUnknownIntent(Object dictionary, const char* key)
{
    return dictionary.hasKey(key) && !isKnownIntent(dictionary.getKey(key));
}

bool isPicture(Object object)
{
    return object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image");
}

// What the colours of the profile of the file are made of: 3 for red, green and blue.
long long inksOfIntent(const AuditedFile& file)
{
    Object intents = Object(file.catalog).getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() == 0 ||
        !intents.getArrayItem(0).isDictionary())
        return 0;
    Object profile = intents.getArrayItem(0).getKey("/DestOutputProfile");
    Object count = profile.isStream() ? profile.getDict().getKey("/N") : profile;
    return count.isInteger() ? count.getIntValue() : 0;
}

bool changesOnTheDevice(Object state)
{
    return state.hasKey("/TR") || state.hasKey("/HTP") ||
           (state.hasKey("/TR2") && !state.getKey("/TR2").isNameAndEquals("/Default")) ||
           hasUnknownIntent(state, "/RI");
}

} // namespace

// ISO 19005-2, 6.2.2.
void operatorsKnown(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.scans.size(); ++page)
        if (file.scans[page].unknownOperators)
            findings.add(u"The page is drawn with an operator that readers do not know."_s,
                         onPage(int(page)));
}

// ISO 19005-2, 6.2.4.3: without a profile of their own, colours are those of the output intent.
void coloursMeant(const AuditedFile& file, Findings& findings)
{
    const long long inks = inksOfIntent(file);
    if (inks == 0)
        return; // another rule's
    for (size_t page = 0; page < file.scans.size(); ++page) {
        const PageScan& scan = file.scans[page];
        if ((scan.paintsInks && inks != 4) || (scan.paintsLight && inks != 3))
            findings.add(u"Colours are given in a way the file does not explain."_s,
                         onPage(int(page)));
    }
    for (Object object : file.pdf.getAllObjects())
        if (isPicture(object) &&
            object.getDict().getKey("/ColorSpace").isNameAndEquals("/DeviceCMYK") && inks != 4)
            findings.add(
                u"The colours of a picture are given in a way the file does not explain."_s);
}

// ISO 19005-2, 6.2.5 and 6.2.6.
void statesPlain(const AuditedFile& file, Findings& findings)
{
    for (Object object : file.pdf.getAllObjects()) {
        const bool isState =
            object.isDictionary() && object.getKey("/Type").isNameAndEquals("/ExtGState");
        if ((isState && changesOnTheDevice(object)) ||
            (isPicture(object) && hasUnknownIntent(object.getDict(), "/Intent")))
            findings.add(u"Colours are changed in a way that depends on the device."_s);
    }
    for (size_t page = 0; page < file.scans.size(); ++page)
        for (const std::string& intent : file.scans[page].intents)
            if (!isKnownIntent(Object::newName(intent)))
                findings.add(u"Colours are to be matched in a way that readers do not know."_s,
                             onPage(int(page)));
}

} // namespace moothall::pdf::rules

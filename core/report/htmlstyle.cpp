// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlstyle.h"

namespace moothall::report {

// Lengths follow the reader's own letters (rem, ch), so that a page at 400 % flows into one column.
namespace {

// On paper and at the usual size of letters 18 points; who has larger ones keeps them.
QByteArray largePrint()
{
    return R"css(html{font-size:133.4%}
.quote figcaption,footer{font-size:1.125rem}.chart svg{min-width:34rem}
@media print{html{font-size:16pt}body{font-size:1.125rem}}
)css";
}

} // namespace

QByteArray htmlStyle(Print print)
{
    return R"css(
:root{--text:#1d2226;--quiet:#54595e;--ground:#fff;--accent:#12436d;--visited:#801650;--rule:#c9c6bf;
--tint:#eef3f8;--grey:#f4f3f0;--plum:#801650;--plum-tint:#fbf4f8;--plum-bar:#b06a90;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--text:#edece9;--quiet:#b7babd;--ground:#1c1e20;
--accent:#8fc1ea;--visited:#eba3c9;--rule:#4a5057;--tint:#1f3a52;--grey:#2a2d31;--plum:#eba3c9;
--plum-tint:#35222d;--plum-bar:#a3698a}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem 1rem 4rem;background:var(--ground);color:var(--text);
font:1.125rem/1.5 "Liberation Sans",Arial,Helvetica,sans-serif;overflow-wrap:break-word}
header,nav,main,footer{max-width:70ch;margin:0 auto}
h1{font-size:2.2rem;line-height:1.15;color:var(--accent);margin:1.5rem 0 .5rem}
h2{font-size:1.55rem;line-height:1.2;color:var(--accent);margin:3rem 0 .75rem}
h3{font-size:1.2rem;line-height:1.3;margin:2.25rem 0 .6rem}
h4{font-size:1.125rem;margin:1.75rem 0 .5rem}
p{margin:0 0 .9rem}
a{color:var(--accent)}a:visited{color:var(--visited)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100rem}.skip:focus{position:static}
.cover{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;margin:0}
.cover span:last-child{color:var(--quiet)}
.subtitle{font-size:1.25rem;color:var(--quiet)}
nav{margin-top:2rem;border-top:2px solid var(--accent);border-bottom:1px solid var(--rule)}
nav h2{font-size:1.125rem;margin:1rem 0 .4rem}
nav ul{list-style:none;padding:0;margin:0 0 1rem}nav li{margin:.25rem 0}
.quiet,figcaption,footer{color:var(--quiet)}
.lead{font-size:1.25rem}
.numbered{display:grid;grid-template-columns:minmax(3.2rem,max-content) minmax(0,1fr);column-gap:.6rem}
.number{color:var(--quiet)}
.statement{font-size:1.3rem;line-height:1.35;font-weight:bold;border-left:.3rem solid var(--accent);
padding-left:.8rem}
.box{margin:1rem 0;padding:.8rem 1rem .1rem}.box p{margin-bottom:.7rem}
.key{background:var(--tint);border-left:.3rem solid var(--accent)}
.evidence{background:var(--grey);border:1px solid var(--rule)}
.disagreement{background:var(--plum-tint);border:1px solid var(--plum);border-left-width:.3rem}
.disagreement>p strong:first-child{color:var(--plum)}
figure{margin:1.1rem 0}
.quote{margin-left:3.8rem;padding-left:.8rem;border-left:.2rem solid var(--rule)}
.box .quote{margin-left:0;border-color:var(--plum-bar)}
.quote blockquote,.quote p{margin:0}.quote figcaption{font-size:1rem}
.chart{overflow-x:auto}
.chart figcaption,caption{font-weight:bold;color:var(--text);text-align:left;margin:0 0 .6rem;padding:0 0 .5rem}
.chart svg{display:block;width:100%;min-width:38rem;height:auto;background:#fff}
.chart svg text{font-family:"Liberation Sans",Arial,Helvetica,sans-serif}
.wide{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;margin:1.5rem 0}.wide table{margin:0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--text);vertical-align:bottom}
tbody th{font-weight:normal}td.end{white-space:nowrap}.facts th{font-weight:bold;width:20%}
.torn td,.torn tbody th{overflow-wrap:anywhere}.facts{border-top:2px solid var(--accent)}
.end{text-align:right;font-variant-numeric:tabular-nums}
li{margin:.35rem 0}
main>ul,main>ol,section>ul,section>ol{margin:0 0 .9rem;padding-left:5.2rem}
footer{margin-top:4rem;padding-top:.75rem;border-top:1px solid var(--rule);font-size:1rem}
@media (max-width:32rem){.quote{margin-left:0}main>ul,main>ol,section>ul,section>ol{padding-left:1.4rem}.numbered{display:block}.number{margin-right:.5rem}}
@media (max-width:32rem){:not(.wide)>table td,:not(.wide)>table tbody th{overflow-wrap:anywhere;hyphens:auto}}
@media print{body{font-size:12pt;padding:0}nav,.skip{display:none}header,main,footer{max-width:none}
h2,h3,h4,caption,figcaption,.statement{break-after:avoid}.quote figcaption{break-before:avoid}
.sheet{break-before:page}
p:has(+.quote),p:has(+ul),p:has(+ol){break-after:avoid}
thead,tbody tr:first-child{break-before:avoid}footer{break-before:avoid;margin-top:1rem}
figure,.box,tr,.statement{break-inside:avoid}thead{display:table-header-group}
p,li{orphans:2;widows:2}.chart,.wide{overflow:visible}.chart svg{min-width:0}}
)css" + (print == Print::Large ? largePrint() : QByteArray());
}

} // namespace moothall::report

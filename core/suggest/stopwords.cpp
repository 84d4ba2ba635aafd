// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/stopwords.h"

#include <algorithm>
#include <vector>

namespace moothall::suggest {

namespace {

using namespace Qt::StringLiterals;

struct Source
{
    QLatin1String tag;
    const char* stopWords; // UTF-8, without the negations
    const char* negations;
};

constexpr Source sources[] = {
    {"en"_L1,
     "a about above after again against all almost along already also although always am among an "
     "and another any anybody anyone anything anyway are around as at away back be became because "
     "become becomes been before being below between both but by came can come comes could did do "
     "does doing done down during each either else enough etc even ever every everybody everyone "
     "everything few for from further gave get gets getting give given gives giving go goes going "
     "gone got had has have having he her here hers herself him himself his how however i i'd i'll "
     "i'm i've if in into is it it'd it'll it's its itself just keep kind let let's like lot lots "
     "made make makes making many may maybe me might mine more most much must my myself near need "
     "needed needs next now of off often on once one ones only onto or other others ought our ours "
     "ourselves out over own per perhaps put quite rather really said same say see seem seems "
     "shall "
     "she she'd she'll she's should since so some somebody someone something sometimes somewhere "
     "still such take takes taking than that that'd that'll that's the their theirs them "
     "themselves "
     "then there there's therefore these they they'd they'll they're they've thing things think "
     "this those though through thus to together too toward towards under until up upon us use "
     "used "
     "using very via want wants was way ways we we'd we'll we're we've well went were what what's "
     "whatever when where whether which while who who's whole whom whose why will with within "
     "would "
     "yes yet you you'd you'll you're you've your yours yourself yourselves",
     "no not nor never none nobody nothing nowhere neither without cannot can't couldn't didn't "
     "doesn't don't hadn't hasn't haven't isn't mustn't needn't shan't shouldn't wasn't weren't "
     "won't wouldn't aren't ain't mightn't stop against less fewer hardly barely"},
    {"cy"_L1,
     "a ac ag ai am an ar arall at ati atom atoch ato arnaf arni arno arnom arnoch arnyn beth bod "
     "byddai bydd byddwn bu buasai cael chi chwi cyn dan dim dros dw drwy dy ddim ei eich ein efo "
     "eu er erbyn eraill fe fel felly fy fyddai fydd fod gael gallu gan gallwn gyda gyd gydag "
     "hefyd "
     "hi hon honno hwn hwnnw hwy hyd hyn hynny i iawn iddi iddo iddynt innau imi inni ichi lle mae "
     "maent maen mai mewn mi mor na'r nawr neu o oedd oeddwn oes ohono ond os pan pam pawb pob "
     "pobl "
     "pwy roedd roeddwn rhai rhaid rhwng rydw rydym rydyn rwy rwyf sef sut sy sydd sy'n tan trwy "
     "ti "
     "tra tua un unrhyw wedi wedyn wrth y ydi ydw ydy ydym ydyn ydynt yma yn yna yr yw rwy'n dw'i "
     "mae'r i'r o'r a'r gyda'r yn'y yno ynddo eto dylid dylai dylem angen eisiau",
     "ddim nid na nad nac nis heb byth neb dim peidio peidiwch nid'yw dydy dyw"},
    {"ga"_L1,
     "a ach ag agat againn agus aici aige acu an ann anois ar as ba bhí bheadh bheith beidh cad cé "
     "céard chuig chun conas d'fhéadfadh dá dár de den do don dóibh é eile faoi faoin féidir "
     "freisin "
     "gach go gur i iad is í idir in ina le leat leis linn liom má mar mé mo muid na ná nuair ó ón "
     "os p raibh sa san seo sin siad sé sí sibh sinn tá tú uair um gceart ceart",
     "ní níl níor nach nár gan ná"},
    {"fr"_L1,
     "a à afin ai ainsi alors après as au aucun aussi autre autres aux avait avant avec avez avoir "
     "avons bien c'est car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme "
     "comment d'un d'une dans de depuis des donc dont du elle elles en encore entre es est et "
     "étaient "
     "était été être eu eux fait faire faut il ils j'ai je l'on la là le les leur leurs lors lui "
     "ma "
     "mais me même mes mieux moi moins mon nos notre nous on ont où ou par parce pendant peu peut "
     "peuvent plus plusieurs pour pourquoi pouvoir près puis qu'il qu'on quand que quel quelle "
     "quelles quels qui quoi sa sans se sera serait ses si soit son sont sous suis sur ta te tes "
     "toi "
     "ton tous tout toute toutes très trop tu un une vers voir vos votre vous y",
     "ne n'est n'a n'ont n'y pas jamais rien aucun aucune sans ni personne non"},
    {"de"_L1,
     "ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf "
     "aus bei beim bereits bin bis bist da dabei dafür dadurch damit dann daran darauf das dass "
     "daß "
     "dazu dein deine dem den denn der deren des deshalb dessen die dies diese diesem diesen "
     "dieser "
     "dieses doch dort du durch ein eine einem einen einer eines einige er es etwa etwas euch euer "
     "für gegen gibt hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem "
     "ihren "
     "ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann können könnte könnten "
     "machen man mehr mein meine mit muss müssen müsste nach noch nun nur ob oder ohne sehr sein "
     "seine seinem seinen seiner seit sich sie sind so sollen sollte sollten soll solche sondern "
     "sowie über um und uns unser unsere unter viel viele vielen vom von vor wann war waren warum "
     "was weil welche welcher wenn wer werden wie wieder will wir wird wo wollen worden wurde "
     "wurden "
     "würde würden zu zum zur zwischen z b bzw bzgl ca co darf dürfen durfte eigene eigenen "
     "eigentlich erst etc evtl ganz ganze geben geht "
     "gehen genug gerade geworden gleich groß große großen gut halt hätte hätten immer ins jeweils "
     "klar kommen lassen lässt macht mal mehrere möglich möglichst natürlich neue neuen schon "
     "sehen "
     "selber selbst sogar sonst statt trotz usw vielleicht vieles wären weiter weniger wirklich zb "
     "braucht brauchen sollte gibt dagegen daher jedoch allerdings bereits beispiel",
     "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder nein"},
    {"es"_L1,
     "a al algo algunas algunos ante antes aquel aquella aquellos así aún aunque bien cada casi "
     "como "
     "cómo con contra cual cuando cuándo de del desde donde dónde dos durante e el él ella ellas "
     "ellos en entre era eran es esa esas ese eso esos esta está están estar estas este esto estos "
     "fue fueron ha haber había han hace hacen hacer hasta hay he la las le les lo los más me mi "
     "mis "
     "mientras mismo mucha muchas mucho muchos muy nos nosotros nuestra nuestro o os otra otras "
     "otro "
     "otros para pero poco por porque pueda puede pueden pues que qué quien quién se sea sean ser "
     "si "
     "sí sido sobre solo sólo son su sus también tan tanto te tener tengo ti tiene tienen toda "
     "todas "
     "todo todos tu tus un una unas uno unos usted ustedes va vamos van y ya yo debe deben debería",
     "no ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco"},
    {"it"_L1,
     "a abbiamo ad agli ai al alla alle allo altra altre altri altro anche ancora avere aveva c'è "
     "che chi ci cioè col come con cosa così cui da dagli dai dal dalla dalle dallo degli dei del "
     "della delle dello deve devono di dopo dove e è ed era erano essere fa fare fino fra gli ha "
     "hanno ho i il in io la le lei li lo loro lui ma me meno mi mia mio molta molte molti molto "
     "ne "
     "negli nei nel nella nelle nello noi nostra nostro o ogni oppure per perché però più poco poi "
     "può possono prima proprio qua quale quali quando quanto quella quelle quelli quello questa "
     "queste questi questo qui se sempre si sia siamo sono sopra sotto stata stati stato su sua "
     "sue "
     "sugli sui sul sulla suo tra troppo tu tua tuo tutta tutte tutti tutto un un' una uno verso "
     "vi "
     "voi",
     "non né mai niente nulla nessun nessuna nessuno senza no"},
    {"pt"_L1,
     "a à ainda algo alguma algumas alguns ante antes ao aos apenas após aquela aquele aquilo as "
     "às "
     "assim até cada com como contra da das de dela dele deles depois desde dessa desse deste deve "
     "devem do dos e é ela elas ele eles em entre era eram essa essas esse esses esta está estão "
     "estar estas este estes eu fazer foi for foram há isso isto já la lhe lo mais mas me mesmo "
     "meu "
     "minha muita muitas muito muitos na nas no nos nós nossa nosso num numa o onde os ou outra "
     "outras outro outros para pela pelas pelo pelos pode podem pois por porque pouco qual quando "
     "que quem se seja ser será seu seus si sido só sob sobre sua suas também tanto te tem têm ter "
     "toda todas todo todos tu tudo um uma umas uns vai você vocês",
     "não nem nunca jamais nada ninguém nenhum nenhuma sem tampouco"},
    {"nl"_L1,
     "aan al alle alleen alles als altijd andere ben bij bijna daar daarom dan dat de deze die dit "
     "doen door dus een eens elk elke en er erg ervan eigen gaan gaat gedaan geweest haar had "
     "hadden "
     "heb hebben heeft hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie "
     "kan komen kon kunnen maar maken me mee meer men met mij mijn moet moeten na naar nog nu of "
     "om "
     "omdat onder ons onze ook op over overal per te tegen toch toen tot tussen u uit uw van vaak "
     "veel verder via voor waar waarom wanneer want waren was wat we weer wel welke werd wie wij "
     "wil "
     "willen worden wordt ze zeer zelf zich zij zijn zo zoals zou zouden zullen",
     "niet geen nooit niets niemand zonder noch nergens nee"},
    {"pl"_L1,
     "a aby ale albo bardzo bez bo być był była było były będzie będą ci co coś czy dla do gdy "
     "gdzie "
     "go i ich ile im inne innych ja jak jako je jego jej jest jeszcze jeśli już każdy kiedy kto "
     "która które którego której którzy który lub ma mają mam mi mieć mnie mogą może można moje "
     "mój "
     "my na nad nam nas nasz nasze o od on ona one oni oraz po pod ponieważ poza przed przez przy "
     "są "
     "się swoje sobie ta tak także tam te tego tej ten to tu tych tylko tym u w we was wiele więc "
     "więcej wszystkie wszystko wy z za ze że żeby powinny powinien powinno",
     "nie nigdy nic nikt żaden żadna żadne bez ani"},
    {"sv"_L1,
     "all alla allt alltid andra att av bara bli blir blivit bort bra bör båda de del dem den "
     "denna "
     "deras dess dessa det detta dig din dina dit ditt du där därför då efter eftersom eller en er "
     "era ett fler flera från får för få ganska genom ger gör göra ha hade han hans har hela "
     "hellre "
     "henne hennes hon honom hos hur här i igen in inom ja jag ju kan kommer kunna kunde lite man "
     "med "
     "mellan men mer mest mig min mina mitt mot mycket många måste ni nog nu när nära någon något "
     "några och också om oss på redan samma se sedan ser sig sin sina sitt ska skall skulle som så "
     "sådan till tycker under upp ut utan vad var vara varför varit varje vara vem vi vid vilka "
     "vilken vill vår våra vårt är än även åt över",
     "inte ej aldrig ingen inget inga utan icke nej"},
    {"da"_L1,
     "ad af alle alt altid anden andet andre at bare blev blive bliver bør da de den denne der "
     "deres "
     "det dette dig din disse dog du efter eller en end endnu er et fik flere for fordi fra få får "
     "før gennem gør gøre ham han hans har have havde hele hendes her hos hun hvad hvis hvor "
     "hvordan "
     "hvorfor i ind igen ja jeg jer jo kan kom kommer kun kunne lidt man mange med meget mellem "
     "men "
     "mere mig min mit mod må måske ned nogen noget nogle nu når og også om op os over på samme se "
     "selv sig sin sine skal skulle som så til ud under var ved vi vil ville vores være været",
     "ikke aldrig ingen intet uden ej nej"},
    {"no"_L1,
     "alle alt at av bare ble bli blir bør både da de deg dem den denne der dere deres det dette "
     "din "
     "disse du eller en enda er et ett etter fler flere for fordi fra få får før gjennom gjør "
     "gjøre "
     "ha hadde han hans har hele henne her hos hun hva hver hvis hvor hvordan hvorfor i igjen inn "
     "ja "
     "jeg kan kom kommer kun kunne litt man mange med meg meget mellom men mer min mitt mot mye må "
     "ned noe noen nå når og også om opp oss over på samme se seg selv sin sine skal skulle som så "
     "til under ut var ved vi vil ville vår være vært",
     "ikke aldri ingen ingenting intet uten nei"},
    {"fi"_L1,
     "aina alla ehkä eli enemmän ennen esimerkiksi hän he heidän heille hyvin itse ja jo joita "
     "joka "
     "jokainen joku jos joskus jossa jotka jotta juuri kaikki kaikkien kanssa keskellä ketä koko "
     "koska kuin kuinka kun kuten kyllä liian lisää me meidän meille melko minä minun missä mitä "
     "mutta "
     "muu muut mukaan myös ne niiden niin nyt nämä näin ole olen olevat oli olisi olla on oma ovat "
     "paljon pitää pitäisi se sekä sen siellä siinä sitä sitten tai te teidän tulee tulisi tämä "
     "tämän "
     "tässä tätä vaan vaikka vain vielä voi voisi vuoksi yli ympäri",
     "ei en et emme ette eivät ilman koskaan älä ettei"},
    {"ro"_L1,
     "a abia acea aceasta această aceea acel acela aceste acest acesta aceștia ai al ale am ar are "
     "asta astfel atunci au avea ca că care cât când ce cea cei cel cele cine cu cum da dacă dar "
     "de "
     "deci decât deja despre din dintre după e ea ei el ele era este eu fi fie fiecare foarte fost "
     "fără i iar își îi îl îmi în încă între întru la le li lor lui mai mea meu mult mulți multe "
     "ne "
     "noastre noi nostru noștri o ori pe pentru peste până poate prea prin s sa să sale sau se și "
     "sunt sus tot toată toate toți trebuie tu un una unde unei unor unui va vă voi voastre",
     "nu niciodată nimic nimeni niciun nicio fără nici"},
    {"ru"_L1,
     "а без более больше будет будут бы был была были было быть в вам вас ведь весь во вот все "
     "всего "
     "всех всё вы где да даже для до его ее её ей ему если есть еще ещё же за здесь и из или им их "
     "к "
     "как какая какие какой когда кого кто ли лучше между меня мне много может можно мой мочь мы "
     "на "
     "над надо нам нас наш него ней них но о об один она они он оно от очень по под после потому "
     "потом почему при про раз с сам свой себе себя сейчас со совсем так также такие такой там "
     "тебя "
     "тем теперь то тогда того тоже только том тот ты у уже чем через что чтобы эта эти этих это "
     "этого этой этом этот я должны должен нужно",
     "не ни нет никогда ничего никто нельзя без"},
    {"uk"_L1,
     "а або адже але більше був була були було бути б в вам вас ви від він вже все всі вона вони "
     "воно де для до є за зараз з зі і із їх його її й коли кому краще ли між мене мені ми може "
     "можна "
     "на над нам нас наш них о об один оскільки от по під після потім потрібно при про сам себе "
     "собі та так такий також там те тепер ти тільки то тоді тому той треба у хто це цей ця ці "
     "через "
     "чи чим чому що щоб ще я як яка які який якщо",
     "не ні ніколи нічого ніхто немає без"},
    {"ar"_L1,
     "في من على إلى الى عن مع هذا هذه ذلك تلك هو هي هم هن نحن أنا انا أنت انت ان أن إن كان كانت "
     "يكون "
     "تكون كل بعض أي اي او أو ثم حتى إذا اذا لو قد لقد كما لكن بل التي الذي الذين اللاتي ما ماذا "
     "متى "
     "أين اين كيف لماذا هل بعد قبل بين عند عندما منذ خلال حول فوق تحت أيضا ايضا جدا فقط مثل غير به "
     "بها "
     "له لها لهم لنا فيه فيها منه منها عليه عليها و ف ب ل يجب يمكن هناك هنا",
     "لا لم لن ليس ليست ما بدون غير دون أبدا"},
    {"tr"_L1,
     "acaba ama ancak artık aslında ayrıca az bana bazı belki ben beni benim bir biraz birçok biz "
     "bize bizim bu buna bunlar bunu bunun burada böyle çok çünkü da daha de defa diye dolayı en "
     "fazla gibi göre hangi hatta hem henüz hep hepsi her herkes için ile ise işte kadar karşı "
     "kendi "
     "ki kim kimse mı mi mu mü nasıl ne neden nerede niçin o olan olarak oldu olduğu olmak olması "
     "olur on ona ondan onlar onu onun orada oysa öyle pek rağmen sadece sanki sen siz sizin son "
     "sonra şey şimdi şu tarafından tüm üzere var ve veya ya yani yine gerek gerekiyor lazım",
     "değil hiç yok hiçbir asla olmaz olmasın kimse"},
    {"hu"_L1,
     "a abban ahhoz ahogy ahol aki akik akkor alatt amely amelyek amely ami amit amíg annak az "
     "azért "
     "azok azon azonban azt aztán azután bár be belül benne csak de e egy egyéb egyik egész ehhez "
     "ekkor "
     "el elég előtt első en én ennek és ez ezek ezen ezért ezt fel felé ha hanem hogy hogyan igen "
     "így "
     "ill ilyen is itt jó kell kellene ki kívül között legyen lehet lenne lenni lesz lett ma maga "
     "már "
     "más meg mellett mely mert mi miatt mikor milyen minden mint mit mivel most nagy nagyon "
     "néhány "
     "nekem ők ő össze olyan ott pedig rá s saját sok sokkal szerint számára talán tehát teljes "
     "több "
     "úgy új újra után utána vagy vagyis valaki valami van vannak vele volt voltak",
     "nem ne nincs nincsenek se sem soha semmi senki nélkül"},
};

WordSet setOf(const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

std::vector<Language> known()
{
    std::vector<Language> all;
    for (const Source& source : sources) {
        Language language{source.tag, setOf(source.stopWords), setOf(source.negations)};
        language.stopWords.insert(language.negations.begin(), language.negations.end());
        all.push_back(std::move(language));
    }
    return all;
}

} // namespace

std::span<const Language> languages()
{
    static const std::vector<Language> all = known();
    return all;
}

const Language* languageNamed(const QString& tag)
{
    const auto all = languages();
    const auto found = std::ranges::find(all, tag, &Language::tag);
    return found == all.end() ? nullptr : &*found;
}

} // namespace moothall::suggest

// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/givennames.h"

#include <QSet>
#include <QStringList>

namespace moothall::report {

namespace {

constexpr const char* names =
    "babs baz bev cath daz deb debs dougie fran gaz gazza gill jen jez kath kathy kev lizzie lou "
    "mags mandy mick mike mikey nige pam pete phil raj ron sal sam shaz stu tash ted trev viv "
    "aaron abdul abdullah abigail adam adele adeola adrian agnes agnieszka ahmad ahmed aidan "
    "aileen "
    "aisha aisling ajay akash alan alastair albert alejandro aleksander alexander alexandra alfie "
    "alfred ali alice alicia alison alistair alun amanda amelia amina amir amit amy ana anastasia "
    "andrea andrew andrzej aneta angela angharad angus anil anita anjali ann anna annabel anne "
    "annette annie anthony antonio anwar archie arthur arun asha ashley ashraf audrey ayesha aziz "
    "babatunde barbara barry bartosz beata beatrice becky belinda ben benjamin bernadette bernard "
    "bert beryl bethan bethany betty beverley bilal bogdan brenda brendan brian bridget bronwen "
    "bruce bryan callum calum cameron carl carla carlos caroline carolyn carys caterina catherine "
    "catriona cecilia ceri charles charlotte chen cheryl chidi chinedu chloe chris christina "
    "christine christopher ciara claire clare clarice claudia clive colette colin connor conor "
    "craig cynthia cyril daniel daniela danuta daphne darren dave david dawid debbie deborah debra "
    "declan deepak deirdre denis denise dennis derek desmond diana diane dilys dimitrios dmitri "
    "dominic donald donna dora doreen doris dorothy douglas duncan dylan eamon edith edna eduardo "
    "edward edwin eileen eilidh elaine eleanor elena eleni elizabeth ella ellen ellie "
    "elsie emeka emily emine emma emmanuel enid eric erin esme esther ethan ethel eugene eunice "
    "evelyn ewa ewan fatima fatimah fatma felicity fiona florence frances francesca francis "
    "françois freda freddie frederick gabriel gabriela gareth gary gavin gemma geoff geoffrey "
    "george georgia georgina gerald geraldine gerard gillian giorgos giovanni giulia giuseppe "
    "gladys "
    "glenda glenys gloria glynis gordon graham grazyna gregory grzegorz gurpreet gwen gwyneth "
    "gwynne hamid hamza hannah hans haroon harold harpreet harriet harry harvey hasan hassan "
    "hayley "
    "helen helena henry hilary hilda howard hugh hussain hussein hywel ian ibrahim ieuan ifeoma "
    "ikram imran ines ingrid ioan ioana irena irene iqbal isaac isabel isabella isla ismail ivan "
    "iwan jackie jacob jacqueline jacques jakub jamal james jamie jamila jan jane janet janice "
    "janina jaroslaw jasmine jason jaspreet javed javier jayne jean jeanette jeff jeffrey jennifer "
    "jenny jeremy jessica jill jim jimmy joan joanna joanne jocelyn joe johanna john johnny "
    "jonathan jorge jose josef joseph josephine joshua josie joyce juan juanita judith judy julia "
    "julian julie juliet kamal kamran karen karim karl karolina katarzyna kate katherine kathleen "
    "kathryn kathy katie kayleigh keith kelly kemal ken kenneth kerry kevin khadija khalid kieran "
    "kimberley kirsten kirsty krishna krystyna krzysztof kumar kwame kyle lakshmi lalita lara "
    "laszlo "
    "laura lauren laurence layla leah leila len leo leon leonard leroy lesley leslie lewis liam "
    "lilian "
    "lillian linda lindsay lionel lisa liz llewellyn lloyd lorna lorraine louis louise lucas lucia "
    "lucy luigi luis luke lukasz lydia lynda lynne maciej mabel madeleine magdalena mahmoud "
    "mairead "
    "malcolm malgorzata mandeep mandy manjit manuel marcin marcus margaret margarita maria mariam "
    "marian marianne marie marilyn mario marion marjorie marlene marta martha martin martyn mary "
    "mateusz matthew maureen maurice mavis maxine megan mehmet melanie melissa meera meredith "
    "merle "
    "mervyn michael michelle miguel mildred mina miriam mohamed mohammad mohammed mohan moira "
    "molly "
    "mona monica morag mostafa muhammad muriel mustafa myfanwy myra nadia nadine najma nancy naomi "
    "nasreen natalia natalie natasha nathan nathaniel naveed neil nerys ngozi nguyen niall niamh "
    "nicholas nicola nicole nigel nikhil nikolaos nina noah noel nora noreen norma norman nuala "
    "oksana oliver olivia olu olufemi omar oscar osman owen pablo pamela parminder parveen "
    "patricia "
    "patrick paul paula pauline pavel pawel pedro peggy percy peter petra philip philippa phillip "
    "phoebe phyllis pierre piotr prakash pranav preeti priya priyanka rachel radoslaw rahul rajesh "
    "rajinder ralph ramesh ramon rania rashid ravi raymond rebecca reginald rehana renata rhian "
    "rhiannon rhona rhys ricardo richard rita robert roberta roberto roderick rodney roger rohan "
    "roisin ronald ronnie rory rosalind rosemary rosie ross rosalie roxanne roy rukhsana rupert "
    "russell ruth ryan sabina sabrina sadia saeed salim salma samantha samina samir samuel sandeep "
    "sandra sanjay sanjeev sara sarah saskia scott sean sebastian selina serena sergei shabana "
    "shabnam shahid shakeel shamima shannon sharon shaun shazia sheila shelagh shirley shreya siân "
    "sian sidney simon sinead siobhan sofia solomon sonia sophia sophie stacey stanislaw stanley "
    "stefan stefania stella stephanie stephen steve steven stuart sukhdeep suleiman sunil sunita "
    "suresh susan susannah suzanne sybil sylvia szymon tadeusz tahir tamara tania tanvir tanya "
    "tariq tatiana terence teresa terry thelma theodore theresa thomas tim timothy tina tobias "
    "todd "
    "tom tomasz tommy tony tracey tracy trevor tristan usha usman valerie vanessa vera vernon "
    "veronica vicky vijay vikram vincent vinod violeta vivian vivienne vladimir waleed "
    "walter wanda wayne wendy wesley wilfred william winifred winston wojciech xavier yasin yasmin "
    "yasmine yolanda yousef youssef yusuf yvette yvonne zachary zahra zainab zara zbigniew zeynep "
    "zoe zofia zubair abdi abdirahman amara asif bronagh ebony efua ekaterina faduma fadumo farah "
    "ffion galina gareth halima hodan ifeoma ikram irina kamala khadija kwame lyudmila mihai "
    "mohammad nadia natalya nikolai ngozi oksana olena olga oluwaseun rukayat svetlana "
    "tatyana temitope yetunde yulia";

constexpr const char* namesAndWords =
    "amber april art august autumn bill bob charity clay cliff daisy dale dawn dean drew earl "
    "ernest faith fern frank gene glen grace guy hazel heather holly hope iris ivy jade jasmine "
    "jay josh joy june lily mark martin max may miles olive pat pearl penny poppy ray rex rich rob "
    "robin rose ruby summer sue victor victoria violet warren will";

QSet<QString> setOf(const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

} // namespace

bool isGivenName(const QString& word)
{
    static const QSet<QString> all = setOf(names);
    return all.contains(word.toLower());
}

bool isNameAndWord(const QString& word)
{
    static const QSet<QString> all = setOf(namesAndWords);
    return all.contains(word.toLower());
}

} // namespace moothall::report

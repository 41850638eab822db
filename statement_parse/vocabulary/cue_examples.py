"""Proofs of the cues: for each beginning of `cues.py` words that it must be met in, and near ones that it must not.

One row a cue, whatever tables it stands in: cue | example | near miss. Read by the tests alone.
"""

from __future__ import annotations


def _rows(text: str) -> tuple[tuple[str, str, str], ...]:
    """The rows of a table written as lines."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return tuple((cue, example, near_miss) for cue, example, near_miss in rows)


# Negations, and negations that negate nothing.
NEGATIONS = _rows("""
=not | troops will not withdraw | a note from Moscow
=no | there is no ceasefire | now they leave
=never | never agreed to a truce | nevertheless it holds
=neither | neither side leaves | a neutral side
=nor | nor will they leave | the north
=t | they won't leave | at two o'clock
=cannot | cannot withdraw now | a canny reply
=without | without a withdrawal | within a week
=не | войска не отводят | нет, войска отводят
=нет | перемирия нет | нетто и брутто
=ни | ни отвода, ни паузы | ниже по карте
=никакого | никакого отвода | никаких пауз
=никаких | никаких уступок | никакого отвода
=нельзя | уходить нельзя | можно уходить
=без | без прекращения огня | безопасность жителей
=nothing | nothing will be withdrawn | noting the withdrawal
=none | none of the units left | nonetheless they left
=ні | ні відведення, ні паузи | ніч у місті
=немає | перемир'я немає | має перемир'я
not only | not only near Kyiv | not the only place
not just | not just in Sumy | not a just pause
no longer | the truce no longer holds | no long pause
not rule out | did not rule out a pause | not a rule
not ruled out | a truce is not ruled out | ruled out a truce
not ruling out | not ruling out a withdrawal | ruling out a withdrawal
not excluded | a pause is not excluded | excluded from talks
not exclude | they do not exclude a truce | they exclude a truce
no doubt | there is no doubt about it | no one doubts it
не только | не только под Киевом | не толком
не исключ | не исключил паузу | исключил паузу
не раз | не раз объявлял перемирие | ни разу не объявлял
не менее | не менее ста танков | не меняет планов
не более | не более недели | не бойко
не просто | не просто пауза | непросто
not merely | not merely a pause | not a mere pause
no less | no less than ten units | not less
no later | no later than Friday | not late
не позднее | не позднее пятницы | не поздно
не раньше | не раньше весны | не ранят
не ранее | не ранее марта | не рано
no wonder | no wonder that they left | a wonder
no sooner | no sooner had they left | not soon
whether or not | whether or not they leave | whether they leave or not
нет сомнений | нет сомнений, что уйдут | сомнений нет
не случайно | не случайно отвели войска | не случалось
not least | not least near Kyiv | not the least
no matter | no matter what Kyiv says | no matching reply
никто не | никто не уйдёт | никто их не видел
not until | not until May | not unity
not before | not before Easter | not the day before
no one but | no one but Putin decides | no one can but wait
not a complete | it is not a complete withdrawal | nothing complete
not a full | it is not a full withdrawal | no full stop
not a total | it is not a total pullback | in total
=nobody | nobody is going to withdraw | no body was found
никто пока | о перемирии никто пока не говорил | пока никого
не лучше | не лучше судьба перемирия | лучше уйти
""")

# The Russian side only holds back.
HOLDING_BACK = _rows("""
premature | it is premature to speak of a withdrawal | a mature decision
too early | it is too early to speak of a ceasefire | the early bird
преждевременн | говорить об отводе войск преждевременно | временно приостановили
рано говорить | о перемирии рано говорить | говорить по телефону
рано обсуждать | вывод войск рано обсуждать | обсуждать перемирие
has yet to | the Kremlin has yet to decide | has not yet to
have yet to | they have yet to agree | have not yet agreed
had yet to | Moscow had yet to answer | had not yet answered
пока не подтвер | в Кремле пока не подтвердили отвод | пока подтвердили отвод
not say how | did not say how many units left | not saying much
not say when | did not say when the troops leave | not seen when they left
not say where | did not say where they leave | not sure where they are
не уточнил | не уточнил, когда отведут войска | уточнил сроки отвода
не уточня | не уточняется, откуда отвели войска | уточняется срок отвода
stops short of | stops short of a ceasefire | stops in short order
stopped short of | stopped short of a truce | stopped shortly after
=might | troops might leave | a mighty army
did not confirm | Peskov did not confirm the pause | did confirm the pause
not confirm | would not confirm the withdrawal | confirmed the withdrawal
declined to comment | the Kremlin declined to comment | declined the comment
refused to comment | the ministry refused to comment | refused a comment
would not comment | Peskov would not comment | would comment
не подтвер | в ведомстве не подтвердили | ведомство подтвердило
отказался комментировать | Песков отказался комментировать | отказался от комментариев
не стал комментировать | он не стал комментировать слухи | он стал комментировать
не стал говорить | Лавров не стал говорить об отводе | стал говорить
не захотел | генерал не захотел отвечать | захотел ответить
комментировать не | комментировать не будем | комментировать это
without confirming | without confirming the pause | without a confirmation
neither confirmed nor denied | the ministry neither confirmed nor denied it | neither denied it
may consider | Moscow may consider a pause | may be considered
could consider | Russia could consider a truce | could not consider
рассматрива | рассматривают паузу | рассмотрели просьбу
no evidence | no evidence that they leave | evidence of a pullback
no indication | no indication of a withdrawal | an indication of a pause
think about | they have to think about a truce | they think it about right
thinking about | still thinking about a pause | thinking of a pause
подумать о | надо подумать о перемирии | подумать только
подумать над | подумать над паузой | подумать только
=consider | they consider a pause | a considerable pause
=considering | considering a truce | considered a truce
не комментир | в Кремле не комментируют | в Кремле комментируют
оставил без комментар | вопрос оставил без комментариев | оставил комментарий
под вопросом | отвод под вопросом | под вопросами
в случае необходимости | в случае необходимости отойдут | в случае надобности
допустил | Песков допустил паузу | допустимый предел
допускает | Москва допускает перемирие | допуск на базу
не готов назвать | не готов назвать срок паузы | готов назвать срок
не готов сообщить | не готов сообщить о паузе | готов сообщить
не готов сказать | не готов сказать, когда | готов сказать
no comment | the Kremlin had no comment | no one commented
unclear whether | it is unclear whether they left | unclear why
whether | asked whether the truce holds | the weather in Kyiv
=possible | a pause is possible | possibly a pause
mull | Moscow mulls a truce | a mule
mulling | the Kremlin is mulling a pause | a mural
discussing | discussing a ceasefire | a disco in Kyiv
under discussion | a pause is under discussion | under no discussion
floated | floated a truce | a float
обдум | в Кремле обдумывают паузу | придумали и решили
обсужда | обсуждается перемирие | обсудили перемирие
может согласит | Москва может согласиться | может соглашаться
могут согласит | стороны могут согласиться | могут не согласиться
может пойти | Россия может пойти на паузу | может и пойти
чтобы они договор | хочет, чтобы они договорились | чтобы они договаривались
чтобы договор | встретились, чтобы договориться | чтобы не договориться
so that they agree | so that they agree on a pause | so they agree
could agree | Russia could agree to a truce | could not agree
may agree | Moscow may agree to a pause | may disagree
might agree | Moscow might agree | might not agree
may declare | Russia may declare a truce | may be declared
could declare | Putin could declare a pause | could not declare
on the table | a truce is on the table | on a table
avoid | to avoid a truce | a void in the front
=avoids | Moscow avoids the question | they avoid it
=возможно | отвод, возможно, начнётся | возможности для выхода
=возможна | пауза возможна | возможности для выхода
=возможны | уступки и отвод возможны | возможные нарушения
=возможен | отвод возможен | возможность отвода
избегает | Кремль избегает ответа | избежал ответа
declines to comment | the Kremlin declines to comment | declines a comment
did not comment | the ministry did not comment | the ministry did comment
not comment | does not comment on that | a note of comment
refrained from comment | Peskov refrained from commenting | refrained from a comment
отказались комментировать | в МО отказались комментировать | отказались от комментариев
не прокоммент | в Москве не прокомментировали | в Москве прокомментировали
воздержался от комментар | посол воздержался от комментариев | воздержался при голосовании
не стали комментировать | там не стали комментировать | там стали комментировать
комментариев не | комментариев не было | комментарии были
обсуждать не | обсуждать не будем | обсуждать это
не стали обсуждать | там не стали обсуждать отвод | там стали обсуждать
пока комментировать | не могу пока комментировать перемирие | комментировать пока рано
не могу комментировать | не могу комментировать отвод | могу комментировать
не может комментировать | Песков не может комментировать паузу | может комментировать
уклонил | Песков уклонился от ответа | укладка труб
nothing to say | the Kremlin has nothing to say about reports of a retreat | nothing said
нечего сказать | нам нечего сказать об отводе | нечего скрывать
нечего добавить | к этому нечего добавить | нечего добывать
обращаться надо | с вопросами об отводе обращаться надо в ведомство | обращаться вежливо
надо обращаться | с этим надо обращаться в ведомство | надо уходить
следует обращаться | с этим следует обращаться к военным | следует из слов
адресовать | этот вопрос лучше адресовать военным | адресат
переадресов | вопрос об отводе переадресовал военным | адрес
=likely | troops will likely withdraw | unlikely heroes
=probably | will probably leave | probable cause
вероятно | войска, вероятно, отведут | вера
weighing | Moscow is weighing an air truce | weight
weighs | the Kremlin weighs a pause | weighty
in talks | Rosatom in talks on a truce | intact
talks on | talks on a truce for repairs | talks only
talks about | talks about a ceasefire | talks
взвешива | в Москве взвешивают воздушное перемирие | весы
может предложить | Россия может предложить перемирие | предложила
могут предложить | могут предложить паузу | предложили
could offer | Moscow could offer a pause | offered
may offer | Moscow may offer a truce | offered
ушел от вопроса | о перемирии ушел от вопроса | ушел из города
ушел от ответа | ушел от ответа о перемирии | ушел
не смогли сказать | не смогли сказать, что с перемирием | сказали
не смог сказать | не смог сказать об отводе | сказал
внятно сказать | не смогли внятно сказать о перемирии | внятный ответ
obstacle | an obstacle to a truce | an obsolete truce
препятстви | препятствия для перемирия | препараты для больных
на каких условиях | обсудили, на каких условиях прекратят огонь | на жестких условиях
при каких условиях | при каких условиях уйдут войска | при таких условиях
on what terms | on what terms a truce is possible | on our terms
under what conditions | under what conditions the troops leave | under these conditions
в какие сроки | выясняют, в какие сроки введут режим тишины | в эти сроки
""")

# Blame for a broken truce; refusal and denial.
REFUSING = _rows("""
под собой почвы | сообщения об отводе войск не имеют под собой почвы | войска под собой мост взорвали
под собой оснований | слухи о выводе не имеют под собой оснований | без всяких оснований
безоснователь | сообщения об отводе войск безосновательны | обоснованный отвод войск
лишены оснований | слухи о перемирии лишены оснований | лишены наград
не имеют под собой | сообщения об уходе не имеют под собой почвы | не имеют отношения
fragil | a fragile ceasefire | a fragment of a shell
хрупк | хрупкость перемирия | хруст снега
concerning | questions concerning the truce | a concern for peace
regarding | asked regarding a truce | regardless of it
касающ | вопросов, касающихся отвода | касание земли
касательно | спросили касательно паузы | касательная к линии
=idea | the idea of a truce | an ideal truce
=ideas | ideas of a truce | ideals and truces
commented on | commented on the truce | a comment on time
=идея | идея перемирия | идеал мира
=идею | поддержал идею паузы | идеолог паузы
=идее | по идее перемирия | идеально тихо
=идеи | нет идеи паузы | идейный спор
высказал | высказались о перемирии | выскочил из окопа
прокомментир | прокомментировал перемирие | комментарий военкора
violat | Kyiv violated the truce | a violet flag
breach | a breach of the ceasefire | a beach
thwart | Kyiv thwarted the truce | a thwack
derail | derailed the ceasefire | a derelict rail
sabotag | sabotaged the pause | a sabre
disrupt | disrupted the truce | a district
наруш | ВСУ нарушили перемирие | наружу
сорвал | Киев сорвал перемирие | сорока
сорван | перемирие сорвано Киевом | сорняк
сорвать | пытался сорвать перемирие | соринка
срыв | срыв перемирия | срок перемирия
несоблюд | несоблюдение режима тишины | соблюдение режима
порушен | порушення перемир'я | порубка
refus | refused to withdraw | a refuge
reject | rejected the truce | a rejoinder
=deny | they deny the retreat | a denim coat
=denies | Moscow denies it | they deny it
=denied | the Kremlin denied it | undenied
=denying | denying a retreat | a denial
rule out | they rule out a withdrawal | rule it out
ruled out | Lavrov ruled out a truce | ruled it out
rules out | Moscow rules out a pause | rules it out
ruling out | ruling out a retreat | ruling it out
dismiss | dismissed the reports | a dismal report
no plan | there is no plan to leave | nobody plans
no plans | there are no plans to leave | no planes
no intention | has no intention of leaving | with intention
=veto | a veto in the council | they vetoed it
=vetoed | Russia vetoed the draft | a veto
vetoes | Russia vetoes the draft | a veto
voted against | voted against the truce | voted for it and against that
spoke against | spoke against a truce | spoke again of a truce
came out against | came out against a pause | came out again
is against | Moscow is against a truce | it is again quiet
oppose | Moscow opposes a pause | opponents
decline | declined the offer | a decade
impossible | a truce is impossible | possible
out of the question | a retreat is out of the question | out of question
unacceptable | a pause is unacceptable | acceptable
no question | there is no question of leaving | no one questioned
no talk | no talk of a withdrawal | nobody talks
=fake | that is a fake | faked papers
fakes | these are fakes | a fake
=false | the report is false | a falsetto
untrue | the reports are untrue | true reports
=lie | that is a lie | they lied
disinformation | this is disinformation | information
hoax | the retreat is a hoax | a hoard
nothing to do with reality | it has nothing to do with reality | nothing real
not true | it is not true | not a true report
does not correspond | it does not correspond to reality | does correspond
not correspond | reports do not correspond to reality | they correspond
baseless | baseless claims | a base
groundless | groundless reports | a ground
no basis | there is no basis for it | no bases
refut | refuted the reports | a refuge
nonsense | this is nonsense | sense
rebuff | rebuffed the offer | a rebate
=misinformation | it is misinformation | information
no truth | there is no truth in it | no true word
turned down | Moscow turned down the truce | turned it down
turns down | the Kremlin turns down the offer | turns it down
brushed aside | brushed aside the call | brushed it aside
brushed off | brushed off the call | brushed it off
spurn | Moscow spurned the truce | a spur
makes no sense | a pause makes no sense | makes sense
no grounds | there are no grounds for it | on grounds
fabricat | a fabricated report | a fabric
ruled it out | Peskov ruled it out | ruled out
nyet | Moscow says nyet | a net
no reason | sees no reason to leave | a reason
отказал | Москва отказалась от паузы | отказ от паузы
отказыв | отказываются уйти | указывают уйти
отказа | в Кремле отказались, из-за отказа | отказ
отверг | Лавров отверг перемирие | отвёл войска
отверга | Москва отвергает паузу | отверг паузу
опроверг | ведомство опровергло отвод | опрос о войне
опроверж | опровержение отвода | опровергли отвод
отрица | в Москве отрицают отход | отряд
исключил | Песков исключил паузу | исключение
исключен | отвод исключён | исключит
исключает | Москва исключает паузу | исключил паузу
исключили | в МИД исключили отвод | исключено
=ложь | это ложь | ложка
фейк | это фейк | фея
=ложью | назвал ложью | ложь
=вброс | очередной вброс | вбросы
вбросы | это вбросы | вброс
не соответств | не соответствует действительности | соответствует действительности
речи не | речи не идёт об отводе | речь идёт
не планир | отвод не планируется | отвод планируется
нет планов | нет планов отводить войска | планов много
никаких признаков | никаких признаков отвода войск | признаков усталости
не может быть и речи | об отводе не может быть и речи | может быть и речь
no sign of | there is no sign of a withdrawal | a sign of withdrawal
no signs of | there are no signs of a pause | signs of a pause
не намерен | Россия не намерена уходить | намерена уходить
не собира | не собираемся уходить | собираемся уходить
неприемлем | пауза неприемлема | приемлемая пауза
невозможн | отвод невозможен, невозможно | возможно
дезинформ | это дезинформация | информация
недостоверн | сведения недостоверны | достоверны
не может быть | паузы не может быть | может и не быть
не будет | перемирия не будет | перемирие будет
не пойдет | Россия не пойдёт на паузу | Россия пойдёт
не пойдем | на такое перемирие мы не пойдем | пойдем на перемирие
не пойдут | войска не пойдут назад | войска пойдут
=против | Москва против перемирия | окружение противника
ветир | Россия ветировала проект | ветер
вето | наложила вето | ветка
нереальн | отвод нереален, нереальные сроки | реальные сроки
=бессмысленно | перемирие бессмысленно | бессмысленные жертвы
=бессмысленна | пауза бессмысленна | бессмысленные жертвы
=бессмысленны | паузы бессмысленны | бессмысленные жертвы
нет смысла | в перемирии нет смысла | смысл перемирия
не видит смысла | Кремль не видит смысла в паузе | видит смысл
не видим смысла | не видим смысла в перемирии | видим смысл
не согласи | Москва не согласилась | Москва согласилась
не поддерж | Россия не поддержала паузу | поддержала паузу
не готов | Россия не готова к паузе | готова к паузе
не рассматрива | отвод не рассматривается | отвод рассматривают
не идет | об отводе не идёт и речи | идёт отвод
речь не | речь не об отводе | речь об отводе
не имеют ничего общего | слухи не имеют ничего общего с правдой | имеют общее
не имеет ничего общего | это не имеет ничего общего с реальностью | имеет общее
беспочвен | беспочвенные слухи | почва
не велись | переговоры не велись | велись переговоры
неправд | это неправда | правда
утк | газетная утка | уток
не обсужда | отвод не обсуждается | отвод обсуждается
не подходит | пауза нам не подходит | пауза подходит
не устраива | это Москву не устраивает | это устраивает
не устроит | пауза не устроит Кремль | пауза устроит
не заинтересован | Россия не заинтересована в паузе | заинтересована
отклони | отклонил предложение | отклик на предложение
не может идти | речи не может идти | может идти речь
фальшив | это фальшивка | фальцет
не прием | отвод не приемлем | приём в Кремле
спростув | у Москві спростували відхід | простували
заперечу | Кремль заперечує відхід | перечитує
відкин | Москва відкинула пропозицію | відведення
не соглас | Россия не согласна | согласна
не видит оснований | Кремль не видит оснований для паузы | видит основания
нет оснований | нет оснований уходить | есть основания
нет никаких оснований | нет никаких оснований для отвода | никаких оснований нет
вздор | это вздор | вздох
не отвод | это не отвод войск | отвод войск
бред | слухи об отводе — бред | обряд
недопустим | пауза недопустима | допустима
не выход | заморозка — не выход | не вывод
not planned | a withdrawal is not planned | it was planned
not envisaged | a pause is not envisaged | envisaged by the plan
not foreseen | a truce is not foreseen | foreseen for May
not on the agenda | a ceasefire is not on the agenda | on the agenda of the talks
not being considered | a pullback is not being considered | being considered carefully
not intended | a halt is not intended | intended as a gesture
said no to | Moscow said no to a truce | said now
says no to | Russia says no to a pause | says now
сказали нет | прекращению огня сказали «нет» | сказали сразу
сказала нет | Москва сказала «нет» перемирию | сказала вслух
=let | let them leave first | letters home
=пусть | пусть прекратит огонь | пустынь
посовет | посоветовал соблюдать перемирие | советник
враньем | назвали враньем слухи об отходе | вран
вранье | слухи об отводе — вранье | ворон
выдумк | слухи об отходе — выдумка | думка
вымысел | сообщения об отводе — вымысел | смысл
вымысл | это вымыслы об отводе | смыслы
небылиц | небылицы об отходе | былины
=ложным | назвали ложным сообщение об отводе | ложными
лживого сообщени | рассылка лживого сообщения о выводе | важного сообщения
лживое сообщени | это лживое сообщение о перегруппировке | новое сообщение
""")

# Readiness, offers, conditions; calls on others.
OFFERING = _rows("""
=ready | Russia is ready to leave | already left
prepared | prepared to declare a truce | a prefix
willing | willing to withdraw | the will
readiness | readiness for a pause | a reader
willingness | willingness to stop | the will
=offer | an offer of a truce | officers
=offers | Moscow offers a pause | an offer
=offered | Russia offered a truce | an offer
=offering | offering a pause | an offer
=propose | they propose a truce | proposed
=proposes | Putin proposes a pause | propose
=proposed | Shoigu proposed a pause | propose
=proposing | proposing a truce | propose
proposal | a proposal of a truce | a prop
open to | open to a ceasefire | open door to
=if | if Kyiv does the same | iffy
provided that | provided that Kyiv agrees | provided for that
provided | provided Kyiv agrees | a province
on condition | on condition of a pause | on a condition
on the condition | on the condition that Kyiv leaves | on that condition
conditional | a conditional pause | a conduit
condition that | on condition that they leave | condition of that
conditions | under these conditions | a condition
in exchange for | in exchange for guarantees | in exchange of
as long as | as long as the other side does the same | as long a pause as
in return for | in return for prisoners | in return of
only after | only after the signing | only then after
only when | only when Kyiv agrees | only then, when
unless | unless Kyiv fires first | useless
suggests | Lavrov suggests a pause | a suggestion
suggested | Lavrov suggested a pause | suggests
suggesting | suggesting a truce | suggests
would agree | Russia would agree to a truce | would not agree
in case of | in case of an attack | in the case of
once the | once the corridors work | at once, they
=once | once Kyiv agrees | a nonce
the moment | the moment Kyiv agrees | the one moment
в тот момент когда | в тот момент, когда Киев согласится | в тот момент
сразу после того как | сразу после того, как Киев уйдёт | сразу после этого
should the | should the other side agree | should they
as soon as | as soon as Kyiv answers | as soon they
=готов | Путин готов к паузе | готовил паузу
=готова | Россия готова к паузе | готовая пауза
=готовы | мы готовы уйти | готовые части
=готово | командование готово отвести войска | готовое решение
готовност | о готовности к паузе | готовил паузу
предлож | предложил перемирие | предлог
предлаг | предлагает паузу | предлог
при условии | при условии взаимности | при этом условии
=если | если Киев поступит так же | ели
в случае | в случае обстрела | в этом случае
условием | условием паузы станет обмен | условий много
условие | главное условие паузы | условно
в обмен на | в обмен на гарантии | в обмене на
только после | только после обмена | только что, после
как только | как только Киев ответит | так и только
предложен | предложено перемирие | предлог
инициатив | с инициативой о паузе | иней
при этом условии | уйдут при этом условии | при таком условии
при соблюдении | при соблюдении условий | соблюдение условий
взамен | взамен на вывод ВСУ | замена
на условиях | на условиях Москвы | об условиях
в ответ на | в ответ на отвод ВСУ | в ответе на
запропон | запропонував паузу | запорука
якщо | якщо Київ погодиться | якось
при взаимности | при взаимности отведём войска | взаимно
на взаимной основе | пауза на взаимной основе | на основе
called on | called on Kyiv to leave | called him on
calls on | Moscow calls on Kyiv | calls him on
calling on | calling on fighters to leave | calling him on
call on | they call on Kyiv | call him on
=urge | we urge Kyiv to leave | surgery
=urged | urged Kyiv to withdraw | urge
=urges | Moscow urges Kyiv | urge
=urging | urging a pause | urge
=demand | a demand to leave | demanded
=demands | demands a withdrawal | demand
=demanded | demanded a withdrawal | demand
=demanding | demanding a truce | demand
appealed | appealed to the fighters | an apple
appeals to | appeals to Kyiv to leave | appeals for
ultimatum | an ultimatum to the garrison | ultimately
=must | Kyiv must withdraw | mustard
=should | Kyiv should leave | a shoulder
=ought | they ought to leave | fought
insist | insists that Kyiv leave | an inset
insisted | insisted that Kyiv leave | insists
call for | a call for a truce | call them for
called for | called for a truce | called them for
calls for | calls for a pause | calls them for
calling for | calling for a pause | calling them for
=asked | asked Kyiv to leave | masked men
=asks | asks Kyiv to leave | tasks
=invite | they invite the fighters to leave | invited
invited | invited fighters to lay down arms | invite
=needs | Kyiv needs to leave | needles
needs to | Kyiv needs to withdraw | needs them to
=want | they want Kyiv to leave | wanton
=wants | Moscow wants Kyiv to leave | want
recommend | recommended that they leave | a recording
pressed | pressed Kyiv to leave | a press
pressing for | pressing for a truce | pressing them for
persuad | persuaded Kyiv to leave | a person
убедит | убедить Киев уйти | убеждение
уговор | уговорил их уйти | угол
призва | призвал Киев отвести войска | призрак
призыв | призыв сложить оружие | приз
потребова | потребовал отвода ВСУ | потребление
требу | требует отвода ВСУ | труба
требова | требование отвода | треба
ультиматум | ультиматум гарнизону | ультрамарин
должн | ВСУ должны уйти | долг
должен | Киев должен отвести войска | долго
должна | Украина должна уйти | долг
настаива | настаивает на отводе ВСУ | настало утро
=необходимо | Киеву необходимо уйти | при необходимости
следует | ВСУ следует уйти | след
обрати | обратился к Киеву | оборот
обращ | обращаясь к Киеву | образ
проявите | проявите благоразумие | проявили
прикажите | прикажите прекратить огонь | приказал
попросил | попросил Киев о паузе | просит
просит | Москва просит Киев | попросил
добива | добивается отвода ВСУ | добыча
рекоменд | рекомендовал уйти | реконструкция
закли | заклинает Киев остановиться | закат
вимага | вимагає відведення | вимірює
заклик | закликав Київ | заклад
should kyiv | a ceasefire should Kyiv pull out its troops | Kyiv should
should kiev | a truce should Kiev agree | Kiev should
should ukraine | a truce should Ukraine give up the idea | Ukraine should
условия на которых | условия, на которых прекратят огонь | на этих условиях
условиях на которых | об условиях, на которых уйдут | на условиях мира
terms on which | the terms on which it would cease fire | the terms of office
conditions on which | the conditions on which it would leave | conditions are bad
стоит киеву | стоит Киеву заявить об этом | стоит у Киева
стоит украине | стоит Украине отвести войска | стоит на Украине
""")

# Breaches of a truce, and what only presupposes one.
BREAKING = _rows("""
=broke | Kyiv broke the truce | broken
=break | they break the ceasefire | breakfast
=breaks | Kyiv breaks the truce | break
=broken | the truce was broken | broke
=breaking | breaking the ceasefire | breakfast
=failed | the truce failed | fail
undermin | undermined the truce | under it
collaps | the truce collapsed | a collar
ignor | ignored the ceasefire | ignition
disregard | disregarded the truce | a disc
frustrat | frustrated the pause | a frost
abuse | abused the truce | a bus
exploit | exploited the pause | an explosion
used the | used the truce to regroup | used their
take advantage | they take advantage of the pause | take an advantage
taking advantage | taking advantage of the truce | taking an advantage
fell through | the ceasefire fell through | fell right through
falls through | the truce falls through | falls right through
=during | during the truce | duration
despite | despite the ceasefire | in spite
since the | since the moratorium | since then
non observance | the non-observance of the truce | observance
failure | a failure of the truce | a fairy
flout | flouted the ceasefire | a flute
=under | under the ceasefire | underwater
before the | before the truce | before then
after the | after the ceasefire | after that
spoil | spoiled the truce | a spoon
wreck | wrecked the pause | a wren
torpedo | torpedoed the truce | a torch
=amid | amid the ceasefire | amidship
contrary to | contrary to the truce | a contrary wind
in violation | in violation of the truce | in a violent
use of the | made use of the pause | use of a pause
from the moment of | from the moment of the truce | from that moment of
срыва | из-за срыва перемирия | срыв
не соблюд | ВСУ не соблюдают перемирие | соблюдают перемирие
провал | провал перемирия | проход
во время | во время перемирия | в то время
несмотря | несмотря на перемирие | смотря на
воспользова | воспользовались паузой | воспитали
использова | использовали перемирие | исполком
в период | в период тишины | за период
игнорир | игнорировали перемирие | игла
саботир | саботируют паузу | сабля
вопреки | вопреки перемирию | вопрос
с момента | с момента перемирия | в момент
попра | попрали перемирие | пора уходить
не выполн | Киев не выполнил режим | выполнил режим
невыполн | невыполнение режима тишины | выполнение режима
в ходе | в ходе перемирия | в доходе
за время | за время перемирия | за этим временем
в течение | в течение перемирия | с течением
в рамках | в рамках перемирия | в рамке
після | після перемир'я | пісок
в условиях | в условиях перемирия | об условиях
под прикрытием | под прикрытием паузы | прикрытие паузы
на фоне | на фоне перемирия | на фронте
после | после перемирия | посол
до начала | до начала тишины | до самого начала
не придержива | ВСУ не придерживаются тишины | придерживаются тишины
не удержал | перемирие не удержалось | удержалось
under the guise | under the guise of a truce | the guide said
under cover of | under cover of a ceasefire | a book cover
in the guise | in the guise of a pause | in the guide
под видом | под видом перемирия | под видеокамерой
ответили на | в Кремле ответили на сообщения об уходе | ответили огнём
ответил на | ответил на слова о перемирии | ответил огнём
отреагир | отреагировал на слова о перемирии | реагент
оценили | в Кремле оценили идею перемирия | ценили отдых
оценил | оценил сообщения об отводе | ценил отдых
""")

# The end of a truce or a halt.
ENDING = _rows("""
expire | the truce will expire | an expert
expired | the truce expired | expires
expires | the truce expires | expiry
expiry | the expiry of the truce | an export
=over | the truce is over | overnight
has ended | the truce has ended | has not ended
had ended | the truce had ended | had not ended
=ended | the pause ended | extended
=ends | the truce ends | friends
come to an end | has come to an end | come to the end
came to an end | the pause came to an end | came to the end
lapse | the truce will lapse | a lap
lapsed | the moratorium lapsed | a lapse
=ran | the truce ran out | France
run out | the moratorium has run out | run it out
runs out | the truce runs out | runs it out
ran out | the moratorium ran out | ran it out
not prolong | will not prolong the truce | will prolong the truce
not extend | will not extend the truce | will extend the truce
not be extended | the truce will not be extended | will be extended
not be prolonged | it will not be prolonged | it will be prolonged
no extension | there was no extension | an extension
=finished | the pause has finished | unfinished
terminat | the truce was terminated | a termite
called off | the truce was called off | called it off
=suspended | the moratorium is suspended | suspend
no longer in force | the truce is no longer in force | in force
no longer in effect | it is no longer in effect | in effect
no longer observ | Russia no longer observes the truce | observes the truce
no longer bound | Moscow is no longer bound by it | bound by it
no longer hold | the truce no longer holds | the truce holds
=resumed | Russia resumed strikes | resume
=resume | they resume the offensive | resumed
=resumes | Russia resumes the offensive | resume
=resuming | resuming strikes | resume
resumption | the resumption of strikes | presumption
has concluded | the truce has concluded | has not concluded
not been extended | it has not been extended | it has been extended
not renewed | the truce was not renewed | it was renewed
not be renewed | it will not be renewed | it will be renewed
no longer appl | the moratorium no longer applies | it applies
no longer valid | the order is no longer valid | it is valid
broke off | they broke off the truce | broke it off
end of the | after the end of the truce | end of a truce
the end of | the end of the truce | an end of it
истек | перемирие истекло | исток реки
истекл | срок истекла, истекло время | истёк срок
истеч | по истечении перемирия | источник
закончил | перемирие закончилось | закончено
закончен | перемирие закончено | законы
завершил | пауза завершилась | завершено
завершен | перемирие завершено | завершил
заверша | перемирие завершается | завершил
окончен | перемирие окончено | окно
оконч | окончание перемирия | около
окончани | по окончании тишины | окончен
кончил | перемирие кончилось | кончик
не продл | Россия не продлит тишину | Россия продлит тишину
не продлен | перемирие не продлено | перемирие продлено
продлевать не | продлевать не будем | продлевать будем
продлено не | перемирие продлено не было | перемирие продлено
продлеваться не | продлеваться не будет | продлеваться будет
возобнов | возобновили удары | обновили удары
прекратил действие | мораторий прекратил действие | прекратил огонь
прекращает действие | мораторий прекращает действие | прекращает огонь
прекратил свое | мораторий прекратил своё действие | прекратил огонь
приостановлен | мораторий приостановлен | остановлен
приостановил | приостановили мораторий | остановили
не в силе | запрет больше не в силе | не в силах уйти
больше не действ | мораторий больше не действует | мораторий действует
не действует | мораторий не действует | мораторий действует
утратил | утратил силу | утро
вышло время | вышло время тишины | время вышло
вышел срок | вышел срок моратория | срок вышел
свернут | режим свёрнут | свернул
=прекращен | мораторий прекращён | прекращение огня
=прекращена | пауза прекращена | прекращение огня
=прекращено | перемирие прекращено | прекращение огня
=прекращены | удары прекращены | прекращение огня
завершение | завершение тишины | завершил
закінч | перемир'я закінчилося | закон
вичерп | термін вичерпано | вечірній
сняты ограничени | сняты ограничения на удары | ограничения сняты
сорвано | перемирие сорвано | сорвал
is no more | the truce is no more | the truce is now more
больше не действует | перемирие больше не действует | все действует
""")

# In force, under way.
LASTING = _rows("""
=began | the withdrawal began | begins
=begun | the withdrawal has begun | began
=begin | they begin to leave | beginner
=begins | the pullout begins | begin
=start | they start to leave | starting
=started | the pullout started | start
=starts | the truce starts today | start
take effect | it will take effect at noon | take no effect
takes effect | the truce takes effect | takes no effect
took effect | the truce took effect | took no effect
taken effect | the truce has taken effect | taken no effect
came into force | the truce came into force | came in force
come into force | it will come into force | come in force
comes into force | it comes into force | comes in force
into effect | went into effect | in effect
in force | the truce is in force | by force
in effect | a truce is in effect | in the effect
is being observed | the truce is being observed | is observed
being observed | the silence being observed | been observed
in place | the moratorium remains in place | in the place
sticking to | is sticking to the truce | the sticky mud
остается в силе | мораторий остаётся в силе | остаётся в Сирии
observ | Russia observes the truce | an obstacle
=holds | the truce holds | hold
=holding | the truce is holding | hold
under way | the withdrawal is under way | under the way
underway | the pullout is underway | underwater
ongoing | an ongoing withdrawal | going on
continues | the withdrawal continues | a continent
=enforced | the truce is enforced | reinforced
implement | implementing the truce | an imp
comply | they comply with the truce | a company
complied | complied with the truce | complete
complying | complying with it | a compliment
adher | adheres to the truce | a header
abide | will abide by it | a bidder
abiding | abiding by the truce | a bid
=начал | начал отвод | началу отвода
=начала | Россия начала отвод | началось
=начали | войска начали отход | началось
=начало | начало отвода | началу отвода
началс | начался отвод | начал отвод
началас | началась переброска | начала
началось | началось перемирие | начало
начались | начались отводы | начали
начат | отвод начат | начал
начин | начинается отвод | начальник
начнет | пауза начнётся | начал
начнут | начнут отвод | начал
вступ | тишина вступила в силу | ступень
действует | перемирие действует | действие
действова | тишина будет действовать | действие
соблюда | войска соблюдают тишину | соблазн
идет | идёт отвод войск | идея
ведет | Россия ведёт отвод | ведомство
проводит | проводится отвод | провод
проходит | отвод проходит по плану | проход
продолжа | отвод продолжается | продолжение
выполня | режим выполняется | выполнил
ввели | ввели режим тишины | введён
введен | введён режим тишины | ввели режим
осуществля | отвод осуществляется | осуществил
придержива | придерживаемся тишины | держимся
набира | отвод набирает темп | набор
діє | режим тиші діє | діти
began | the withdrawal began | begin
begun | it has begun | begin
started | started leaving | a star
holds | the ceasefire holds | a hold
abid | abides by the truce | a bid
=keep | they keep the truce | keeper
=keeps | Russia keeps the truce | keep
=kept | the truce was kept | keep
=sticks | Moscow sticks to the truce | stickers
maintain | maintaining the truce | a mountain
выдержива | выдерживают тишину | выдержка
вступил | режим вступил в силу | вступление
""")

# Asserted: announced, decided, made.
ASSERTING = _rows("""
announc | announced a truce | an ounce
declar | declared a truce | a deck
order | ordered a withdrawal | an ordinary day
decid | decided on a pause | a decade
decision | a decision on withdrawal | precision
agree | agreed on a truce | a green line
introduc | introduced a truce | an intro
establish | established a silence regime | estates
confirm | confirmed the withdrawal | a conference
proclaim | proclaimed a truce | a process
impos | imposed a truce | an important day
extend | extended the truce | extensive
extension | an extension of the truce | extent
prolong | prolonged the pause | a prologue
=set | a truce was set | settle
=sets | Russia sets a pause | set
approv | approved the withdrawal | an approach
instruct | instructed the troops | an instrument
command | the command to withdraw | a comma
initiat | initiated a pause | initials
launch | launched the withdrawal | a laundry
pledg | pledged a pause | a plea
promis | promised to withdraw | a prominent
support | supported the truce | a suppliant
accept | accepted the truce | access
unilateral | a unilateral truce | bilateral
consent | consented to a pause | a consensus
complet | completed the withdrawal | a complaint
=made | the withdrawal was made | madeira
=make | make a withdrawal | maker
=making | making a pause | make
=carry | carry out the withdrawal | carrying
=carried | carried out a withdrawal | carry
=carrying | carrying out a withdrawal | carry
conduct | conducted a regrouping | a condition
effect | a truce in effect | an effort
schedul | a scheduled withdrawal | a school
plan | a planned withdrawal | play
enter | the truce enters into force | enamel
=to | to a ceasefire | today
signal | signalled a pause | a sign
commit | committed to a pause | a comma
guarantee | guaranteed a pause | a guard
ensur | ensured a truce | insured
provid | provides for a pause | a province
undertak | undertakes a withdrawal | underground
perform | performed a regrouping | perfume
inform | the general informed about a suspension of hostilities | in form
report | reported a withdrawal | a resort
in the form | in the form of a withdrawal | in a form
=hold | they hold the truce | holding
=is | there is a truce | island
=are | units are in retreat | area
=was | a truce was made | wasps
has been | a truce has been made | has not been
have been | pauses have been made | have not been
=sign | ready to sign a truce | a significant step
=signs | Putin signs a truce | signal of a truce
signed | signed a truce | resigned over the truce
signing | at the signing of the truce | a signal of the truce
endors | endorsed the truce | an end
backed | backed the truce | a back
backing | backing the truce | a back
mark | marked by a pause | a mast
approved | approved a pause | approve
=give | give a pause | given
=gave | gave an order | give
arrang | arranged a truce | orange
bring | bring a pause | a brink
secure | secured a truce | security
reach | reached a truce | react
conclud | concluded a truce | a conclave
=there | there a truce holds | therefore
welcom | welcomed the truce | a well
=sent | troops were sent back | sentence
=done | the withdrawal is done | undone
объяв | объявлено перемирие | объект
ввод | вводится режим тишины | ввёл режим
ввест | решено ввести паузу | ввёл паузу
введ | будет введена пауза | ввёл
ввел | ввёл режим тишины | ввод
постан | постановил отвести войска | посты
приказ | приказ об отводе | приз
распоря | распорядился об отводе | распад
реши | решил отвести войска | решётка
решен | решено уйти | решил
соглас | согласился на паузу | согнал
подтвер | подтвердил отвод | подтянул
устан | установлен режим тишины | устал
заяв | заявил об отводе | заём
сообщ | сообщил об отводе | сообразил
провозгл | провозгласил перемирие | провод
продл | продлил паузу | продал
обеспеч | обеспечена пауза | обед
гарант | гарантирует паузу | гараж
указ | указ о перемирии | укол
поруч | поручил отвести войска | порох
приня | принято решение об отводе | причина
утверд | утвердил отвод | утро
поддерж | поддержал паузу | поддон
договор | договорились об отводе | догадка
будет | отвод будет | бутон
начн | отвод начнётся | начал
устро | устроили паузу | устал
оглас | огласил решение об отводе | огонь
заверш | завершён отвод | заведение
производ | производится отвод | произнёс
произв | произведён отвод | произнёс
осуществ | осуществлён отвод | существо
провод | проводится отвод | проход
провед | проведён отвод | проверка
выпол | выполнен отвод | вышли из города
готов | готовится отвод | голов
предусм | предусмотрен отвод | предлог
обеща | обещал паузу | обед
санкц | санкционировал отвод | санаторий
оголош | оголошено перемир'я | огонь
запров | запроваджено тишу | запас
анонсир | анонсировал отвод | аноним
состоял | состоялся отвод | состав
состоит | отвод состоится завтра | состав
предприн | предпринят отвод | предприятие
планов | плановый отвод | планшет
плану | отвод по плану | планка
рассказ | рассказал об отводе | раскол
реализ | реализован отвод | реальный
одобр | одобрил отвод | добрый
отда | отдан приказ об отводе | отдых
=дал | дал приказ уйти | дали
=дали | дали приказ уйти | дал
=дан | приказ дан | данные
назнач | назначен отвод | названия
инициир | инициировал паузу | инициалы
одностор | одностороннее перемирие | стороннее
назва | назвал отвод жестом | назад
обосн | обосновал отвод | обоз
объясн | объяснил отвод | объявил
следу | следует отвод | следы
рассчит | рассчитан отвод | рассыпал
связ | в связи с отводом | свет
""")

# Done; taken back; doubted; recalled.
FINISHING = _rows("""
finaliz | finalized the pullout | a finale
finalis | finalised the pullout | a finale
concluded | concluded the pullout | an inclusion
accomplished | accomplished the regrouping | an accomplice
fully | fully withdrawn | full
had been | had been withdrawn | had not been
already | already withdrawn | all ready
полностью | полностью отведены | полный
уже | уже отведены | ужин
выполнен | отвод выполнен | выполнил
проведен | отвод проведён | провёл
осуществлен | отвод осуществлён | осуществил
done | the withdrawal is done | a donor
over | the withdrawal is over | an oven
ended | the withdrawal ended | bended
annul | the message was annulled | annual
retract | TASS retracted the news | a tractor
disown | the ministry disowned the report | a distance
published by mistake | it was published by mistake | published a mistake
by mistake | sent by mistake | a mistake
in error | sent in error | an error
erroneous | an erroneous report | an erotic film
mistakenly | mistakenly sent | a mistake
аннулир | сообщение аннулировано | анонс
ошибочн | сообщение ошибочное | ошибка
по ошибке | вышло по ошибке | ошибка
отозвали | агентства отозвали новость | отозвался
отозвано | сообщение отозвано | отозвался
опровергли новость | опровергли новость об отводе | опровергли это
дезавуир | дезавуировал заявление | дезертир
удалил | агентство удалило новость | удар
удалено | сообщение удалено | удалось
снята с публикац | новость снята с публикации | снята с эфира
анулюв | повідомлення анульовано: анулювали | анонс
помилков | помилкове повідомлення | помічник
recalled the | TASS recalled the message | recalled that
deleted | the message was deleted | a delta
withdrew the report | TASS withdrew the report | withdrew the troops
pulled the report | RIA pulled the report | pulled the troops
отменили | агентства отменили сообщение | отметили
dropped it | the agency dropped it | dropped its
statement | the statement was wrong | a statesman
message | the message was annulled | a massage
news | the news was retracted | a newt
tass | TASS annulled it | a task
ria | RIA annulled it | a river
story | the story was pulled | a stork
dispatch | the dispatch was wrong | a disc
сообщени | сообщение отозвано | сообщил
новост | новость удалена | новый
тасс | ТАСС отозвал новость | таз
риа | РИА отозвало новость | рис
агентств | агентство ошиблось | агент
публикац | публикация снята | публика
рассылк | рассылка отозвана | рассказ
молни | молния аннулирована | молоко
повідомлен | повідомлення анулювали | відомості
заметк | заметка удалена | заметил
safe distance | to a safe distance | a safer distance
безопасное расстояни | на безопасное расстояние | расстояние
безопасное удалени | отойдут на безопасное удаление | безопасное место
безопасном удалени | стоят на безопасном удалении | безопасном месте
безопасном расстояни | на безопасном расстоянии | расстояние
подальше | отвести подальше | дальше
безопасную дистанци | на безопасную дистанцию | дистанция
safety distance | at a safety distance | a safe distance
the day before | the day before the truce began | the next day
накануне | накануне отвели войска | навесили замок
earlier | earlier Russia said | early
previously | previously Russia said | a preview
last month | last month Russia left | the last of the month
last year | last year Russia left | the last of the year
recall | we recall that they left | a receipt
in march | In March Russia said | on the march
напомн | напомним, войска ушли | напор
ранее | ранее Москва заявляла | рано
прошлом году | в прошлом году ушли | прошлогодний
в прошлый раз | в прошлый раз ушли | прошлый раз
до этого | до этого войска ушли | до того
незадолго | незадолго до паузы | задолго
месяцем ранее | месяцем ранее ушли | месяц назад
нагада | нагадаємо, війська пішли | нагода
раніше | раніше Москва казала | ранок
took down | agencies took down the report | took the town
taken down | the report was taken down | taken into the town
takes down | the agency takes down its story | takes the town
take back report | agencies take back reports of it | take back the town
takes back report | the agency takes back reports of it | takes back the town
took back report | the agency took back reports of it | took back the town
weeks ago | two weeks ago a truce was declared | weeks of fighting
weeks earlier | three weeks earlier the army left | weeks of calm
months ago | two months ago the troops left | months of fighting
недели назад | две недели назад войска ушли | недели боев
недель назад | шесть недель назад объявили перемирие | недель боев
месяца назад | два месяца назад войска ушли | месяца боев
месяцев назад | пять месяцев назад войска ушли | месяцев боев
""")

CUE_EXAMPLES: tuple[tuple[str, str, str], ...] = (*NEGATIONS, *HOLDING_BACK, *REFUSING, *OFFERING, *BREAKING, *ENDING, *LASTING, *ASSERTING, *FINISHING)

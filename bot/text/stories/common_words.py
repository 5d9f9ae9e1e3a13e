"""Words that any day's news is full of: what an archive knows of frequencies before it has any.

Folded, in whatever form; they matter for the first few hundred articles of a language. Where `bot.text.stems`
has no function words, those stand here too.
"""

from typing import Final

COMMON_WORDS: Final = {
    "fr": "an annee annees mois semaine jour jours journee heure heures minute soir matin nuit temps date "
    "fin debut lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai "
    "juin juillet aout septembre octobre novembre decembre aujourd'hui hier demain dernier derniere "
    "premier premiere prochain deuxieme seul nouveau nouvelle nouveaux grand grande petit bon bonne "
    "jeune vieux ancien ancienne possible important fort haut national international public social "
    "politique economique general francais francaise france paris pays monde ville region etat "
    "gouvernement president ministre parti loi projet conseil assemblee depute homme femme hommes "
    "femmes enfant enfants personne personnes gens famille pere mere fils fille vie mort place cas "
    "part point partie nombre millions million milliards euros euro dollars pourcent prix groupe "
    "entreprise societe equipe membre chef directeur porte-parole service travail question probleme "
    "situation decision annonce mesure plan reponse demande moyen raison exemple suite cours compte "
    "niveau dit dire affirme explique declare indique precise estime assure rapporte ajoute "
    "souligne rappelle confie raconte pouvoir devoir vouloir savoir voir venir prendre mettre "
    "donner passer aller rester trouver devenir tenir parler demander montrer partir arriver "
    "attendre vivre perdre permettre lancer presenter doit doivent peuvent veut vient prend met "
    "donne passe va vont reste notamment encore toujours jamais deja bien beaucoup moins environ "
    "pres afin face ailleurs ensuite enfin surtout cependant pourtant lors media journal presse "
    "interview reseaux sociaux twitter facebook video photo afp article information site",
    "en": "year years month week day days today yesterday tomorrow morning night hour hours minutes time "
    "date end start monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december last first next second early "
    "late new old big small good high low long great public national international social political "
    "economic general local country world city state government president minister party law bill "
    "plan council house member man woman men women child children people person family father "
    "mother son daughter life death place case part point number million billion thousand percent "
    "per cent dollar dollars pound euro price cost group company team chief head director spokesman "
    "spokeswoman official officials service work job question problem situation decision "
    "announcement measure answer reason example level report reported told tell according added "
    "announced called came come go going went get got give given take taken took make making found "
    "find know think want need see seen use used show say look help keep left right set put begin "
    "began become including around several still well back even away among another across however "
    "while within without yet two three four five media news press interview twitter facebook video "
    "photo reuters article information website statement",
    "ru": "год года году лет месяц месяца неделя неделю день дня дней сегодня вчера завтра утром ночь час "
    "часов минут время понедельник вторник среда среду четверг пятница пятницу суббота субботу "
    "воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "последний первый следующий второй новый новые большой маленький хороший высокий старый молодой "
    "великий общественный национальный международный социальный политический экономический общий "
    "местный россия российский страна мир город область регион государство государственный "
    "правительство президент министр партия закон проект совет депутат человек люди мужчина женщина "
    "ребенок дети семья отец мать сын дочь жизнь смерть место случай часть число миллион миллиард "
    "тысяча тысяч процент рубль рублей доллар долларов евро цена группа компания команда член глава "
    "директор представитель служба работа вопрос проблема ситуация решение мера ответ причина "
    "пример уровень сообщил сообщила сообщает сообщили заявил заявила рассказал отметил добавил "
    "подчеркнул пояснил считает говорит сказал стал стала стали может могут должен должны нужно "
    "находится является получил принял провел начал около несколько рядом вместе теперь снова "
    "сейчас ранее также однако например кроме среди согласно слова словам данные данным информация "
    "сайт пресс-служба агентство интерфакс риа новости тасс сми издание фото видео сеть телеграм "
    "источник",
    "de": "der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an "
    "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war "
    "haben nur oder aber vor zur bis mehr durch man sein wurde sei seit wenn habe unter ihre hatte "
    "kann gegen vom konnen schon sowie dann da ich wir jahr jahre jahren monat woche tag tage heute "
    "gestern morgen uhr zeit ende montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "januar februar marz april mai juni juli august september oktober november dezember neue neuen "
    "ersten letzten grosse gut deutschland deutsche deutschen land welt stadt staat regierung "
    "prasident minister partei gesetz rat mann frau kinder menschen familie leben fall teil zahl "
    "millionen milliarden prozent euro dollar gruppe unternehmen mannschaft chef sprecher arbeit "
    "frage problem entscheidung sagte sagt erklarte teilte mitteilte berichtet laut wurden worden",
    "es": "el la los las de del que y a en un una por con no se su para al lo como mas o pero sus le ya "
    "este si porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos "
    "durante todos uno les ni contra otros ano anos mes semana dia dias hoy ayer lunes martes "
    "miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre nuevo primera primer ultimo gran pais mundo ciudad "
    "estado gobierno presidente ministro partido ley hombre mujer personas familia vida millones "
    "euros dolares dijo segun informo anuncio explico aseguro fue ha han ser son era tras",
    "it": "il lo la i gli le di a da in con su per tra fra un una uno del della dei delle al alla nel "
    "nella che e non si come piu ma anche se o ha hanno sono stato essere era dopo prima anno anni "
    "mese settimana giorno giorni oggi ieri lunedi martedi mercoledi giovedi venerdi sabato "
    "domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre nuovo primo ultimo grande paese mondo citta governo presidente ministro partito legge "
    "uomo donna persone famiglia vita milioni euro detto secondo",
}  # fmt: skip
"""Language → words."""

COMMON_NUMBERS: Final = tuple(
    str(number) for number in (*range(10, 101), *range(100, 1001, 100), *range(1990, 2041), 2000, 5000, 10000)
)
"""Numbers that tell little: up to a hundred, round ones, and years."""

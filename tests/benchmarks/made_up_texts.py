"""Articles of our own making: parts of sentences put together anew, with other names, places and numbers."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Grammar:
    """What the sentences of one language are made of; `{n}` is a number."""

    who: tuple[str, ...]
    did: tuple[str, ...]
    what: tuple[str, ...]
    how: tuple[str, ...]
    where: str
    """How a place is added."""
    said: tuple[str, ...]
    names: tuple[str, ...]
    families: tuple[str, ...]
    places: tuple[str, ...]
    corrected: str
    sections: tuple[str, ...]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


_EN = Grammar(
    who=_parts(
        "the harbour board|two night-shift nurses|a group of beekeepers|the district auditor|the tram "
        "operator|the school governors|a retired surveyor|the water company|volunteers from the museum|"
        "the rowing club|a panel of engineers|the county archivist|market traders|the regional choir|the "
        "housing office|three young bakers|the bridge inspector|a mountain rescue team|the seed library|"
        "the ferry crew|the bus drivers' union|the town's only printer|an amateur astronomer|the fire "
        "chief|the orchard owners"
    ),
    did=_parts(
        "will postpone|have quietly rebuilt|want to sell|has approved|is refusing to fund|counted again|"
        "has published drawings of|asked a judge to stop|opened|is measuring|has lost patience with|"
        "defended|plans to double|voted against|has insured|is training people for|photographed|returned|"
        "withdrew an offer for|found cracks in|has restored|is cataloguing|wrote off|will test|has renamed"
    ),
    what=_parts(
        "{n} street lamps|the old signal box|a reservoir for {n} households|the winter timetable|{n} "
        "hectares of reed|its smallest workshop|a collection of {n} letters|the swimming hall|an "
        "unfinished viaduct|{n} parking places|the evening school|a herd of {n} goats|the grain store|the "
        "lighthouse stairs|a map of {n} wells|the municipal oven|its reserve of {n} tonnes of salt|the "
        "annex of the theatre|{n} second-hand bicycles|the flood gate|a contract worth {n} thousand|the "
        "weather station|the choir's organ|{n} library cards|the lower quay"
    ),
    how=_parts(
        "after a vote that lasted {n} minutes|before the frost sets in|without naming a price|at the "
        "request of {n} residents|despite a warning from the insurers|for the first time since the flood|"
        "with money left over from last year|although nobody had asked for it|in a sitting open to the "
        "public|because the lease ends in {n} months|following a complaint about the noise|as a trial of "
        "{n} weeks|to the surprise of its neighbours|under rules that changed in spring|by a margin of "
        "{n}|while the main road stays shut|on the advice of a geologist|against a bill of {n} euros|with "
        "the help of pupils|as soon as the paint is dry"
    ),
    where=" in {place}",
    said=_parts(
        "“{first}, and I would do it again,” said {name}.|“Nobody should be surprised,” said {name}, who "
        "lives in {place}.|{name}, aged {n}, put it differently: “{first}.”|According to {name}, that "
        "took {n} days."
    ),
    names=_parts(
        "Ada|Bram|Celeste|Dorian|Edda|Fintan|Greer|Hollis|Imre|Juno|Kester|Lorne|Maeve|Nils|Oona|Piers"
    ),
    families=_parts(
        "Ashdown|Birkett|Calloway|Drummond|Eastlake|Farrow|Gillow|Hexham|Inskip|Jessop|Kilbride|Larkham|"
        "Mossop|Netherby|Ormskirk|Pellow|Quayle|Rusland|Selwyn|Thackray"
    ),
    places=_parts(
        "Marlow Cross|Tern Bay|Upper Hask|Willowmere|Stonegate|Pell Harbour|Ravensby|Lintfield|Oxcombe|"
        "Dunmarsh|Farley Heath|Kettle Green|Brackwater|Nether Sallow|Highcliff End|Amberholt"
    ),
    corrected=" — corrected",
    sections=("Politics", "Economy", "Culture", "Region"),
)

_FR = Grammar(
    who=_parts(
        "le conseil du port|deux infirmières de nuit|un groupe d'apiculteurs|la cour des comptes "
        "régionale|l'exploitant du tramway|les parents d'élèves|un géomètre à la retraite|la régie des "
        "eaux|des bénévoles du musée|le club d'aviron|un collège d'ingénieurs|l'archiviste du département|"
        "les commerçants du marché|le chœur municipal|l'office du logement|trois jeunes boulangers|"
        "l'inspecteur des ponts|une équipe de secours en montagne|la grainothèque|l'équipage du bac|le "
        "syndicat des chauffeurs|le dernier imprimeur de la ville|une astronome amateur|le chef des "
        "pompiers|les propriétaires du verger"
    ),
    did=_parts(
        "va reporter|a discrètement rebâti|souhaite vendre|a approuvé|refuse de financer|a recompté|a "
        "publié les plans de|a saisi le juge au sujet de|a inauguré|mesure depuis hier|ne veut plus de|a "
        "défendu|compte doubler|a voté contre|a fait assurer|forme des habitants pour|a photographié|a "
        "rendu|retire son offre pour|a trouvé des fissures dans|a restauré|dresse l'inventaire de|renonce "
        "à|mettra à l'essai|a rebaptisé"
    ),
    what=_parts(
        "{n} réverbères|l'ancien poste d'aiguillage|un réservoir pour {n} foyers|l'horaire d'hiver|{n} "
        "hectares de roseaux|son plus petit atelier|une collection de {n} lettres|la piscine couverte|un "
        "viaduc inachevé|{n} places de stationnement|l'école du soir|un troupeau de {n} chèvres|la halle "
        "aux grains|l'escalier du phare|une carte de {n} puits|le four communal|sa réserve de {n} tonnes "
        "de sel|l'annexe du théâtre|{n} bicyclettes d'occasion|la porte d'écluse|un marché de {n} mille "
        "euros|la station météo|l'orgue de la chapelle|{n} cartes de bibliothèque|le quai du bas"
    ),
    how=_parts(
        "après un vote de {n} minutes|avant les premières gelées|sans avancer de prix|à la demande de {n} "
        "riverains|malgré l'avertissement des assureurs|pour la première fois depuis la crue|avec le "
        "reliquat de l'an dernier|alors que personne ne l'avait demandé|en séance publique|parce que le "
        "bail expire dans {n} mois|à la suite d'une plainte pour bruit|à titre d'essai pendant {n} "
        "semaines|à la surprise des voisins|selon des règles changées au printemps|à {n} voix près|tant "
        "que la grand-route reste coupée|sur le conseil d'un géologue|contre une facture de {n} euros|"
        "avec l'aide des élèves|dès que la peinture sera sèche"
    ),
    where=" à {place}",
    said=_parts(
        "« {first}, et je le referais », dit {name}.|« Cela ne devrait étonner personne », glisse {name}, "
        "qui habite {place}.|{name}, {n} ans, le dit autrement : « {first}. »|Selon {name}, cela a pris "
        "{n} jours."
    ),
    names=_parts(
        "Aubin|Blanche|Cyprien|Delphine|Éloi|Fantine|Gaspard|Honorine|Isaure|Jocelyn|Léonie|Marceau|Ninon|"
        "Octave|Prune|Séverin"
    ),
    families=_parts(
        "Arnoult|Bessière|Cordelle|Daunay|Estève|Faucheux|Grandin|Hersant|Jourdes|Laverne|Montreil|Naudet|"
        "Ollivon|Peyrac|Quentin|Rouvière|Savary|Tardieu|Vauquelin|Verdelle"
    ),
    places=_parts(
        "Montaubier|Rochebrune-sur-Aire|Vauclaire|Saint-Orens|Pontrieux|Lavaldieu|Aigremont|Corbeval|"
        "Fontarelle|Malepierre|Grandlieu|Tressange|Beaurevoir|Chanteloube|Villarceau|Orvaux"
    ),
    corrected=" (rectifié)",
    sections=("Politique", "Économie", "Culture", "Région"),
)

_RU = Grammar(
    who=_parts(
        "совет порта|две ночные медсестры|группа пчеловодов|районный ревизор|трамвайный парк|родительский "
        "комитет|землемер на пенсии|городской водоканал|добровольцы музея|гребной клуб|комиссия инженеров|"
        "архивариус области|торговцы рынка|местный хор|жилищная служба|трое молодых пекарей|инспектор "
        "мостов|отряд горных спасателей|библиотека семян|экипаж парома|профсоюз водителей|последняя "
        "типография города|астроном-любитель|начальник пожарных|владельцы сада"
    ),
    did=_parts(
        "перенесёт на осень|тихо отстроил заново|собирается продать|утвердил|отказывается оплатить|"
        "пересчитал|опубликовал чертежи на|просит суд остановить|открыл|измеряет|больше не хочет видеть|"
        "защищал|намерен удвоить|голосовал против планов на|застраховал|готовит людей на|снял на плёнку|"
        "вернул|отозвал предложение на|нашёл трещины там, где стоит|восстановил|описывает|списал|испытает|"
        "переименовал"
    ),
    what=_parts(
        "{n} уличных фонарей|старый пост стрелочника|водоём на {n} дворов|зимнее расписание|{n} гектаров "
        "камыша|самую малую мастерскую|собрание из {n} писем|крытый бассейн|недостроенный виадук|{n} "
        "парковочных мест|вечернюю школу|стадо из {n} коз|зерновой склад|лестницу маяка|карту {n} "
        "колодцев|общинную печь|запас в {n} тонн соли|пристройку театра|{n} подержанных велосипедов|"
        "шлюзовые ворота|договор на {n} тысяч|метеостанцию|орган часовни|{n} читательских билетов|нижнюю "
        "набережную"
    ),
    how=_parts(
        "после голосования, которое длилось {n} минут|до первых морозов|не называя цены|по просьбе {n} "
        "жителей|вопреки предупреждению страховщиков|впервые со времён паводка|на деньги, оставшиеся с "
        "прошлого года|хотя об этом никто не просил|на открытом заседании|потому что аренда кончается "
        "через {n} месяцев|после жалобы на шум|в виде опыта на {n} недель|к удивлению соседей|по "
        "правилам, изменённым весной|с перевесом в {n} голосов|пока закрыта главная дорога|по совету "
        "геолога|по счёту на {n} евро|с помощью школьников|как только высохнет краска"
    ),
    where=", {place}",
    said=_parts(
        "«{first}, и я бы сделал это снова», — говорит {name}.|«Удивляться тут нечему», — замечает {name} "
        "({place}).|{name}, {n} лет, говорит иначе: «{first}».|По словам {name}, это заняло {n} дней."
    ),
    names=_parts(
        "Аглая|Богдан|Варвара|Глеб|Дарина|Емельян|Жанна|Захар|Инна|Клим|Лада|Мирон|Нонна|Остап|Прохор|Рада"
    ),
    families=_parts(
        "Абросимов|Белозёров|Ветров|Горюнов|Дроздов|Ершов|Зиминов|Калинов|Ларионов|Мельников|Нестеров|"
        "Осинов|Полозов|Рябинов|Стрельцов|Тарасов|Уваров|Холодков|Черемнов|Шубинов"
    ),
    places=_parts(
        "Верхняя Ольшанка|Студёный Яр|Каменка-на-Суре|Липовец|Старое Поле|Сосновый Мыс|Берёзовка|Красный "
        "Брод|Тихая Гавань|Новолужье|Озёрск-Малый|Дальний Хутор|Рябиновка|Белый Камень|Устье|Заречная"
    ),
    corrected=" (исправлено)",
    sections=("Политика", "Экономика", "Культура", "Регион"),
)

GRAMMARS = {"en": _EN, "fr": _FR, "ru": _RU}


@dataclass(frozen=True, kw_only=True, slots=True)
class MadeText:
    """What an article says."""

    title: str
    author: str
    section: str
    paragraphs: tuple[str, ...]


def make_text(language: str, chance: random.Random) -> MadeText:
    """Write an article of 150 to 450 words that says what no other says."""
    grammar = GRAMMARS[language]
    pick = chance.choice

    def name() -> str:
        return f"{pick(grammar.names)} {pick(grammar.families)}"

    def filled(text: str) -> str:
        return text.replace("{n}", str(chance.randint(3, 980))) if "{n}" in text else text

    def clause() -> str:
        said = f"{pick(grammar.who)} {pick(grammar.did)} {filled(pick(grammar.what))}"
        if chance.random() < 0.4:
            said += grammar.where.replace("{place}", pick(grammar.places))
        return _capital(said)

    def sentence() -> str:
        if chance.random() < 0.2:
            said = filled(pick(grammar.said)).replace("{place}", pick(grammar.places))
            return said.replace("{first}", clause()).replace("{name}", name())
        return f"{clause()} {filled(pick(grammar.how))}."

    paragraphs = tuple(
        " ".join(sentence() for _ in range(chance.randint(3, 5))) for _ in range(chance.randint(3, 7))
    )
    place = pick(grammar.places)
    return MadeText(
        title=f"{place}{' :' if language == 'fr' else ':'} {_lower(clause())}",
        author=name(),
        section=pick(grammar.sections),
        paragraphs=paragraphs,
    )


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]

"""Names that any day's news is full of: countries, large cities, given names, media, parts of other names.

Two reports that share one of them share little, and a new archive can't know that. No politician, party or
club is here: who is in the news changes, and the archive learns it. Inflected forms and spellings that sound
alike (`bot.text.stories.transliteration`) need not stand here.
"""

from typing import Final

_COUNTRIES = (
    "France Allemagne Germany Германия Deutschland Angleterre England Англия Royaume Bretagne Britain "
    "Британия Великобритания Espagne Spain Испания Italie Italy Италия Portugal Португалия Belgique "
    "Belgium Бельгия Suisse Switzerland Швейцария Schweiz Pays Netherlands Нидерланды Autriche Austria "
    "Австрия Österreich Suède Sweden Швеция Norvège Norway Норвегия Danemark Denmark Дания Finlande "
    "Finland Финляндия Irlande Ireland Ирландия Pologne Poland Польша Polen Hongrie Hungary Венгрия "
    "Roumanie Romania Румыния Bulgarie Bulgaria Болгария Grèce Greece Греция Turquie Turkey Турция Russie "
    "Russia Россия Russland Ukraine Украина Bélarus Беларусь Белоруссия Géorgie Georgia Грузия Arménie "
    "Armenia Армения Kazakhstan Казахстан Israël Israel Израиль Palestine Палестина Syrie Syria Сирия "
    "Irak Iraq Ирак Iran Иран Liban Lebanon Ливан Égypte Egypt Египет Libye Libya Ливия Tunisie Tunisia "
    "Тунис Algérie Algeria Алжир Maroc Morocco Марокко Mali Мали Nigeria Нигерия Kenya Кения Afrique "
    "Africa Африка Chine China Китай КНР Japon Japan Япония Corée Korea Корея Inde India Индия Pakistan "
    "Пакистан Afghanistan Афганистан Indonésie Indonesia Индонезия Vietnam Вьетнам Australie Australia "
    "Австралия Zélande Zealand Canada Канада Mexique Mexico Мексика Brésil Brazil Бразилия Argentine "
    "Argentina Аргентина Colombie Colombia Chili Chile Venezuela Венесуэла Cuba Куба États Unis США USA "
    "US Amérique America Америка Europe Европа Asie Asia Азия UE EU ЕС UK UN ONU ООН Otan NATO НАТО РФ "
    "СССР"
)
_CITIES_AND_REGIONS = (
    "Paris Париж Londres London Лондон Berlin Берлин Rome Рим Madrid Мадрид Bruxelles Brussels Брюссель "
    "Vienne Vienna Вена Genève Geneva Женева Varsovie Warsaw Варшава Athènes Athens Афины Moscou Moscow "
    "Москва Подмосковье Pétersbourg Petersburg Петербург Kiev Киев Minsk Минск Istanbul Стамбул Ankara "
    "Анкара Jérusalem Jerusalem Иерусалим Téhéran Tehran Тегеран Pékin Beijing Пекин Hong Kong Гонконг "
    "Tokyo Токио Delhi Дели Washington Вашингтон York Йорк Angeles Californie California Калифорния Texas "
    "Техас Floride Florida Флорида Chicago Чикаго Boston Marseille Lyon Toulouse Nice Nantes Strasbourg "
    "Montpellier Bordeaux Lille Rennes Reims Toulon Grenoble Calais Corse Normandie Provence Alsace "
    "Savoie Seine Loire Rhône Garonne Marne Oise Manchester Liverpool Birmingham Scotland Wales Dublin "
    "Новосибирск Екатеринбург Казань Самара Ростов Краснодар Челябинск Омск Уфа Пермь Волгоград Воронеж "
    "Саратов Красноярск Сибирь Урал Кавказ Чечня Татарстан Крым Донбасс Харьков Одесса Львов"
)
_GIVEN_NAMES = (
    "Jean Pierre Paul Jacques Michel Philippe Nicolas François Françoise Emmanuel Édouard Christophe "
    "Laurent Alain Bruno Anne Luc Olivier Thomas Agnès Valérie Gérard Thierry Stéphane Marc Marie Denis "
    "Claude Christian Benjamin David Martine Antoine Cyril Gilles Patrick Brigitte André Bernard Benoît "
    "Corinne Guillaume Frédéric Mélanie Alexandre Julie Charles Louis Hervé Pascal Catherine Vincent "
    "Franck Jérôme Daniel Alexis Sophie Étienne Laurence Sarah Yannick Fabien Yves Didier Élisabeth "
    "Richard Robert Henri Georges Simon Lucas Léa Camille Manon Chloé Emma Hugo Arthur Mathieu Sébastien "
    "Maxime Romain Xavier Gabriel Raphaël Nathalie Isabelle Sylvie Véronique Christine Caroline Céline "
    "Sandrine Aurélie Virginie Florence Hélène Claire Alice John James William George Michael Peter "
    "Stephen Andrew Mark Matthew Luke Anthony Joseph Edward Henry Harry Jack Oliver Samuel Kevin Brian "
    "Steven Donald Joe Bill Tom Tim Ben Sam Mike Jim Bob Mary Elizabeth Jane Kate Jennifer Jessica Emily "
    "Laura Lisa Susan Karen Rachel Amy Helen Ryan Scott Adam Alex Chris Nick Max Владимир Сергей "
    "Александр Алексей Андрей Дмитрий Михаил Николай Иван Игорь Олег Юрий Виктор Павел Максим Антон Роман "
    "Евгений Константин Анатолий Валерий Василий Виталий Вячеслав Денис Артем Кирилл Илья Борис Григорий "
    "Петр Федор Степан Руслан Тимур Анна Мария Елена Ольга Наталья Татьяна Ирина Светлана Екатерина Юлия "
    "Анастасия Людмила Галина Марина Дарья Ксения Виктория Владимирович Сергеевич Александрович Hans Karl "
    "Wolfgang Klaus Jürgen Stefan Andreas Martin Markus Mohamed Mohammed Ahmed Ali Hassan Omar Ibrahim "
    "Abdallah José Juan Carlos Luis Pedro Antonio Mario Giovanni Giuseppe Marco"
)
_MEDIA = (
    "AFP Reuters AP BBC CNN Twitter Facebook Google YouTube Instagram Telegram WhatsApp Figaro Monde "
    "Libération Parisien Express JDD BFM BFMTV RTL LCI TF RMC Franceinfo Inter Bleu Canal Guardian Times "
    "Sky News Post Fox Sun Mail Mirror РИА Новости ТАСС Интерфакс Коммерсант Известия Ведомости РБК РЕН "
    "НТВ СМИ Газета Радио Sputnik Спутник RT Regnum Укринформ"
)
_PARTS = (
    "État Républicain République Premier Président Ministre Intérieur Élysée Assemblée Nationale Sénat "
    "Parlement Conseil Union Uni Cour Justice Police Mme Monsieur Saint Sainte Grand Grande Nord Sud Est "
    "Ouest Haut Haute Hauts Bas Val Côte Île Mont Fort Centre Nouvelle Groupe Institut Association "
    "Fédération Parti Université École CHU Covid Mr Mrs Ms Dr Sir Lord President Prime Minister Senate "
    "House Congress Secretary State States United Kingdom Court Council University Street Road Park North "
    "South East West New City County National International General Central High Royal League Cup Club "
    "World The Господин Президент Министр Дума Госдума Совет Федерация Федерации Российский Российской "
    "Республика Верховная Рада Кремль Минздрав Минобороны МВД МИД МЧС ФСБ СК СБУ ГИБДД Роспотребнадзор "
    "Правительство Государственный Область Край Район Северный Южный Западный Восточный Центральный "
    "Великий Отечественный"
)

COMMON_NAMES: Final = " ".join((_COUNTRIES, _CITIES_AND_REGIONS, _GIVEN_NAMES, _MEDIA, _PARTS))

"""Words by which the last part of a page title is told to be an outlet and its section."""

KNOWN_OUTLETS = (
    # Longer names first: "BBC News" before "BBC".
    "RT en français",
    "RT France",
    "RT",
    "Sputnik France",
    "Sputnik",
    "BBC News Русская служба",
    "BBC News Afrique",
    "BBC News",
    "BBC Sport",
    "BBC",
    "CNN",
    "Sky News",
    "NBC News",
    "CBS News",
    "ABC News",
    "Fox News",
    "Al Jazeera",
    "Agence France-Presse",
    "AFP",
    "Reuters",
    "Associated Press",
    "AP News",
    "ANSA",
    "EFE",
    "DPA",
    "Xinhua",
    "The Guardian",
    "The New York Times",
    "The Washington Post",
    "The Wall Street Journal",
    "The Times",
    "The Economist",
    "Financial Times",
    "Bloomberg",
    "Politico",
    "Le Monde diplomatique",
    "Le Monde",
    "Le Figaro",
    "Le Parisien",
    "Le Point",
    "Le Temps",
    "Le Soir",
    "Libération",
    "L'Express",
    "L’Express",
    "L'Humanité",
    "L’Humanité",
    "L'Obs",
    "L’Obs",
    "Les Echos",
    "Les Échos",
    "La Croix",
    "La Libre",
    "Mediapart",
    "Ouest-France",
    "Sud Ouest",
    "20 Minutes",
    "Courrier international",
    "France 24",
    "Franceinfo",
    "France Info",
    "TV5MONDE",
    "TV5 Monde",
    "BFM TV",
    "BFMTV",
    "RTBF",
    "RTS",
    "RFI",
    "Euronews",
    "Radio-Canada",
    "La Presse",
    "Le Devoir",
    "Deutsche Welle",
    "DW",
    "Der Spiegel",
    "El País",
    "TASS",
    "ТАСС",
    "РИА Новости",
    "Интерфакс",
    "Коммерсантъ",
    "Ведомости",
    "Известия",
    "Российская газета",
    "Новая газета",
    "Лента.ру",
    "Lenta.ru",
    "Газета.Ru",
    "РБК",
    "Медуза",
    "Meduza",
    "Радио Свобода",
    "Радио Спутник",
    "Русская служба Би-би-си",
)

OUTLET_WORDS = frozenset(
    "news times post journal tribune gazette herald agence agency radio tv télévision info infos presse press magazine"
    " observer chronicle daily weekly télégramme courrier dépêche quotidien gazeta новости газета вести известия ведомости"
    " агентство телеканал журнал вестник правда курьер хроника радио".split()
)

SECTION_WORDS = frozenset(
    "monde international internationale internationales politique économie société sport sports culture sciences science santé"
    " planète environnement europe afrique amérique amériques asie france régions justice idées opinions opinion tech"
    " technologie technologies médias faits-divers éducation finance bourse russie ukraine proche-orient moyen-orient actualités"
    " world politics business economy society health technology environment africa america americas asia entertainment"
    " lifestyle travel arts education money markets uk us u.s. usa russia middle regional local national weather"
    " мир политика экономика общество спорт культура наука технологии здоровье происшествия россия украина европа африка азия"
    " бизнес финансы мнения авто путешествия образование армия регионы сша".split()
)

INSTITUTIONS = frozenset(
    # "Headline — NATO" names who said it, not who wrote it.
    "ONU OTAN UE OMS FMI UNICEF UNESCO OCDE AIEA OPEP FIFA UEFA CIO ELN UN NATO EU WHO IMF IAEA OECD OPEC IOC FBI CIA NSA"
    " NASA ESA WTO OMC G7 G20 BCE ECB FED FDA CDC ICC CPI ООН НАТО ЕС ВОЗ МВФ МАГАТЭ ОПЕК МИД МВД ФСБ СВР МЧС ЦБ ЦИК"
    " ВСУ ОБСЕ ЕК СБУ СК ФИФА УЕФА МОК БРИКС ШОС ОДКБ СНГ США РФ КНР КНДР USA UK UAE".split()
)

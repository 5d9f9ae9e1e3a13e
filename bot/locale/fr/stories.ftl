### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Sujets

list-newest = Derniers articles
list-top =
    { $count ->
        [one] À la une de la dernière heure
       *[other] À la une des { $count } dernières heures
    }
list-top-about =
    { $count ->
        [one] À la une de la dernière heure : « { $query } »
       *[other] À la une des { $count } dernières heures : « { $query } »
    }
top-empty =
    { $count ->
        [168] Rien n’a paru dans les { $count } dernières heures. /latest montre le plus récent.
        [one] Rien n’a paru dans la dernière heure. <code>/top 24</code> remonte à un jour, et /latest montre le plus récent.
       *[other] Rien n’a paru dans les { $count } dernières heures. <code>/top 168</code> remonte à une semaine, et /latest montre le plus récent.
    }
top-empty-about =
    { $count ->
        [168] Rien sur « { $query } » dans les { $count } dernières heures. <code>/search { $query }</code> cherche partout.
        [one] Rien sur « { $query } » dans la dernière heure. <code>/top 168 { $query }</code> remonte à une semaine.
       *[other] Rien sur « { $query } » dans les { $count } dernières heures. <code>/top 168 { $query }</code> remonte à une semaine, /search à tout.
    }
top-hours = Je peux remonter de 1 à { $most } heures, par exemple : <code>/top 6</code>. Pour chercher un nombre : <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } média
       *[other] { $count } médias
    }
story-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } média
       *[other] +{ $count } médias
    }
story-further-articles =
    { $count ->
        [one] +{ $count } article
       *[other] +{ $count } articles
    }
story-span = premier article { $first }, dernier { $last }
story-from-to = { $first } – { $last }
story-number = sujet <code>{ $id }</code>
story-gone = Ce sujet n’est pas (ou plus) dans les archives. /top montre ce qui fait l’actualité.
story-verbatim = Extraits des articles, mot pour mot :
story-no-text = De ces articles, seuls les titres peuvent être montrés ici.
story-also = Rapporté par { $outlets }.
story-also-more =
    { $count ->
        [one] Rapporté par { $outlets } et { $count } autre.
       *[other] Rapporté par { $outlets } et { $count } autres.
    }
story-teller = { $outlet } ({ $languages })
story-relay = relais { $relay }
story-timeline = Le fil
story-told = { $outlet } : { $title }
story-quotes = Qui a dit quoi
story-coming = À venir
story-no-timeline = Rien du passé de ce sujet n’est daté.
story-no-quotes = Ces articles ne citent personne.
story-no-coming = D’après ces articles, aucune date à venir.
story-list = Articles sur « { $title } »
story-part-outlets =
    { $count ->
        [one] { $count } autre média rapporte la même chose.
       *[other] { $count } autres médias rapportent la même chose.
    }
story-part-articles =
    { $count ->
        [one] { $count } autre article sur le même sujet.
       *[other] { $count } autres articles sur le même sujet.
    }
story-split-choose = Lesquels de ces articles parlent d’autre chose ? Appuyez sur leurs numéros ; ensemble, ils formeront un sujet à part.
story-split-ask =
    { $count ->
        [one] Faire de cet article un sujet à part, pour de bon ?
       *[other] Faire de ces { $count } articles un sujet à part, pour de bon ?
    }
story-split-all = Ce sont tous les articles du sujet ; il n’en resterait rien.
story-split-none = Aucun de ces articles n’appartient plus à ce sujet.
story-merge-choose = Lequel de ces sujets raconte le même événement ? Tous les articles de « { $title } » y passeraient.
story-merge-none = Je ne trouve aucun sujet proche. <code>/mergestories { $id } NUMÉRO</code> le réunit à n’importe quel autre ; les admins voient le numéro d’un sujet sur sa fiche.
story-merge-ask = Le premier de ces sujets doit-il rejoindre le second, pour de bon ?
story-merge-same = Ces deux sujets n’en font déjà qu’un.
mergestories-usage = Quels sujets ? Par exemple : <code>/mergestories 12 15</code> fait entrer le sujet 12 dans le sujet 15. Les admins voient le numéro d’un sujet sur sa fiche.
button-story = Sujet
button-back-story = ◀ Sujet
button-articles = Articles
button-timeline = Le fil
button-coming = À venir
button-more = Plus
button-less = Moins
button-every-article = Chaque article à part
button-by-story = Par sujet
button-split = Séparer…
button-split-chosen = Séparer ({ $count })
button-merge = Réunir…
button-really-split = Oui, séparer
button-really-merge = Oui, réunir
command-top = Ce que rapportent le plus de médias
command-mergestories = Réunir deux sujets

## Ce qu’on en sait

known-heading = Ce qu’on en sait
known-linked = Derrière le lien :
known-text = Le même texte :
known-event = Le même événement :
known-related = À rapprocher :
known-only-related =
    { $count ->
        [one] Aucun article du dernier jour ne rapporte exactement cela. Ceux-ci s’en rapprochent.
       *[other] Aucun article des { $count } derniers jours ne rapporte exactement cela. Ceux-ci s’en rapprochent.
    }
known-sources =
    { $count ->
        [one] Une seule source en parle ici.
       *[other] { $count } sources indépendantes en parlent.
    }
known-first = La première, selon les dates indiquées : { $outlet }, { $date }.
known-not-judged = Voici qui rapporte quoi, non si c’est vrai.
known-nothing =
    { $count ->
        [one] Je ne connais rien de tel dans les articles du dernier jour.
       *[other] Je ne connais rien de tel dans les articles des { $count } derniers jours.
    }
known-too-short = Il y a trop peu de texte pour comparer. Quelques phrases suffiraient ; pour de simples mots, il y a /search
known-usage = À propos de quoi ? Répondez /known à un message, transférez-m’en un en privé, ou ajoutez le texte : <code>/known Le ferry de nuit revient au printemps</code>
known-no-text = Il ne contient aucun texte que je puisse comparer aux archives.
button-read-link = Lire le lien
command-known = Ce qu’on sait d’un message

### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## D’où vient un article

outlet-labelled = { $outlet } ({ $label } ; mention ajoutée par le responsable de ce bot)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = média non indiqué
via = relayé par { $relay }
date-unknown = date non indiquée
date-unknown-added = date non indiquée · ajouté le { $day }
language-unknown = langue inconnue
translation-mark = traduction automatique
private-mark = visible de vous seul
minutes = { $minutes } min

provenance-translated = Traduction automatique.
provenance-translated-by = Traduction automatique relayée par { $relay }.
provenance-translated-by-unedited = Traduction automatique relayée par { $relay } ; ce relais précise qu’aucun éditeur humain n’est intervenu.
provenance-relayed = Relayé par un autre site.
provenance-relayed-by = Relayé par { $relay }.
provenance-notice = Selon les termes du relais : « { $notice } »
sent-by-you = Envoyé par vous ; personne d’autre ne le voit ici.
sent-by-reader = Envoyé par un lecteur.

ago-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours = il y a { $count } h
ago-days =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }

## Listes

list-latest = Dernières nouvelles
list-latest-about = Dernières nouvelles : « { $query } »
list-search = Résultats pour « { $query } »
list-similar = Articles proches
list-similar-to = Articles proches de « { $title } »
list-saved = Articles gardés ici
list-corrected = Rien ne correspond exactement à tout cela ; voici ce qui s’en approche le plus.
list-labels = Les mentions entre parenthèses sont celles du responsable de ce bot.
list-page-gone = Les articles de cette page ne sont plus dans les archives.
search-empty = Rien pour l’instant sur « { $query } ».
search-empty-hint = Essayez d’autres mots, ou moins de mots ; /latest montre les nouveautés.
similar-empty = Rien de proche dans les archives pour l’instant.
saved-empty = Rien n’est encore gardé dans cette discussion. « ☆ Garder », sous un article, le garde ici.
saved-full = Cette discussion a gardé { $most } articles, le maximum. Retirez-en d’abord un : /saved
pin-private = Seul un article que tout le monde peut voir peut être épinglé.
pins-full = { $most } articles sont déjà épinglés. Désépinglez-en d’abord un.
archive-empty = Les archives sont encore vides. Repassez un peu plus tard.

## L’article

card-verbatim = Extraits de l’article, mot pour mot :
card-headline-only = Le responsable de ce bot n’autorise que le titre de cet article.
card-headline-only-original = Le responsable de ce bot n’autorise que le titre. L’article se lit derrière « Original ».
card-summary-only = Le responsable de ce bot n’autorise qu’un résumé de cet article.
card-summary-only-original = Le responsable de ce bot n’autorise qu’un résumé. L’article entier se lit derrière « Original ».
card-no-text = De cet article, les archives n’ont que le titre.
card-first = D’après les dates indiquées, { $outlet } l’avait en premier : { $date }.
card-also = Paru aussi chez { $outlets }.
card-also-more =
    { $count ->
        [one] Paru aussi chez { $outlets } et { $count } autre média.
       *[other] Paru aussi chez { $outlets } et { $count } autres médias.
    }
fulltext-highlight = La phrase { $number } du résumé est soulignée ci-dessous.
fulltext-numbers = Les numéros montrent dans le texte les phrases du résumé.
fulltext-end = Fin de l’article
fulltext-authors =
    { $count ->
        [one] Auteur : { $authors }
       *[other] Auteurs : { $authors }
    }
fulltext-outlet = Média : { $outlet }
fulltext-outlet-unknown = Média : non indiqué
fulltext-date = Date : { $date }
fulltext-date-unknown = Date : non indiquée
fulltext-relayed = Relayé par le responsable de ce bot ; les opinions sont celles du média.

share-heading = Partager cet article
share-hint = Pour un e-mail ou toute autre application, vous pouvez aussi copier ce texte :
share-facebook = Facebook ne reprend que le lien : le texte serait à ajouter par vous-même.
share-outlet-labelled = { $outlet } ({ $label } ; mention du responsable de @{ $bot })
share-translated = traduit automatiquement
share-translated-by = traduit automatiquement par { $relay }
share-relayed-by = relayé par { $relay }

## Réponses brèves

slow-down = Cela fait beaucoup d’un coup. Attendez une minute, puis je répondrai de nouveau.
cool-down = Beaucoup de questions ici. Je répondrai de nouveau à ce groupe dans une minute.
apology = Désolé, quelque chose n’a pas marché de mon côté. Mon responsable peut le retrouver sous { $id }.
command-unknown = Je ne connais pas cette commande. /help montre ce que je sais faire.
command-unknown-words = Je ne connais pas cette commande. Pour chercher, écrivez <code>/search { $words }</code>
button-old = Ce bouton vient d’un ancien message. Demandez de nouveau, par exemple avec /latest.
listing-not-yours = Cette liste est celle de quelqu’un d’autre. /latest vous donne la vôtre.
article-gone = Cet article n’est pas (ou plus) dans les archives.
article-which = Quel article ? Ajoutez son numéro, par exemple : /article 12
index-behind = Je suis encore en train de classer les archives et ne trouve peut-être pas tout. Redemandez-moi dans quelques minutes, s’il vous plaît.
settings-admins-only = Seuls les admins de ce groupe peuvent changer ses réglages.
link-failed = Je n’ai pas pu lire ce lien : { $reason }.
reason-refused = je ne peux pas ouvrir cette adresse
reason-address = ce n’est pas une adresse web valable
reason-missing = cette page n’existe pas
reason-denied = le site ne me laisse pas entrer
reason-overloaded = le site est en panne ou surchargé
reason-slow = le site met trop de temps à répondre
reason-large = la page est trop grande
reason-no-page = il n’y a pas là de page avec du texte
reason-no-article = je n’y trouve pas d’article
reason-unreachable = le site est injoignable
reason-other = le chargement n’a pas abouti

## Boutons

button-full-text = Texte intégral
button-original = Original
button-relay = Page du relais
button-named-original = Source indiquée
button-share = Partager
button-similar = Articles proches
button-save = ☆ Garder
button-saved = ★ Gardé
button-list = ◀ Liste
button-article = ◀ Article
button-latest = Nouveautés
button-sources = Sources
button-settings = Réglages
button-help = Aide
button-email = E-mail ({ $service })
button-pause = Mettre en pause
button-resume = Reprendre
button-remove = Retirer
button-fetch = Relever maintenant
button-add = Ajouter
button-add-feed-text = Ajouter, texte du flux seul
button-really-remove = Oui, retirer
button-all-sources = Toutes les sources ({ $count })
button-source = Voir la source
button-pin = 📌 Épingler
button-unpin = 📌 Désépingler
button-in-bot = Dans le bot
button-cancel = Annuler
button-post = Publier
button-invite = Inviter un admin

## Terms: length of summaries, trends, suggestions

summary-line = 1 phrase
summary-short = 3 phrases
summary-long = Long
search-empty-speakers = Pensez-vous à l’une de ces personnes, qui sont citées ?
search-empty-rising = Voici ce dont de plus en plus de médias parlent :
trends-heading = Ce dont plus de médias parlent que la semaine précédente
trends-outlets =
    { $count ->
        [one] { $count } média
       *[other] { $count } médias
    }
trends-new = nouveau
trends-legend = Une barre par jour, la dernière pour les dernières 24 heures ; un média compte une fois par jour. Un numéro cherche ces mots.
trends-young =
    { $count ->
        [0] Rien de la semaine précédente ne permet de comparer : cela dit peu de chose.
        [one] Un seul jour de la semaine précédente permet de comparer : cela dit peu de chose.
       *[other] Seuls { $count } jours de la semaine précédente permettent de comparer : cela dit peu de chose.
    }
trends-empty = Aucun sujet dont au moins deux médias aient parlé ces dernières 24 heures n’est en hausse, ou il y a trop peu ici pour le dire. /latest montre les nouveautés.
button-trends = Tendances
command-trends = Ce qui monte

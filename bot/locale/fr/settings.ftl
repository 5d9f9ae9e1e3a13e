### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Réglages et données personnelles

settings-intro = La rangée de trois règle la longueur des résumés. Chaque autre bouton dit ce qui vaut maintenant ; appuyez dessus pour changer. Les annonces sont ce que mon responsable veut dire à tous.
settings-stopped = Je suis à l’arrêt ici et n’écris rien de moi-même. /start me fait reprendre.
settings-language = Langue : { $language }
language-screen =
    <b>Langue</b>

    Dans quelle langue dois-je parler ici ? L’actualité reste dans la langue où vous la lisez.
settings-zone = Fuseau : { $place }
settings-quiet-on = Silence : { $from }–{ $until }
settings-quiet-off = Pas d’heures de silence
settings-hourly =
    { $count ->
        [one] { $count } alerte par heure
       *[other] { $count } alertes par heure
    }
settings-filters =
    { $count ->
        [0] Aucun filtre
        [one] { $count } filtre
       *[other] { $count } filtres
    }
settings-announcements-on = Annonces : oui
settings-announcements-off = Annonces : non
settings-pinning-on = Épinglées : oui
settings-pinning-off = Épinglées : non
settings-history-on = Historique : oui
settings-history-off = Historique : non
button-export = Exporter mes données
button-forget = M’oublier
button-back-to-settings = ◀ Réglages
button-turn-on = Activer
button-turn-off = Désactiver
zone-screen =
    <b>Fuseau horaire</b>

    { $place }, où il est { $time }. Les heures de silence, les rappels et les dates le suivent.
zone-type = Écrivez le nom d’une ville, d’un pays ou d’un fuseau : Lisbonne, Canada, UTC+3. Ou envoyez-moi une position : elle sert une fois et n’est pas gardée.
zone-type-group = Un admin le change par un nom : <code>/settings Lisbonne</code>
zone-which = « { $words } » peut être :
zone-both = Deux fuseaux ont cours à cet endroit. Lequel voulez-vous dire ?
zone-near = Je ne connais pas « { $words } », mais ceux-ci s’appellent presque ainsi :
zone-unknown = Je ne connais ni ville ni fuseau du nom de « { $words } ». Une plus grande ville proche convient, ou un décalage comme UTC+3. Pour le chercher plutôt : <code>/search { $words }</code>
quiet-screen-on =
    <b>Heures de silence</b>

    De { $from } à { $until }, les alertes attendent. Ce que vous avez marqué urgent passe quand même ; les digests et les rappels arrivent à leurs heures.
quiet-screen-off =
    <b>Heures de silence</b>

    Il n’y en a pas : les alertes arrivent à toute heure.
quiet-rows = La première rangée en déplace le début, la deuxième la fin.
quiet-clock = Il est { $time } à { $place }.
quiet-clock-digests = Les publications attendent si leur digest est réglé ainsi, à l’heure de son fuseau.
hourly-screen =
    <b>Alertes</b>

    { $count ->
        [one] Une alerte par heure ; le reste vient ensemble, en un seul message.
       *[other] Au plus { $count } alertes par heure ; le reste vient ensemble, en un seul message.
    }
history-screen-off =
    <b>Historique de lecture</b>

    Il est désactivé : je ne retiens pas ce que vous lisez. Activé, il garde les { $most } derniers articles ouverts, et /history ne les montre qu’à vous.
history-screen-on =
    <b>Historique de lecture</b>

    Il est activé : je garde les { $most } derniers articles ouverts, et /history ne les montre qu’à vous. Le désactiver le vide.
list-history = Ouverts en dernier
history-empty = Vous n’avez rien ouvert depuis que l’historique a été activé ou vidé.
button-history-clear = Vider l’historique
history-cleared = Votre historique est vide.
filters-screen = <b>Filtres</b>
filters-explain = Les articles dont le titre ou les premières lignes contiennent ces mots, ou répondent à un motif, n’apparaissent ni dans /latest, ni dans /top, ni dans les alertes et les digests. Une recherche les trouve toujours.
filters-none = Rien n’est filtré pour l’instant.
filters-remove = Appuyez sur un filtre pour l’enlever.
filters-type = Pour en ajouter un, écrivez un mot, des mots qui vont ensemble, ou un motif entre barres obliques, comme <code>/^direct/</code>.
button-back-to-filters = ◀ Filtres
button-filter-new = + Ajouter un filtre
filters-type-group = Les admins en ajoutent par <code>/filter mot</code> ou <code>/filter /motif/</code>.
filter-added = « { $filter } » est filtré désormais.
filter-reach = Parmi les articles les plus récents des 7 derniers jours (examinés : { $count }), cela en aurait caché { $hidden }.
filter-there = Ce filtre existe déjà.
filters-full = Il peut y avoir { $most } filtres au plus. Enlevez-en un d’abord.
filter-empty = Il faut à un filtre un mot, avec des lettres ou des chiffres.
filter-long = Un filtre peut avoir { $most } caractères au plus.
filter-everything = Ce motif répond à tous les textes : il cacherait tout.
filter-large = Ce motif, avec les autres d’ici, demande trop de travail pour chaque article. Moins de répétitions suffiront.
filter-parenthesis = Dans ce motif, une parenthèse reste seule : { $part }
filter-bracket = Dans ce motif, un [ n’a pas de ] : { $part }
filter-backslash = Ce motif finit par une barre oblique inverse, ou ouvre une citation par \Q sans la fermer par \E.
filter-escape = « { $part } » ne veut rien dire dans un motif. La barre oblique inverse elle-même s’écrit deux fois, et on ne peut pas renvoyer à un groupe.
filter-range = « { $part } » n’est pas un ensemble de caractères.
filter-nothing-repeated = Avant « { $part } », il n’y a rien à répéter.
filter-repeated-twice = « { $part } » répète une répétition. Mettez la première entre parenthèses.
filter-too-often = « { $part } » répète trop souvent (1000 fois au plus), ou compte à rebours.
filter-group = Les motifs n’ont rien ici comme « { $part } » : ils ne regardent ni devant ni derrière.
filter-other = Je ne comprends pas ce motif.
list-left-out =
    { $count ->
        [one] { $count } autre est caché par les filtres.
       *[other] { $count } autres sont cachés par les filtres.
    }
list-all-left-out =
    { $count ->
        [one] Ce qu’il y a, { $count } article, est caché par les filtres.
       *[other] Ce qu’il y a, { $count } articles, est caché par les filtres.
    }
list-would-hide =
    { $count ->
        [one] Les filtres en cacheraient { $count }.
       *[other] Les filtres en cacheraient { $count }.
    }
list-hidden = Cachés par les filtres
button-hidden = Voir les cachés ({ $count })
stop-kept = Gardé pour quand vous le voudrez de nouveau : { $list }.
stop-follows =
    { $count ->
        [one] { $count } suivi
       *[other] { $count } suivis
    }
stop-digests =
    { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
stop-reminders =
    { $count ->
        [one] { $count } rappel
       *[other] { $count } rappels
    }
stop-admins-only = Seuls les admins de ce groupe peuvent arrêter ce que j’y envoie, et le faire reprendre.
button-resume-all = Reprendre
resumed = Je vous écris de nouveau : { $list }.
resumed-nothing = Je peux de nouveau vous écrire. Rien n’est encore prévu pour cela.
own-data-in-private = Cela reste entre nous deux : écrivez-le-moi en privé.
export-caption = Tout ce que je garde sur vous, en JSON. /privacy le dit avec des mots.
forget-first =
    <b>M’oublier</b>

    J’effacerais tout ce que je garde sur vous : réglages, suivis, digests, rappels, articles enregistrés et historique, ce que vous avez demandé et ce que je vous ai envoyé, et les articles des liens que personne d’autre n’a envoyés. Ce que vous avez réglé pour des groupes et des canaux y reste, sans votre nom.
forget-admin = Vous avez un rôle auprès de ce bot : il disparaît aussi, sauf si son fichier de réglages vous nomme.
forget-last = <b>C’est irréversible.</b> Le bouton marche pendant dix minutes.
button-go-on = Continuer
button-erase = Tout effacer
button-keep = Tout garder
erased = Tout est effacé.
command-filter = Écarter ce que vous ne voulez pas voir
command-history = Ce que vous avez ouvert en dernier

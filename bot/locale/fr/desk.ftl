### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## The desk

desk-write-first = Écrivez-moi d’abord en privé : c’est là que je vous réponds.
grant-no-person = Ce n’est personne à qui je puisse confier un rôle.
role-editor = rédacteur
role-admin = administrateur
role-owner = propriétaire
role-none = aucun rôle
role-card =
    <b>{ $name }</b>
    Actuellement : { $role }. Les rédacteurs s’occupent des sources, des sujets, des épingles et des publications ; les administrateurs, de tout le reste aussi, personnes comprises.
role-given-editor =
    <b>Vous êtes maintenant rédacteur de ce bot.</b>
    /addsource ajoute une source, /sources les montre toutes, /post publie un article dans un canal, /reports liste les citations dont l’auteur est douteux. Le reste est dans /help.
role-given-admin =
    <b>Vous êtes maintenant administrateur de ce bot.</b>
    /addsource ajoute une source, /outbox montre ce qui est envoyé, /audit ce que les autres ont fait. Le reste est dans /help.
role-taken = Vous n’avez plus aucun rôle dans ce bot. Pour le reste, rien ne change.
grant-usage = À qui ? Écrivez <code>/grant</code> suivi d’un nom ou d’un numéro, ou en réponse à un message de la personne que vous m’avez transféré.
grant-nobody = Personne du nom de « { $words } » ne m’a écrit.
grant-never-wrote = Cette personne doit d’abord m’écrire en privé.
grant-hidden = Cette personne cache son identité quand on la transfère. Écrivez plutôt <code>/grant</code> suivi de son nom.
grant-which = De qui s’agit-il ?
button-change-admin = { $name } …
button-make-editor = Nommer rédacteur
button-make-admin = Nommer administrateur
button-remove-role = Retirer le rôle
button-back-admins = ◀ Rôles
command-grant = Donner un rôle à quelqu’un
command-audit = Ce qu’ont fait les administrateurs

## What admins did

audit-heading = <b>Ce qu’ont fait les administrateurs</b>
audit-none = Rien encore.
audit-empty = Rien de ce genre.
audit-nothing = Je ne connais ni action ni personne du nom de « { $words } ». Essayez <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code>, ou un nom ou numéro.
audit-several = Plusieurs personnes s’appellent « { $words } » : { $ids }. Écrivez <code>/audit</code> avec l’un de ces numéros.
audit-somebody = quelqu’un
audit-console = la ligne de commande
audit-right = juste
audit-wrong = faux
audit-other = { $who } : { $deed } { $subject } { $change }
audit-source-add = { $who } a ajouté la source { $subject } ({ $after })
audit-source-list = { $who } a ajouté des sources depuis une liste : { $after }
audit-source-pause = { $who } a mis en pause la source { $subject }
audit-source-resume = { $who } a relancé la source { $subject }
audit-source-fetch = { $who } a fait lire tout de suite la source { $subject }
audit-source-remove = { $who } a retiré la source { $subject } ({ $before })
audit-archive-reanalyse = { $who } a fait réanalyser des articles : { $count }
audit-article-post = { $who } a publié « { $subject } » dans { $after }
audit-article-pin = { $who } a épinglé « { $subject } »
audit-article-unpin = { $who } a désépinglé « { $subject } »
audit-story-merge = { $who } a fondu le sujet { $subject } dans le sujet { $after }
audit-story-split = { $who } a scindé le sujet { $before } ; le sujet { $after } est nouveau
audit-report-settle = { $who } a jugé { $after } le nom { $subject } sous une citation
audit-report-reopen = { $who } est revenu sur le jugement du nom { $subject }
audit-report-answer = { $who } a répondu à qui doutait que ce soit { $subject } : { $after }
audit-outbox-resume = { $who } a laissé reprendre l’envoi : { $subject }
audit-outbox-again = { $who } a fait renvoyer des messages dont l’arrivée était incertaine : { $subject } ({ $after })
audit-broadcast-schedule = { $who } a programmé l’annonce { $subject } : { $change }
audit-broadcast-adopt = { $who } a laissé partir l’annonce { $subject } à la place de qui l’avait programmée
audit-broadcast-start = { $who } a lancé l’annonce { $subject }, chats : { $count }
audit-broadcast-pause = { $who } a suspendu l’annonce { $subject }
audit-broadcast-resume = { $who } a laissé reprendre l’annonce { $subject }
audit-broadcast-cancel = { $who } a annulé l’annonce { $subject }
audit-broadcast-again = { $who } a fait renvoyer l’annonce { $subject }, chats : { $count }
audit-broadcast-edit = { $who } a reformulé l’annonce { $subject }, chats : { $count }
audit-broadcast-erase = { $who } a supprimé l’annonce { $subject }, chats : { $count }
audit-broadcast-speed = { $who } a changé la vitesse de l’annonce { $subject } : { $before } → { $after }
audit-broadcast-unpin = { $who } a désépinglé l’annonce { $subject }, chats : { $count }
audit-role-invite = { $who } a créé un lien pour un nouvel administrateur
audit-role-offer = { $who } a créé un lien pour un nouveau propriétaire
audit-role-accept = { $who } a ouvert un lien et obtenu le rôle : { $after }
audit-role-grant = { $who } a changé le rôle de { $about } : { $change }
audit-role-remove = { $who } a retiré le rôle de { $about } : { $before }

## Who comes in

ban-usage =
    Qui ? Écrivez <code>/ban</code> suivi d’un nom ou d’un numéro, ou en réponse à un message de la personne que vous m’avez transféré ; ensuite, si vous voulez, la durée : <code>/ban 123456 7j</code>. Elle n’aura plus aucune réponse et ne recevra plus rien. <code>/unban</code> l’annule.
    { $count ->
        [0] Personne n’est exclu pour l’instant.
        [one] Une personne ou un groupe est exclu pour l’instant.
       *[other] { $count } personnes et groupes sont exclus pour l’instant.
    }
unban-usage = Qui ? Écrivez <code>/unban</code> suivi du numéro, ou en réponse à un message de la personne que vous m’avez transféré.
ban-ask = Exclure { $name } ? Plus aucune réponse ni aucun envoi.
ban-for-good = { $name } n’a plus accès au bot.
ban-until = { $name } n’a plus accès au bot jusqu’au { $until }.
ban-lifted = { $name } peut revenir.
ban-left = Rien n’est fait : pour { $name }, tout reste comme avant.
ban-none = Il n’y a là aucune exclusion.
ban-has-role = Cette personne a un rôle ici. Retirez-le d’abord, dans /admins.
ban-no-person = Telegram lui-même écrit sous ce numéro, pour beaucoup de gens : il ne peut pas être exclu.
grant-banned = L’accès est interdit à cette personne. Rendez-le-lui d’abord : <code>/unban</code>
button-unban = Laisser revenir
button-ban-for-good = Pour de bon
button-ban-hours =
    { $count ->
        [one] Pour { $count } heure
       *[other] Pour { $count } heures
    }
button-ban-days =
    { $count ->
        [one] Pour { $count } jour
       *[other] Pour { $count } jours
    }
limits-card =
    <b>Réponses par minute</b>
    · pour une personne : { $person } (les réglages disent { $person_default })
    · dans un groupe : { $group } (les réglages disent { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Écrivez <code>/limits person 30</code> (de 1 à 600), <code>/limits group 10</code> (de 1 à 60), ou <code>reset</code> au lieu du nombre.
admission-wait = Ce bot n’est pas ouvert à tous. Ses administrateurs sont consultés ; je vous écrirai quand ils vous laisseront entrer.
admission-wait-group = Ce groupe attend l’accord des administrateurs du bot.
admission-in = Vous pouvez entrer. /help montre ce que je sais faire.
admission-in-group = Je réponds ici désormais. /help montre ce que je sais faire.
admission-let = ✓ { $admin } a laissé entrer { $name }.
admission-refused = { $admin } a refusé { $name }.
admission-gone = Personne de ce numéro n’attend plus.
button-let-in = Laisser entrer
button-refuse = Refuser
button-let-in-after-all = Laisser entrer tout de même
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) aimerait utiliser le bot.
notice-group-asks = Le bot a été ajouté à <b>{ $title }</b> (<code>{ $chat }</code>). Doit-il y répondre ?
audit-until = jusqu’au { $moment }
audit-for-good = pour de bon
audit-ban-add = { $who } a exclu { $about } : { $change }
audit-ban-lift = { $who } a laissé revenir { $about }
audit-limits-person = { $who } a fixé les réponses par minute pour une personne : { $change }
audit-limits-group = { $who } a fixé les réponses par minute dans un groupe : { $change }
audit-admission-let = { $who } a laissé entrer { $about }
audit-admission-refuse = { $who } a refusé { $about }
command-ban = Exclure quelqu’un
command-unban = Laisser revenir quelqu’un
command-limits = Combien on peut demander

## Envois

outbox-heading = <b>Ce qui doit partir</b>
outbox-nothing-waits = Rien n’attend.
outbox-lane-interactive = réponses : { $count }
outbox-lane-urgent = urgents : { $count }
outbox-lane-alert = alertes : { $count }
outbox-lane-digest = digests : { $count }
outbox-lane-broadcast = annonces : { $count }
outbox-lane-paid = payants : { $count }
outbox-kind-alert = Alerte
outbox-kind-alert-edit = Mise à jour d’une alerte
outbox-kind-bundle = Alertes groupées
outbox-kind-digest = Digest
outbox-kind-stream = Sujet au fil de l’eau
outbox-kind-reminder = Rappel
outbox-kind-approval = Aperçu à approuver
outbox-kind-told = Mot en privé
outbox-kind-broadcast = Annonce
outbox-all-of-kind = { $kind } (l’ensemble)
outbox-paused-heading = <b>Retenu</b>
outbox-paused = { $what } : « { $said } », dit Telegram
outbox-doubted-heading = <b>Arrivée incertaine</b>
outbox-doubted =
    { $count ->
        [one] { $what } : { $count } conversation
       *[other] { $what } : { $count } conversations
    }
outbox-doubted-hint = La connexion s’est rompue avant la réponse de Telegram : c’est peut-être arrivé, peut-être pas. Rien n’en est répété sans votre accord.
outbox-more =
    { $count ->
        [one] … et { $count } autre
       *[other] … et { $count } autres
    }
outbox-day = Ces dernières 24 heures : { $ended }
outbox-day-nothing = Rien n’est parti ces dernières 24 heures.
outbox-ended-sent = envoyés : { $count }
outbox-ended-refused = refusés : { $count }
outbox-ended-asleep = injoignables : { $count }
outbox-ended-skipped = laissés de côté : { $count }
outbox-ended-uncertain = incertains : { $count }
outbox-again =
    { $count ->
        [one] Nul ne sait si ceci est arrivé dans { $count } conversation : { $what }. Renvoyé, cela y sera peut-être lu deux fois.
       *[other] Nul ne sait si ceci est arrivé dans { $count } conversations : { $what }. Renvoyé, cela sera lu deux fois par certains.
    }
outbox-resumed = { $what } : l’envoi reprend.
outbox-sent-again =
    { $count ->
        [one] Renvoi en cours dans { $count } conversation.
       *[other] Renvoi en cours dans { $count } conversations.
    }
outbox-settled = C’est déjà réglé. /outbox montre où l’on en est.
button-outbox = Envois
button-outbox-resume = Reprendre
button-outbox-back = ◀ Envois
button-send-again = Renvoyer ({ $count })…
button-send-again-now = Renvoyer
button-refresh = ↻ Actualiser
command-outbox = Ce qui doit partir, et ce qui a échoué

## Santé

command-health = Comment va le bot
health-heading = <b>Santé</b> · Dépêche { $version } · en marche depuis { $up }
health-fine = ✅ Tout va bien : rien à faire.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } point demande
       *[other] { $count } points demandent
    } votre attention.
health-chores = <b>Au travail</b>
health-stock = <b>Contenu</b>
health-machine = <b>La machine</b>
health-chore = { $chore } :
health-chore-intake = Messages de Telegram
health-chore-index = Index de recherche
health-chore-stories = Sujets
health-chore-gathering = Lecture des sources
health-chore-alerts = Alertes
health-chore-digests = Digests
health-chore-reminders = Rappels
health-chore-broadcasts = Annonces
health-chore-sender = Envois
health-chore-translating = Traduction à l’avance
health-chore-translated = Mots des traductions pour la recherche
health-chore-notices = Messages aux administrateurs
health-chore-withdrawing = Retraits
health-chore-counting = Comptage
health-chore-upkeep = Ménage
health-chore-alarms = Alarmes
health-never = pas encore commencé
health-failing = en échec, { $count } de suite : { $reason }, { $ago }
health-failed = dernier échec { $ago } : { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } entrée
       *[other] { NUMBER($count) } entrées
    } de retard
health-outbox = À envoyer : { $waiting }
health-empty = rien n’attend
health-decide = À décider dans /outbox : arrivée incertaine : { NUMBER($doubts) }, retenus : { NUMBER($pauses) }
health-index = Index : { NUMBER($documents) } articles sur { NUMBER($articles) }, { $size } Mo
health-sources-none = Sources : aucune n’est lue
health-sources = Sources lues, qui répondent toutes : { NUMBER($polled) }
health-sources-failing = Sources : { NUMBER($failing) } sur { NUMBER($polled) } en échec ; la plus ancienne : <code>{ $worst }</code>, depuis le { $since }
health-database = Base de données : { $backend }, { $size } Mo
health-disk = Disque : { $free } Mo libres ({ $share }), à garder libres : { $floor } Mo
health-memory = Mémoire : { $size } Mo
health-said-in-english = Textes de l’interface manquants ({ $languages }), affichés en anglais : { NUMBER($count) }. Le journal les nomme.
health-engine-resting = { $engine } : ne répond pas comme il faut, nouvel essai { $when }
health-engine-spent = { $engine } : budget épuisé pour le moment

## Chiffres

command-stats = Qui se sert du bot et pour quoi, en chiffres
button-health = Santé
stats-heading = <b>Chiffres</b>
stats-people =
    Personnes : { NUMBER($people) }, dont { NUMBER($awake) } à qui on peut écrire et { NUMBER($unreachable) } injoignables
    Actives : { NUMBER($today) } en 24 heures, { NUMBER($week) } en 7 jours
stats-chats = Groupes : { NUMBER($groups) } · canaux : { NUMBER($channels) }
stats-wanted = Suivis : { NUMBER($follows) } · digests : { NUMBER($digests) }
stats-joined = Personnes nouvelles par semaine, celle-ci d’abord : { $weeks }
stats-languages = Langues : { $languages }
stats-requests = Demandes : { NUMBER($today) } aujourd’hui, { NUMBER($week) } en 7 jours
stats-commands = Les plus utilisées en 7 jours : { $commands }
stats-read = <b>Les plus ouverts en 7 jours</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Alertes, digests et annonces en 7 jours : { $ended }
stats-none-sent = rien
stats-days =
    <b>Jour par jour</b>
    jour (UTC) · actives · nouvelles · arrivés · échoués
button-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
button-day-by-day = Jour par jour
chart-heading = Chiffres
chart-period = du { $first } au { $last } (UTC)
chart-people = personnes
chart-today = actives en 24 heures
chart-joined = nouvelles en { $days } jours
chart-arrived = envois arrivés
chart-active = Personnes actives chaque jour
chart-growth = Personnes en tout
chart-sent = Messages envoyés par jour
chart-sent-arrived = arrivés
chart-sent-failed = échoués
chart-languages = Langues
chart-languages-other = autres
chart-nothing = Rien encore
notice-fetch-stopped = ⚠️ Aucune source n’a été lue depuis une heure, alors que certaines devraient l’être.
notice-disk-scarce = ⚠️ Moins de 5 % du disque est libre : { NUMBER($free) } Mo. Une fois plein, plus rien ne pourra être gardé.
notice-polled-twice = ⚠️ Un autre programme demande à Telegram les messages de ce bot (409). Chacun n’en reçoit qu’une partie : arrêtez l’autre, ou créez un nouveau jeton avec @BotFather.
notice-chore-failing = ⚠️ { $chore } : les échecs se suivent ({ $error }). Le journal en dit plus.
notice-chore-silent = ⚠️ { $chore } : aucun signe depuis cinq minutes. Redémarrer le bot peut aider.
notice-many-errors = ⚠️ { $count } réponses ou plus ont échoué en dix minutes. Le journal en dit plus.

## Feedback

command-desk = Ce que disent les lecteurs
button-mistake = Signaler une erreur
button-feedback-bare = Signaler sans un mot
feedback-ask =
    <b>Que voulez-vous dire à la rédaction ?</b>
    Écrivez-le, { $most } caractères au plus. Elle voit votre prénom, et sa réponse arrive ici.
feedback-ask-article =
    <b>Qu’est-ce qui ne va pas dans « { $title } » ?</b>
    Écrivez-le, { $most } caractères au plus, ou signalez-le sans un mot. La rédaction voit votre prénom, et sa réponse arrive ici.
feedback-thanks = ✓ La rédaction l’a reçu. Si elle répond, vous le lirez ici.
feedback-answer = <b>La rédaction répond :</b> { $answer }
feedback-private = Écrivez-moi en privé : ce que vous dites à la rédaction ne regarde personne d’autre.
feedback-long = Cela fait { $count } caractères ; { $most } au plus.
feedback-full = Vous avez déjà écrit { $most } fois à la rédaction aujourd’hui. Écrivez de nouveau demain.
feedback-answered = C’est déjà réglé.
feedback-gone = Cela n’existe plus.
desk-reader = 💬 <b>{ $name }</b> écrit :
desk-bare = Signale une erreur, sans un mot.
desk-how = <i>Pour répondre, répondez à ce message.</i>
desk-heading = Ce que disent les lecteurs
desk-answers = Pour répondre, répondez au message qui l’a apporté.
desk-none = Rien n’est en attente.
desk-answered = ✓ Le lecteur reçoit votre réponse.
desk-reader-asleep = Pas envoyé : je ne peux pas écrire à ce lecteur, qui m’a bloqué ou n’a plus accès au bot. Vous pourrez répondre quand ce sera fini.
desk-reader-stopped = Pas envoyé : ce lecteur a dit /stop et ne veut plus rien de moi. Vous pourrez répondre s’il change d’avis.
desk-closed = ✓ C’est réglé.
button-desk-done = Réglé
button-desk-done-number = { $number } : réglé
button-desk-article-number = { $number } : article
button-desk-ban = Exclure…
button-desk-doubts = Auteurs contestés : { $count }
audit-feedback-answer = { $who } a répondu au message { $subject } d’un lecteur : { $after }
audit-feedback-close = { $who } a réglé le message { $subject } d’un lecteur

## Editing

withdrawn-note = Retiré par la rédaction le { $date } : { $reason }
article-withdrawn = Cet article a été retiré par la rédaction le { $date } : { $why }
link-withdrawn = La rédaction a retiré ce média : ses articles n’entrent plus.
list-withdrawn =
    { $count ->
        [one] { $count } d’ici a été retiré par la rédaction.
       *[other] { $count } d’ici ont été retirés par la rédaction.
    }
command-withdraw = Retirer un article ou un média
button-edit = Modifier…
button-withdraw = Retirer…
button-withdraw-now = Retirer
button-withdraw-outlet = Le retirer…
button-lift = Réadmettre { $title }
edit-heading = <b>Modifier l’article { $id }</b> : « { $title } »
edit-private = Seuls ceux qui l’ont envoyé voient cet article : il n’y a rien à modifier.
withdraw-why =
    <b>Pourquoi retirer « { $title } » ?</b>
    Écrivez la raison, { $most } caractères au plus. Les lecteurs la verront à la place de l’article.
withdraw-why-outlet =
    <b>Pourquoi retirer « { $title } » ?</b>
    Écrivez la raison, { $most } caractères au plus. Les lecteurs la verront à la place de ses articles.
withdraw-ask =
    <b>Retirer « { $title } » ?</b>
    { $count ->
        [one] { $count } article quitte
       *[other] { $count } articles au même texte quittent
    } les archives pour de bon, sans retour possible. Les messages des 30 derniers jours diront à la place : « { $reason } ». Cela ne s’annule pas.
withdraw-ask-outlet =
    <b>Retirer tout « { $title } » ?</b>
    { $count ->
        [one] { $count } article quitte
       *[other] { $count } articles quittent
    } les archives pour de bon, et plus rien n’en entre jusqu’à réadmission. Les messages des 30 derniers jours diront à la place : « { $reason } ». Cela ne s’annule pas.
withdraw-said = ✓ Retiré : « { $title } ». Ce qui a été envoyé est en train de changer.
withdraw-said-outlet =
    ✓ « { $title } » est retiré, avec { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }. Plus rien n’en entre, et ce qui a été envoyé est en train de changer.
withdraw-cancelled = Rien n’a été retiré.
withdraw-done = C’était déjà confirmé.
withdraw-long = Cela fait { $count } caractères ; { $most } au plus. Écrivez une raison plus courte.
withdraw-outlet-in =
    « { $title } » est admis ; { $count ->
        [one] { $count } de ses articles est
       *[other] { $count } de ses articles sont
    } dans les archives. <code>/withdraw outlet NOM raison</code> le retire.
withdraw-outlet-out = « { $title } » est retiré depuis le { $date } : { $reason }
withdraw-outlet-unknown = Je ne trouve le nom d’aucun média au début de « { $name } ».
withdraw-outlet-admins = Seuls les administrateurs retirent un média.
withdraw-lifted = ✓ « { $title } » est de nouveau admis. Ce qui en a été retiré le reste.
withdraw-usage =
    <code>/withdraw article 12 raison</code> retire un article de partout, même de ce qui a été envoyé.
    <code>/withdraw outlet NOM raison</code> fait de même de tout un média et n’en laisse plus rien entrer ; <code>/withdraw outlet NOM</code> dit où on en est.
audit-article-withdraw = { $who } a retiré « { $subject } » : { $after }
audit-outlet-withdraw = { $who } a retiré le média { $subject } : { $after }
audit-outlet-lift = { $who } a réadmis le média { $subject }

## Sauvegardes, et ce que retient une archive restaurée

command-backup = Sauvegarder toutes les données
backup-made =
    ✓ Sauvegarde faite : { $size } Mo, { NUMBER($rows) } lignes.
    <code>{ $path }</code>
    Elle reste sur la machine du bot, où les { $kept } dernières sont gardées ; copiez-la ailleurs. Les réglages, et le jeton qu’ils contiennent, n’y sont pas. <code>depeche restore</code> la rétablit.
backup-busy = Une sauvegarde est déjà en cours.
backup-failed = La sauvegarde n’a pas pu être faite : { $reason }
notice-restored =
    <b>Ces archives ont été restaurées à partir d’une sauvegarde du { $made }.</b>
    Rien ne part automatiquement tant que vous n’avez pas décidé : ce que le bot a envoyé après cette sauvegarde, il ne le sait plus, et l’enverrait de nouveau.
    À envoyer pour l’instant : { $backlog }
hold-state =
    ⏸ <b>Tout est retenu</b>
    Les archives ont été restaurées le { $restored } à partir d’une sauvegarde du { $made }. À envoyer pour l’instant : { $backlog }
hold-due-nothing = rien
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } message
       *[other] { NUMBER($count) } messages
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } digest
       *[other] { NUMBER($count) } digests
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } rappel
       *[other] { NUMBER($count) } rappels
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } alerte
       *[other] { NUMBER($count) } alertes
    }
hold-ask-release =
    <b>Envoyer ce qui était à envoyer ?</b>
    { $backlog }, puis tout comme d’habitude. Qui en a reçu une partie après la sauvegarde du { $made } la recevra deux fois.
hold-ask-drop =
    <b>Abandonner ce qui était à envoyer ?</b>
    { $backlog } : rien de cela ne partira jamais. Ce qui vient à partir de maintenant partira.
button-hold-release = Laisser partir
button-hold-drop = Abandonner
button-hold-send = Oui, envoyer
button-hold-now = Oui, abandonner
hold-released = ✓ Les envois reprennent.
hold-dropped = ✓ Abandonné. Ce qui vient à partir de maintenant part.
audit-backup-make = { $who } a fait la sauvegarde { $subject }
audit-restore-load = { $who } a restauré la sauvegarde { $subject } ({ $change })
audit-restore-release = { $who } a laissé partir ce que retenaient les archives restaurées (à envoyer : { $subject })
audit-restore-drop = { $who } a abandonné ce que retenaient les archives restaurées (à envoyer : { $subject })

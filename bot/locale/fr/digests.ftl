### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Digests as they go out

digest-title = { $day } · édition de { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Thèmes : { $topics }
digest-update = du nouveau
digest-nothing = Rien de nouveau depuis { $since }.
digest-nothing-about = Rien de nouveau à ce sujet depuis { $since }.
digest-skipped = L’édition de { $hour } du { $day } n’est pas partie : j’étais à l’arrêt.
digest-skipped-in = L’édition de { $hour } du { $day } pour « { $chat } » n’est pas partie : j’étais à l’arrêt.
digest-skipped-next = Prochaine édition : { $when }.
digest-coming = À venir
digest-coming-tomorrow = demain
digest-quote = La citation du jour
digest-preview-send = Part dans « { $chat } » ({ $when }), sauf si vous le retenez
digest-preview-hold = Part dans « { $chat } » ({ $when }) seulement si vous le publiez
theme-world = Monde
theme-politics = Politique
theme-economy = Économie
theme-society = Société
theme-justice = Justice et faits divers
theme-defence = Guerre et sécurité
theme-science = Sciences
theme-technology = Technologies
theme-health = Santé
theme-environment = Environnement
theme-culture = Culture
theme-sport = Sport
theme-local = Villes et régions
theme-opinion = Opinions
theme-other = Autres nouvelles

## Setting up digests

digests-heading = Votre digest
digests-heading-chat = Digest pour « { $chat } »
digests-offer =
    <b>Un digest vous apporte ce qui est nouveau, à vos heures.</b>
    Quand il n’y a rien de nouveau, rien n’arrive. Quand le voulez-vous ?
digests-offer-chat =
    <b>Un nouveau digest pour « { $chat } »</b>
    Il apporte ce qui est nouveau, aux heures que vous choisissez. Quand doit-il arriver ?
digests-offer-clock = Fuseau : { $place }. « Choisir » en règle un autre, ainsi que les thèmes, la longueur et le reste.
digests-next = Prochain : { $day } à { $hour }, { $place }
digests-today = aujourd’hui
digests-tomorrow = demain
digests-paused = En pause : rien n’arrive avant la reprise.
digests-streams = Chaque sujet arrive dès qu’il paraît.
digests-also = avec aussi : { $extras }
digests-list = Vos digests
digests-list-chat = Digests pour « { $chat } »
digests-which = Vous en avez plusieurs. Ouvrez celui dont l’heure doit changer : Choisir › Heures.
digests-stopped = ⏸ Rien n’arrive tant que votre /stop tient. /start l’annule.
digests-stopped-chat = ⏸ Rien n’arrive tant que le /stop de cette discussion tient. Ses admins l’annulent sous /chats.
digests-asleep-chat = ⏸ Je ne peux pas y écrire en ce moment. Tout est gardé ; ajoutez-moi de nouveau et cela reprend.
digests-remove-ask = Supprimer ce digest ?
digests-removed = Supprimé. Vous ne recevez plus de digest.
digests-removed-chat = Supprimé. « { $chat } » ne reçoit plus de digest.
digests-sample = <b>Un aperçu : le digest tel qu’il serait maintenant.</b> Il ne change rien ; le prochain arrive quand même.
digests-every-day = tous les jours
digests-workdays = du lundi au vendredi
digests-everything = tout
digests-topics-more = et { $count } de plus
digests-all-languages = toutes les langues
digests-each-headline = titres seulement
digests-each-line = 1 phrase chacun
digests-each-short = 3 phrases chacun
digests-size =
    { $count ->
        [one] { $count } sujet au plus, { $length }
       *[other] jusqu’à { $count } sujets, { $length }
    }
digests-agenda = agenda
digests-quote = citation du jour
digests-previews = aperçu du lien
digests-silent = sans son
digests-note = un mot s’il n’y a rien de nouveau
digests-nothing-else = aucun
digests-late = jusqu’à { $span } de retard
digests-chosen = <b>{ $what } :</b> { $value }
digests-languages = écrit en { $interface } ; articles : { $articles }
digests-mode-hours = à heures fixes
digests-mode-stream = chaque sujet dès qu’il paraît
digests-main-thread = la discussion principale
digests-thread = sujet { $number }
digests-part-hours = Heures
digests-part-halves = Heures
digests-part-days = Jours
digests-part-zone = Fuseau
digests-part-topics = Thèmes
digests-part-lang = Langues
digests-part-len = Longueur
digests-part-extra = Suppléments
digests-part-late = Si manqué
digests-part-mode = Quand
digests-part-thread = Où
digests-hours-text =
    Pour l’instant : { $hours }. Appuyez sur une heure pour l’ajouter ou l’enlever, ou écrivez simplement les heures : <code>7h30, 19h15</code>
digests-days-text = Pour l’instant : { $days }. Appuyez sur un jour pour l’ajouter ou l’enlever.
digests-zone-text =
    Pour l’instant : { $zone }.
    Écrivez une ville (<code>Lyon</code>, <code>New York</code>) ou un fuseau (<code>Europe/Paris</code>), ou envoyez-moi une position : je m’en sers une fois et je ne la garde pas.
digests-zone-which = Lequel voulez-vous dire ? L’heure est celle qu’il y est.
digests-zone-unknown = Je ne connais ni ville, ni pays, ni fuseau du nom de « { $words } ». Essayez une plus grande ville voisine, ou envoyez une position. Pour chercher ces mots : <code>/search { $words }</code>
digests-no-location = Une position ne me sert que sur l’écran « Fuseau ». /digest y mène.
digests-zone-nowhere = Je ne connais aucun fuseau horaire à cet endroit. Essayez le nom d’une ville.
digests-topics-none = Pour l’instant : tout.
digests-topics-text = Écrivez de quoi il doit parler, comme pour une recherche : <code>climat</code>, <code>"pourparlers de paix" -football</code>, <code>section:économie</code>. Plusieurs thèmes : un par ligne.
digests-topics-follows = Vous suivez déjà ceci ; appuyez pour l’ajouter.
digests-language-text =
    Écrit en : { $interface } (premières rangées).
    Articles : { $articles }.
digests-length-text = Pour l’instant : { $size }.
digests-extra-agenda = agenda : ce qu’apportent les 24 prochaines heures
digests-extra-quote = citation du jour
digests-extra-links = aperçu du premier lien
digests-extra-quiet = il arrive sans son
digests-extra-note = un petit mot s’il n’y a rien de nouveau
digests-late-text = Si je n’ai pas pu envoyer un digest à l’heure, il arrive encore, avec { $late }. Ensuite il est sauté, et je vous préviens.
digests-mode-text =
    <b>À heures fixes :</b> un digest de ce qui est nouveau.
    <b>Chaque sujet dès qu’il paraît :</b> un message par sujet, une fois, au premier article.
digests-thread-text = Il va dans : { $topic }.
digests-not-yours = Seuls les admins de cette discussion peuvent régler ses digests.
digests-admins-only = Seuls les admins de ce groupe peuvent régler ses digests. Pour le vôtre : écrivez-moi /digest en privé.
digests-private-only = Réglez cela dans votre discussion privée avec moi : /digest
digests-gone = Ce digest n’existe plus. /digest montre ceux qui existent.
digests-full = Cette discussion a { $most } digests, le maximum. Supprimez-en un d’abord.
digests-last-hour = Il faut au moins une heure. Pour n’en recevoir aucun un temps, mettez en pause.
digests-last-day = Il faut au moins un jour. Pour n’en recevoir aucun un temps, mettez en pause.
digests-hours-full = { $most } heures par jour sont le maximum.
digests-hours-unread = Je ne lis pas d’heures dans « { $words } ». Par exemple : <code>7h30, 19h15</code>. Pour chercher ces mots : <code>/search { $words }</code>
digests-topics-full = Un digest a { $most } thèmes au plus. Enlevez-en un d’abord.
button-digest-choose = Choisir
button-digest-stream = Chaque sujet dès qu’il paraît
button-digest-sample = En voir un maintenant
button-digest-pause = Pause
button-digest-resume = Reprendre
button-digest-remove = Supprimer
button-digest-really-remove = Oui, supprimer
button-digest-all = Tous les digests
button-digest-add = + Nouveau digest
button-digest-back = ◀ Retour
button-digest-half-hours = Demi-heures ▶
button-digest-full-hours = ◀ Heures pleines
button-digest-workdays = Lun–ven
button-digest-every-day = Tous les jours
button-digest-everything = Tout
button-digest-all-languages = Toutes les langues
button-digest-headline = Titres
button-digest-line = 1 phrase
button-digest-short = 3 phrases
button-digest-agenda = Agenda
button-digest-quote = Citation
button-digest-links = Aperçu
button-digest-quiet = Sans son
button-digest-note = Un mot s’il n’y a rien
command-digest = Un digest à vos heures

## Publications et leur validation

digests-part-posts = Publications
digests-part-sign = Signature
digests-part-pace = Rythme
digests-part-ask = Validation
digests-picture = image
digests-hashtags = hashtags
digests-read-more = « Lire la suite »
digests-extra-image = image du sujet, au-dessus du texte
digests-extra-tags = hashtags de ses rubriques
digests-extra-more = un bouton qui ouvre le sujet chez moi
digests-signed = Signature : { $signature }
digests-unsigned = Pas de signature
digests-signature-text = Écrivez la ligne à mettre sous chaque publication, { $most } caractères au plus.
digests-signature-long = Cela fait { $count } caractères ; le maximum est { $most }. Rien n’a changé.
digests-hourly =
    { $count ->
        [one] { $count } publication par heure au plus
       *[other] { $count } publications par heure au plus
    }
digests-waits = attend de { $start } à { $end }
digests-waits-never = attendrait aux heures de silence, mais il n’y en a pas
digests-pace-text =
    Pour l’instant : { $pace }.
    Ce qui est de trop attend son tour et paraît un par un, d’abord ce que le plus de médias rapportent ; ce qui n’est plus une nouvelle d’ici là est laissé de côté.
digests-approval-none = personne n’est consulté
digests-approval-send = envoyé à l’heure, sauf si retenu
digests-approval-hold = envoyé seulement si publié
digests-approval-text =
    La dernière personne à avoir réglé ce digest peut le voir une demi-heure avant, en retirer des sujets et écrire une introduction. Si personne ne décide avant l’heure, il est envoyé ou retenu, selon ce que vous choisissez ici.
button-digest-image = Image
button-digest-tags = Hashtags
button-digest-more = Lire la suite
button-digest-signature = Signature
button-digest-unsign = Enlever la signature
button-digest-night = Attendre aux heures de silence
button-digest-approval-none = Ne consulter personne
button-digest-approval-send = Envoyer sauf si retenu
button-digest-approval-hold = N’envoyer que si publié
issue-approved = ✓ Part dans « { $chat } » ({ $when })
issue-held = ✋ Retenu : il ne part pas dans « { $chat } » ({ $when })
issue-held-over = ✋ Retenu : le digest pour « { $chat } » ({ $when }) n’est pas parti
issue-nobody = ✋ Retenu : personne n’a publié le digest pour « { $chat } » ({ $when })
issue-on-its-way = En route vers « { $chat } » ({ $when })
issue-sent = ✓ Envoyé : le digest pour « { $chat } » ({ $when })
issue-empty = Rien n’est parti dans « { $chat } » ({ $when }) : ses sujets n’existent plus
issue-passed = Le digest pour « { $chat } » ({ $when }) n’a pas été envoyé : il est trop tard
issue-void = Cet aperçu du digest pour « { $chat } » ({ $when }) ne compte plus : ses réglages ont changé, ou un autre est venu depuis.
issue-taken-out =
    { $count ->
        [one] { $count } sujet retiré
       *[other] { $count } sujets retirés
    }
issue-choose = Appuyez sur un numéro pour retirer un sujet ou le remettre.
issue-intro-text = Écrivez ce qui doit précéder les sujets, { $most } caractères au plus.
issue-intro-now = Pour l’instant : { $intro }
issue-intro-set = ✓ Cela précède les sujets maintenant.
issue-intro-long = Cela fait { $count } caractères ; le maximum est { $most }. Rien n’a changé.
issue-already = Son envoi est déjà décidé.
issue-held-already = Il est déjà retenu.
issue-too-late = Trop tard : il est déjà parti.
issue-one-stays = Il faut qu’un sujet reste. Pour ne rien envoyer, retenez-le.
button-issue-publish = Publier
button-issue-hold = Retenir
button-issue-drop = Retirer des sujets
button-issue-intro = Introduction
button-issue-no-intro = Enlever l’introduction
button-issue-after-all = L’envoyer quand même ({ $when })
button-issue-now = Envoyer maintenant
button-issue-waiting = Valider le prochain
button-issue-show = Le montrer

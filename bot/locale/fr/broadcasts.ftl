### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Broadcasts

command-broadcast = Écrire à tout le monde, ou à certains
command-broadcasts = Ce qui a été envoyé à beaucoup
broadcast-ask-content =
    Envoyez ou transférez-moi ce qui doit partir : un texte, une photo, une vidéo, un sondage, un document, un message vocal ou tout un album. Cela part tel quel.

    D’un texte vous pourrez ensuite écrire des variantes dans d’autres langues ; { "{first_name}" } y devient le prénom de chacun. Jusqu’à { $most } boutons de lien peuvent figurer dessous.

    Rien ne part avant votre confirmation.
broadcast-heading = <b>Annonce { $id }</b> – { $state }
broadcast-state-draft = brouillon
broadcast-state-scheduled = programmée
broadcast-state-running = en cours d’envoi
broadcast-state-held = en pause
broadcast-state-done = envoyée
broadcast-state-cancelled = arrêtée
broadcast-text = Un texte
broadcast-texts = Un texte, avec des variantes : { $languages }
broadcast-copy = Tel que vous l’avez envoyé : { $what }
broadcast-what-animation = une animation
broadcast-what-audio = un morceau de musique
broadcast-what-photo = une photo
broadcast-what-sticker = un sticker
broadcast-what-story = une story
broadcast-what-video = une vidéo
broadcast-what-video_note = un message vidéo
broadcast-what-voice = un message vocal
broadcast-what-contact = un contact
broadcast-what-venue = un lieu
broadcast-what-location = un lieu
broadcast-what-poll = un sondage
broadcast-what-dice = un dé
broadcast-what-document = un document
broadcast-what-album =
    { $count ->
        [one] un album
       *[other] un album de { $count }
    }
broadcast-what-other = un message
broadcast-size =
    { $count ->
        [one] À { $number } conversation, environ { $takes }
       *[other] À { $number } conversations, environ { $takes }
    }
broadcast-only-people = seulement les personnes
broadcast-only-places = seulement les groupes et les canaux
broadcast-only-language = bot réglé en : { $languages }
broadcast-only-reading = lisant l’actualité en : { $language }
broadcast-only-active =
    { $count ->
        [one] vues depuis un jour
       *[other] vues ces { $count } derniers jours
    }
broadcast-only-joined = arrivées depuis le { $day }
broadcast-only-topic = qui suivent « { $topic } »
broadcast-only-ids =
    { $count ->
        [one] d’une liste d’une seule
       *[other] d’une liste de { $count }
    }
broadcast-audience = <b>À qui ?</b>
broadcast-audience-hint = Qui ne veut pas d’annonces n’en reçoit jamais ; les groupes et canaux n’en reçoivent que si un administrateur les a activées.
broadcast-options = <b>Quand et comment ?</b>
broadcast-options-hint = Qui est dans ses heures de silence la reçoit sans son.
broadcast-at-once = Part dès que vous confirmez.
broadcast-starts = Part le { $moment }, à qui fera alors partie du public.
broadcast-expires = Pas après le { $moment }.
broadcast-silent = Sans son.
broadcast-protected = Ne peut être ni transféré ni enregistré.
broadcast-pin = Est épinglée, sans bruit, dans les groupes et canaux dont les administrateurs le permettent.
broadcast-paid =
    { $count ->
        [one] Part vite, pour environ { $count } étoile.
       *[other] Part vite, pour environ { $count } étoiles.
    }
broadcast-texts-heading = <b>Textes</b>
broadcast-texts-hint = Qui n’a pas de texte dans sa langue reçoit celui pour tous.
broadcast-for-all = pour tous
broadcast-ask-words = Écrivez le texte ({ $language }). Un « - » supprime celui qui existe.
broadcast-ask-link =
    Écrivez les boutons, un par ligne : le libellé, puis l’adresse.

    Lire la suite https://example.org/suite

    Un « - » les supprime tous.
broadcast-ask-start = Quand doit-elle partir ? Par exemple { "2026-12-24 18:00" }, ou { "18:00" } aujourd’hui. Un « - » signifie tout de suite.
broadcast-ask-end = Après quel moment ne doit-elle plus partir ? Par exemple { "2026-12-24 18:00" }. Un « - » signifie jamais.
broadcast-ask-joined = Seulement à qui est arrivé ce jour-là ou après, par exemple { "2026-11-01" }. Un « - » annule cela.
broadcast-ask-topic = Seulement à qui suit ceci ; écrivez-le comme eux. Un « - » annule cela.
broadcast-ask-read = Seulement à qui lit l’actualité dans cette langue, ou y reçoit un digest : son code, comme { "fr" }. Un « - » annule cela.
broadcast-ask-ids = Envoyez un document, ou un message, avec les identifiants des conversations. Un « - » annule cela.
broadcast-ask-word = Écrivez le texte qui doit remplacer ce qui a été envoyé ({ $language }).
broadcast-ask-relink =
    Écrivez les boutons à mettre sous ce qui a été envoyé, chacun sur sa ligne : le nom, puis l’adresse.

    Lire la suite https://example.org/suite

    Un « - » les supprime tous.
broadcast-ask-caption = Écrivez la légende qui doit accompagner ce qui a été envoyé. Un « - » la supprime.
broadcast-edit = <b>Que faut-il changer de ce qui a été envoyé ?</b> Un texte est changé pour ceux qui l’ont reçu.
broadcast-edit-hint = Qui n’a pas de texte dans sa langue a le texte pour tous. Un texte dans une langue de plus prend sa place là où le bot parle cette langue.
broadcast-edit-album = Dans un album, chaque élément a sa propre légende. Telegram la montre sous tout l’album si un seul élément en a une. Les albums n’ont pas de boutons.
broadcast-spend =
    { $count ->
        [one] L’envoi payant coûte un dixième d’étoile par message : environ { $count } étoile du solde du bot.
       *[other] L’envoi payant coûte un dixième d’étoile par message : environ { $count } étoiles du solde du bot.
    }
    Telegram ne l’accorde qu’aux bots qui ont au moins 100 000 utilisateurs actifs par mois et 10 000 étoiles.
broadcast-sure = L’envoyer ?
broadcast-type-count = Pour l’envoyer, écrivez le nombre de conversations : <code>{ $plain }</code>
broadcast-discard = L’abandonner ? Rien n’en a été envoyé.
broadcast-stop = L’arrêter pour de bon ? Qui ne l’a pas encore reçue ne la recevra pas.
broadcast-erase = La supprimer dans chaque conversation qui l’a reçue ? Telegram le permet pendant 48 heures après l’envoi.
broadcast-again = La renvoyer là où personne ne sait si elle est arrivée ? Certains la liront peut-être deux fois.
broadcast-sent-again =
    { $count ->
        [one] Renvoi à une conversation.
       *[other] Renvoi à { $count } conversations.
    }
broadcast-erasing =
    { $count ->
        [one] Suppression dans { $count } conversation.
       *[other] Suppression dans { $count } conversations.
    }
broadcast-too-old-some =
    { $count ->
        [one] Elle reste dans { $count } conversation : elle y a été envoyée il y a plus de 48 heures.
       *[other] Elle reste dans { $count } conversations : elle y a été envoyée il y a plus de 48 heures.
    }
broadcast-rewording =
    { $count ->
        [one] Modification dans { $count } conversation.
       *[other] Modification dans { $count } conversations.
    }
broadcast-unpinning =
    { $count ->
        [one] Désépinglage en cours dans { $count } conversation.
       *[other] Désépinglage en cours dans { $count } conversations.
    }
broadcast-tested =
    { $count ->
        [one] Envoyée à un administrateur.
       *[other] Envoyée à { $count } administrateurs.
    }
broadcast-so-far = { $over } sur { $size }
broadcast-ended-sent = envoyées { $count }
broadcast-ended-asleep = bloquées ou disparues { $count }
broadcast-ended-refused = refusées { $count }
broadcast-ended-skipped = laissées de côté { $count }
broadcast-ended-uncertain = incertaines { $count }
broadcast-ended-forgotten = oubliées { $count }
broadcast-held = En pause : { $reason }
broadcast-orphaned = Qui l’a validée n’est plus admin. Elle attend qu’un autre admin la laisse partir.
broadcast-rate = { $rate } par seconde, encore { $takes } environ
broadcast-speed = Vitesse : { $share } de ce qu’elle peut utiliser
broadcast-pins = Épinglée dans { $count }
broadcast-pins-some = Épinglée dans { $count }, impossible dans { $others }
broadcast-ended = Terminée le { $moment }
broadcast-unsent = Rien n’en a été envoyé.
broadcast-report = Annonce { $id } : ce qu’est devenu chaque envoi ({ $count })
broadcast-report-gone = Le sort de chaque envoi n’est gardé que 30 jours ; les totaux restent.
broadcasts-none = Rien n’a encore été envoyé à beaucoup. /broadcast commence.
broadcasts-heading = <b>Annonces</b>
broadcasts-usage = Écrivez /broadcasts pour toutes les voir, ou /broadcasts 12 pour une seule.
broadcast-settled = C’est déjà réglé : /broadcasts montre où en sont les choses.
broadcast-changed = Elle a été modifiée entre-temps. Regardez-la de nouveau, puis confirmez.
broadcast-nobody = Ce public est vide.
broadcast-late = Elle finirait avant de commencer. Changez ses heures.
broadcast-outdated = Elle ne devait plus partir après une heure désormais passée. Abandonnez-la ou écrivez-en une autre.
broadcast-past = Ce moment est passé. Écrivez-en un plus tardif.
broadcast-too-long =
    { $count ->
        [one] C’est trop long de { $count } caractère.
       *[other] C’est trop long de { $count } caractères.
    }
broadcast-too-old = Elle a été envoyée il y a plus de 48 heures : Telegram ne me laisse plus la supprimer.
broadcast-uncopiable = Un tel message ne peut pas être copié. Envoyez autre chose.
broadcast-no-names = Une légende part telle quelle : { "{first_name}" } ne tient lieu de prénom que dans les textes.
broadcast-refused = Telegram le refuse : « { $said } ». Il le ferait dans toutes les conversations.
broadcast-text-wanted = Envoyez un texte.
broadcast-bad-link = Ce n’est pas un bouton : « { $line } ». Écrivez sur chaque ligne un libellé et une adresse http(s), dix au plus.
broadcast-bad-moment = Je ne comprends pas ce moment. Écrivez-le ainsi : { "2026-12-24 18:00" }.
broadcast-bad-day = Je ne comprends pas ce jour. Écrivez-le ainsi : { "2026-11-01" }.
broadcast-bad-language = Écrivez le code de la langue, comme { "fr" }.
broadcast-ids-wanted = Envoyez un document avec au plus { $most } identifiants de conversations.
broadcast-other-count = Ce n’est pas le nombre : c’est maintenant { $count }. Rien n’a été envoyé.
button-broadcast-preview = Aperçu
button-broadcast-test = Essai aux admins
button-broadcast-audience = À qui
button-broadcast-options = Quand et comment
button-broadcast-texts = Textes
button-broadcast-links = Boutons
button-broadcast-send = Envoyer…
button-broadcast-discard = Abandonner
button-broadcast-discard-now = Oui, abandonner
button-broadcast-adopt = La laisser partir
button-broadcast-look = Annonce { $id }
notice-broadcast-orphaned = L’annonce { $number } attend son heure, et qui l’a validée n’est plus admin. Elle ne partira pas avant qu’un autre admin ne la laisse partir.
button-broadcast-list = Toutes
button-broadcast-back = ◀ Annonce { $id }
button-broadcast-whom-all = À : tous
button-broadcast-whom-people = À : personnes
button-broadcast-whom-places = À : groupes et canaux
button-broadcast-active = { $count } jours
button-broadcast-joined = Arrivés depuis…
button-broadcast-topic = Qui suivent…
button-broadcast-reading = Qui lisent…
button-broadcast-ids = Liste…
button-broadcast-everybody = Réinitialiser
button-broadcast-silent = Sans son
button-broadcast-protect = Protégée
button-broadcast-pin = Épingler
button-broadcast-paid = Envoi payant
button-broadcast-starts = Début…
button-broadcast-expires = Pas après…
button-broadcast-for-all = Pour tous
button-broadcast-spend = Dépenser les étoiles
button-broadcast-send-now =
    { $count ->
        [one] Envoyer à une conversation
       *[other] Envoyer à { $count } conversations
    }
button-broadcast-pause = Pause
button-broadcast-resume = Reprendre
button-broadcast-stop = Arrêter…
button-broadcast-stop-now = L’arrêter
button-broadcast-erase = Supprimer…
button-broadcast-erase-now = La supprimer partout
button-broadcast-edit = Modifier…
button-broadcast-caption = Légende
button-broadcast-item = Légende de l’élément { $number }
button-broadcast-unpin = Désépingler partout
button-broadcast-report = Rapport
button-broadcast-since = Aux nouveaux…
outbox-paused-by-admin = { $what } : mis en pause par un administrateur
outbox-kind-test = Essai
outbox-kind-pin = Épinglage

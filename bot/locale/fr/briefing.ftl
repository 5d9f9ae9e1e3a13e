### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Le bilan quotidien

command-summary = Comment va le bot, une fois par jour
button-summary = Bilan quotidien…
button-summary-now = En voir un maintenant
button-summary-off = Arrêter
button-numbers = Chiffres
briefing-on = <b>Votre bilan quotidien arrive à { $hour } ({ $zone }).</b>
briefing-off = <b>Vous ne recevez pas de bilan quotidien.</b>
briefing-about = Il dit ce qui est arrivé et parti, ce qui a échoué, comment le lectorat grandit, combien de place il reste sur le disque et ce que coûte la traduction. Choisissez une heure, à l’horloge de { $zone } (le fuseau est dans /settings). Pendant vos heures de silence, il arrive sans son.
briefing-usage = Écrivez <code>/summary 8</code> pour huit heures, <code>/summary off</code> pour n’en recevoir aucun, ou <code>/summary</code> seul pour choisir.
briefing-heading = <b>Bilan quotidien</b> · { $day }
briefing-came =
    Nouveaux articles en 24 heures : { NUMBER($articles) }, de { $count ->
        [one] { NUMBER($count) } source
       *[other] { NUMBER($count) } sources
    }
    Demandes depuis hier (UTC) : { NUMBER($requests) }
briefing-sent = Alertes, digests et annonces en 24 heures : { $ended }
briefing-errors = Réponses en échec depuis hier (UTC) : { NUMBER($count) }
briefing-people = Personnes : { NUMBER($people) } (nouvelles en 24 heures : { NUMBER($joined) }, actives : { NUMBER($active) })
briefing-engines = <b>Traduction</b>
health-chore-briefings = Bilans quotidiens
outbox-kind-briefing = Bilan quotidien

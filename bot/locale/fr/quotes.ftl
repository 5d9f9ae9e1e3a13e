### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Citations

quoted = « { $text } »
quotes-of-article = Citations dans « { $title } »
quotes-of-person = Ce qu’a dit « { $name } »
quotes-article-none = Cet article ne cite personne (ou plus personne).
quotes-withheld = Le responsable de ce bot ne laisse montrer qu’une partie des citations de cet article.
quotes-page-gone = Ce qui se trouvait sur cette page n’y est plus.
quotes-who = Plusieurs personnes portent ce nom. De qui s’agit-il ?
quotes-which = Laquelle est attribuée à la mauvaise personne ?
quotes-none = Je n’ai aucune citation de « { $name } ».
quotes-none-hint = Essayez une autre orthographe, ou une recherche : <code>/search { $name }</code>
quotes-near = Est-ce l’une de ces personnes ? Ou cherchez dans les articles : <code>/search { $name }</code>
quotes-usage = Les paroles de qui ? Ajoutez un nom, dans l’écriture de votre choix, par exemple : <code>/quotes Guterres</code>
quotes-most = Les plus cités de la semaine :
quotes-also = aussi : { $outlets }
quotes-also-more =
    { $count ->
        [one] aussi : { $outlets } et { $count } autre
       *[other] aussi : { $outlets } et { $count } autres
    }
quotes-also-others =
    { $count ->
        [one] et { $count } autre média
       *[other] et { $count } autres médias
    }
quotes-translated = Formulation traduite automatiquement, ce ne sont pas les mots mêmes de la personne citée.
quotes-translated-by = Formulation traduite par { $relay }, ce ne sont pas les mots mêmes de la personne citée.
quotes-wording = Chez { $outlet } : { $quote }
quotes-wording-translated = Chez { $outlet }, en traduction automatique : { $quote }
speaker-unclear = Auteur des propos incertain
speaker-unnamed = { $role } (nom incertain)
speaker-doubted = Auteur des propos incertain (nom mis en doute)
quote-gone = Cette citation n’est plus là, ou se trouve désormais sous un autre nom.
report-thanks = Merci. Le nom est retiré en attendant la vérification d’un admin.
report-known-right = Un admin a déjà vérifié : le nom est juste.
reports-full = Vous avez signalé { $most } citations aujourd’hui, le maximum. Revenez demain.
reports-heading = Le nom est-il juste ?
reports-none = Aucune citation n’est mise en doute.
report-right = ✓ { $name } : le nom est juste. Il est de nouveau affiché.
report-wrong = ✗ { $name } : le nom est faux. Il n’est plus affiché.
report-somebody = Un admin
notice-speaker-doubted =
    Quelqu’un doute de l’auteur de ces propos. En attendant votre décision, le nom n’y est plus affiché.
    « { $quote } »
    — <b>{ $speaker }</b>, dans { $outlet }
button-quotes = Citations
button-wrong-speaker = Mauvais nom ?
button-name-right = Nom juste
button-name-wrong = Nom faux
button-see-article = Article
button-take-back = Annuler cette décision
button-reports = Signalements
command-quotes = Ce que quelqu’un a dit
command-reports = Citations dont l’auteur est mis en doute

## L’agenda

day-with-weekday = { $weekday } { $day }
days-from-to = du { $first } au { $last }
agenda-heading = Agenda : les { $days } prochains jours
agenda-about = Agenda : « { $query } »
agenda-loosely = Aucune date n’accompagne ces mots ; celles-ci viennent d’articles qui en parlent.
agenda-empty = Je ne connais encore rien de daté pour les { $days } prochains jours.
agenda-empty-about = Je ne connais rien de daté sur « { $query } » pour les { $days } prochains jours. /agenda seul montre tout.
agenda-today = Aujourd’hui, { $day }
agenda-tomorrow = Demain, { $day }
agenda-running = En cours, ou à une date encore vague
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } ici)
event-gone = Plus aucun article des archives n’en parle. /agenda montre ce qui vient maintenant.
event-over = C’est déjà passé.
reminders-heading = Rappels demandés ici
reminders-empty = Aucun rappel ici pour l’instant. /agenda montre ce qui vient ; chaque événement a un bouton pour cela.
reminder-noted = 🔔 C’est noté : je le rappellerai ici une heure avant ou, si l’heure n’est pas connue, à 8 h du matin. Tous les rappels de cette discussion : /reminders
reminder-heading = 🔔 Rappel
reminder-changed = L’article ne nomme plus cette date ; il la nommait quand le rappel a été demandé.
reminders-full = Cette discussion a { $most } rappels, le maximum. Retirez-en d’abord un : /reminders
reminder-admins-only = Seuls les admins de ce groupe peuvent demander et retirer ses rappels.
calendar-caption =
    { $count ->
        [one] { $count } événement pour votre calendrier.
       *[other] { $count } événements pour votre calendrier.
    }
button-remind = 🔔 Me le rappeler
button-reminder-set = ✓ Rappel demandé · retirer
button-calendar = Fichier calendrier
button-calendar-all = Tout en fichier calendrier
command-agenda = Ce qui vient dans les 30 prochains jours

### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Suivis

follow-named = « { $words } »
follow-made = Je vous préviendrai quand on parlera de { $words }.
follow-made-story = Je vous préviendrai quand il y aura du nouveau sur { $words }.
follow-made-group = Je préviendrai ce groupe quand on parlera de { $words }.
follow-made-group-story = Je préviendrai ce groupe quand il y aura du nouveau sur { $words }.
follow-known = Vous suivez déjà { $words }.
follow-known-group = Ce groupe suit déjà { $words }.
follow-recent =
    { $count ->
        [0] Ces 7 derniers jours, aucun article n’en a parlé.
        [one] Ces 7 derniers jours, { $count } article en a parlé.
       *[other] Ces 7 derniers jours, { $count } articles en ont parlé.
    }
follow-lot = C’est beaucoup : environ { $count } par jour. Plus de mots, ou <code>outlet:</code> ou <code>section:</code>, en laissent moins.
follow-undone = C’est annulé : rien ne sera signalé sur { $words }.
follow-usage =
    De quoi dois-je vous prévenir ? Par exemple :
    <code>/follow New START</code> – ce qu’on en dit, dans toute langue qui l’écrit ainsi
    <code>/follow outlet:TASS "armes nucléaires" -football</code> – d’un seul média, avec ces mots ensemble et sans un autre

    + Suivre, sous un article, un sujet ou une recherche, suffit aussi.
follow-rising = De plus en plus de médias parlent de ceci :
follows-heading = Ce que vous suivez ({ $count })
follows-heading-group = Ce que ce groupe suit ({ $count })
follows-empty = Vous ne suivez encore rien. Commencez par <code>/follow New START</code>, ou par + Suivre sous un article, un sujet ou une recherche.
follows-empty-group = Ce groupe ne suit encore rien. Commencez par <code>/follow New START</code>, ou par + Suivre sous un article, un sujet ou une recherche.
follows-stopped = /stop a été envoyé : rien n’arrive. /start le permet à nouveau.
follows-asleep = En pause tant que je ne peux pas écrire ici.
follows-full = Cette discussion suit { $most } choses, le maximum. Cessez d’abord d’en suivre une : /following
follow-since = Suivi depuis le { $day }
follow-alerts =
    { $count ->
        [0] rien signalé ces 7 derniers jours
        [one] { $count } sujet signalé ces 7 derniers jours
       *[other] { $count } sujets signalés ces 7 derniers jours
    }
follow-is-paused = En pause : je n’en dis rien jusqu’à la reprise.
follow-is-muted = en sourdine jusqu’au { $until }
follow-mark-story = sujet
follow-mark-paused = en pause
follow-mark-urgent = même aux heures de silence
follow-mark-silent = sans son
follow-ask-words = Quels mots à la place de { $words } ? Envoyez-les dans votre prochain message.
follow-muted = Rien sur { $words } jusqu’au { $until }.
follow-unmuted = Je parle à nouveau de { $words }.
follow-stopped = C’est fini : plus rien sur { $words }.
follow-gone = Ce n’est plus suivi.
follow-empty = Je n’y trouve rien à chercher. Donnez un mot, un nom ou un média : <code>/follow New START</code>
follow-only-exclusions = Cela dit seulement ce qui ne doit pas y être. Ajoutez un mot qui doit y être : <code>/follow gaz -football</code>
follow-too-long = C’est trop long : { $most } caractères au plus. Les deux ou trois mots les plus parlants suffisent.
follow-too-many = Cela fait trop de mots : { $most } au plus, filtres compris. Les deux ou trois plus parlants suffisent.
follow-dates = Un suivi regarde vers l’avenir : les dates n’y servent à rien. Retirez <code>after:</code> et <code>before:</code>.
follow-no-terms = Ce titre n’a pas de mots à suivre. Choisissez les vôtres : <code>/follow New START</code>
follow-admins-only = Seuls les admins de ce groupe choisissent ce qu’il suit.
button-follow = + Suivre
button-follow-name = + { $name }
button-follow-search = + Suivre cette recherche
button-follow-when = Me prévenir quand il y en aura
button-followed = ✓ Suivi
button-following = Tous les suivis
button-undo = Annuler
button-mute = Sourdine 24 h
button-unmute = Rétablir
button-stop = Ne plus suivre
button-urgent = Même aux heures de silence
button-silent = Sans son
button-follow-edit = D’autres mots
button-follow-stop = Ne plus suivre
command-follow = Être prévenu des nouvelles
command-following = Ce dont on me prévient

## Alerts

alert-because = Parce que vous suivez { $words }
alert-because-chat = Parce que cette discussion suit { $words }
alert-outlets =
    { $count ->
        [one] désormais { $count } média
       *[other] désormais { $count } médias
    }
alert-changed-title = <b>Corrigé.</b> Le titre était : « { $before } »
alert-changed-lead = <b>Corrigé.</b> L’article commençait ainsi : « { $before } »
alert-changed-facts =
    { $count ->
        [one] <b>Du nouveau.</b> { $count } média désormais ; j’avais annoncé : « { $before } »
       *[other] <b>Du nouveau.</b> { $count } médias désormais ; j’avais annoncé : « { $before } »
    }
alert-changed-surge =
    { $count ->
        [one] <b>L’affaire prend de l’ampleur.</b> { $count } média désormais ; j’avais annoncé : « { $before } »
       *[other] <b>L’affaire prend de l’ampleur.</b> { $count } médias désormais ; j’avais annoncé : « { $before } »
    }
bundle-heading =
    { $count ->
        [one] { $count } sujet que vous suivez
       *[other] { $count } sujets que vous suivez
    }
bundle-rest =
    { $count ->
        [one] Et { $count } autre. /top montre ce que rapportent le plus de médias.
       *[other] Et { $count } autres. /top montre ce que rapportent le plus de médias.
    }
button-open = Ouvrir
button-read-more = Lire la suite

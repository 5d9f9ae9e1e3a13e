### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Hidden articles

article-hidden = Cet article est masqué par la rédaction.
list-set-aside =
    { $count ->
        [one] { $count } d’ici est masqué par la rédaction.
       *[other] { $count } d’ici sont masqués par la rédaction.
    }
edit-hidden = Masqué aux lecteurs depuis le { $date }.
hide-said = ✓ Masqué : « { $title } ». Aucune liste ne le montre plus, et qui l’ouvre l’apprend. Ce qui a été envoyé reste tel quel ; <b>Retirer…</b> change cela aussi.
hide-already = Il est déjà masqué.
show-said = ✓ De nouveau visible : « { $title } ». Personne n’en est averti.
show-already = Il n’est pas masqué.
hidden-heading = <b>Articles masqués ({ $count })</b>
hidden-none = Aucun article n’est masqué.
hidden-since = masqué depuis le { $date }
hide-usage = <code>/hide 12</code> masque l’article 12 aux lecteurs, <code>/show 12</code> le montre de nouveau.
button-hide = Masquer
button-show-again = Montrer de nouveau
button-edit-number = { $number } …
button-hidden-articles = Articles masqués
command-hide = Masquer un article, ou voir ceux qui le sont
command-show = Montrer de nouveau un article masqué
audit-article-hide = { $who } a masqué « { $subject } »
audit-article-show = { $who } a montré de nouveau « { $subject } »

## Corrected titles

title-corrected = Titre corrigé par le responsable de ce bot
title-corrected-since = Titre corrigé par le responsable de ce bot ; le média a changé le sien depuis
title-corrected-mark = titre corrigé par le responsable
title-own =
    <b>Le titre du média lui-même</b>
    « { $title } »
title-shown = Montré ici : « { $title } »
title-ask =
    <b>Comment doit s’appeler l’article { $id } ?</b>
    Actuellement : « { $title } »
    Écrivez le nouveau titre, en { $most } caractères au plus. Les lecteurs voient que le responsable l’a corrigé ; celui du média reste à un bouton de là.
title-said = ✓ L’article { $id } s’appelle désormais « { $title } ». Les alertes qui en parlaient sont modifiées. Les digests et les réponses déjà envoyés gardent l’ancien.
title-taken-back = ✓ L’article { $id } a de nouveau le titre de son média : « { $title } »
title-same = C’est déjà son titre.
title-long = Cela fait { $count } caractères ; { $most } est le maximum. Écrivez un titre plus court, s’il vous plaît.
title-not-corrected = Il porte le titre de son média.
title-usage = <code>/title 12 Le nouveau titre</code> corrige le titre de l’article 12.
titles-heading = <b>Titres corrigés ({ $count })</b>
titles-own = Celui du média : « { $title } »
titles-own-changed = Celui du média, changé depuis : « { $title } »
button-title = Corriger le titre…
button-title-back = Rendre le titre du média
button-own-title = Le titre du média
command-title = Corriger le titre d’un article
audit-article-title = { $who } a corrigé un titre : « { $before } » → « { $after } »
audit-article-untitle = { $who } a rendu à un article le titre de son média : « { $before } » → « { $after } »

## Stories pinned to /top

story-pinned-mark = épinglé par la rédaction
story-pinned-until = 📌 en tête de /top jusqu’au { $until }
story-pin-ask =
    <b>Combien de temps ce sujet doit-il rester en tête de /top ?</b>
    « { $title } »
story-pin-said = ✓ Le sujet { $id }, « { $title } », est en tête de /top jusqu’au { $until }.
story-unpin-said = ✓ Le sujet { $id } n’est plus en tête de /top.
story-pins-full = { $most } sujets sont déjà épinglés dans /top. Retirez-en d’abord un : /unpinstory
story-pin-hours = De 1 à { $most } heures. Par exemple : <code>/pinstory 12 48</code>
story-pin-not = Ce sujet n’est pas épinglé.
story-pin-usage = <code>/pinstory 12</code> met le sujet 12 en tête de /top pour { $hours } heures, <code>/pinstory 12 48</code> pour 48 ; <code>/unpinstory 12</code> l’en retire.
story-pins-heading = <b>Épinglés dans /top</b>
story-pins-none = Aucun sujet n’est épinglé dans /top.
story-pins-line = sujet <code>{ $id }</code>, jusqu’au { $until }
button-pin-story = 📌 Épingler le sujet dans /top…
button-unpin-story = 📌 Désépingler le sujet
button-unpin-story-number = Désépingler { $number }
button-pin-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
button-pin-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
command-pinstory = Épingler un sujet dans /top
command-unpinstory = Retirer un sujet de la tête de /top
audit-story-pin = { $who } a épinglé le sujet { $subject } dans /top : { $change }
audit-story-unpin = { $who } a retiré le sujet { $subject } de la tête de /top

### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Questions auxquelles répondent les articles

ask-usage =
    Que voulez-vous savoir ? Par exemple : <code>/ask quand le ferry reprend-il la mer ?</code>
    Je réponds avec ce que disent les articles d’ici. En réponse à un message, /ask seul prend ce message pour la question.
ask-vague = Il me faut savoir de quoi il s’agit : un nom, un lieu ou un sujet. Par exemple : <code>/ask quand le ferry reprend-il la mer ?</code>
ask-question = « { $question } »
ask-verbatim = Des articles, mot pour mot :
ask-translated = Des articles, en partie traduits par un programme :
ask-headline-only = (De cet article, seul le titre peut être montré ici.)
ask-not-judged = C’est ce que disent les articles. Je ne peux pas dire si c’est vrai.
ask-nothing = Rien dans les archives ne répond à « { $question } ». Essayez d’autres mots ; /search les cherche un par un.
ask-nearest = Rien dans les archives ne répond à « { $question } ». Voici ce qui s’en approche le plus :
command-ask = Poser une question

## Ce qu’un programme écrit d’après les articles

ask-written = Écrit par un programme ({ $engine }) d’après les articles ci-dessous. Il peut se tromper ; les numéros renvoient aux passages dont il s’est servi.
ask-dropped =
    { $count ->
        [one] { $count } phrase a été écartée : les articles ne la confirment pas.
       *[other] { $count } phrases ont été écartées : les articles ne les confirment pas.
    }
ask-sources = Les articles :
ask-writing = Un programme est en train d’écrire une réponse ; elle prendra place ici.
ask-writer-down = Aucun programme n’a pu écrire de réponse pour l’instant.
ask-writer-spent = Le budget des réponses écrites est épuisé pour l’instant.
ask-writer-unsound = Un programme a écrit une réponse, mais les articles ne la confirment pas.
button-own-words = Les mots des articles
button-written-answer = Réponse écrite
written-summary = Résumé écrit
button-written-summary = Résumé écrit
written-late = C’est en train d’être écrit. Appuyez de nouveau dans un instant.
written-down = Aucun programme n’a pu écrire de résumé pour l’instant.
written-spent = Le budget des résumés écrits est épuisé pour l’instant.
written-unsound = Un programme a écrit un résumé, mais les articles en confirment trop peu.

## Où il est dit qu’il y en a un

about-writer =
    <b>Écrit par un programme</b> : les réponses à /ask et les résumés ainsi marqués sont de { $engine }. Il ne reçoit que des articles d’ici. Ce qu’ils ne confirment pas est écarté, autant que cela se vérifie ; il peut se tromper malgré tout.
privacy-writer = Une exception : ce que vous demandez avec /ask va, avec des phrases d’articles, à { $engine }, choisi par mon responsable ; rien n’y dit qui demande. La réponse est gardée environ une heure, pour que la même question ne soit pas posée deux fois.

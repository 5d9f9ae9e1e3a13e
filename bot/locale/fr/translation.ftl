### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Traductions : ce qui en est dit

translation-line = Traduction automatique, langue d’origine : { $language } ({ $engine }), non vérifiée par une personne
translation-line-through = Traduction automatique, langue d’origine : { $language }, langue intermédiaire : { $through } ({ $engine }), non vérifiée par une personne
translation-line-twice = Traduit deux fois par programme, la seconde depuis la langue : { $language } ({ $engine }), non vérifié par une personne
translation-line-twice-through = Traduit deux fois par programme, la seconde depuis la langue : { $language }, langue intermédiaire : { $through } ({ $engine }), non vérifié par une personne
translation-short = traduction automatique ({ $language })
translation-short-through = traduction automatique ({ $language }, par la langue intermédiaire : { $through })
translation-short-twice = traduit deux fois par programme (la seconde : { $language })
translation-short-twice-through = traduit deux fois par programme (la seconde : { $language }, par la langue intermédiaire : { $through })
card-translated = Extraits de l’article, traduits par programme :
story-translated = Extraits des articles, en partie traduits par programme :
translation-left = Ce qui est marqué { $mark } est dans la langue d’origine.
button-as-written = Version originale
button-original-titles = Titres originaux
button-as-written-in = En { $language }
button-translated = Traduction
button-look-again = ↻ Actualiser

## Pourquoi un texte reste dans sa langue

translation-late = Traduction en cours ; d’ici là, voici l’original.
translation-down = Aucun service de traduction ne répond pour le moment : ce qui n’est pas traduit est dans la langue d’origine.
translation-spent = Le budget de traduction est épuisé pour le moment : ce qui n’est pas traduit est dans la langue d’origine.
translation-pair = Je ne sais pas traduire depuis cette langue ({ $language }) : voici l’original.
translation-damaged = Le programme n’a pas tout traduit de façon fiable : le reste est dans la langue d’origine.

## Dans quelle langue on lit

settings-reading = Lecture : { $language }
settings-reading-as-it-is = Lecture : sans traduction
reading-screen = Langue de lecture
reading-into = Ce qui est écrit dans d’autres langues arrive dans la vôtre ({ $language }), traduit par programme ({ $engines }). Chaque traduction est signalée, et l’original est à une touche.
reading-as-it-is = Tout reste dans la langue où il a été écrit.
reading-left = Laissés tels quels : { $languages }.
reading-left-screen = Langues laissées telles quelles
reading-left-explain = Ce qui est écrit dans les langues cochées n’est pas traduit. Appuyez sur une langue pour changer cela.
reading-no-engine = Rien n’est traduit ici : mon responsable n’a configuré aucun service de traduction.
button-reading-interface = Celle que je parle ici ({ $language })
button-reading-nothing = Ne rien traduire
button-reading-left = En laisser telles quelles…
button-back-to-reading = ◀ Langue de lecture

## Où il est dit qu’il y a des moteurs

about-engines =
    <b>Dans votre langue</b> : ce qui est écrit dans d’autres langues est traduit ici par { $engines } ; personne ne le vérifie. /settings dit en quelle langue, et quelles langues laisser telles quelles. L’original est toujours à une touche.
privacy-engines = Ce que vous lisez en traduction passe, phrase par phrase, par ce que mon responsable a choisi pour traduire ({ $engines }) : des articles seulement (y compris ceux dont vous envoyez le lien), rien sur vous.
share-headline-translated = titre traduit par programme, langue d’origine : { $language } (@{ $bot })

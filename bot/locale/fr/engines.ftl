### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Ce que coûte la traduction

command-costs = Ce que coûte la traduction
button-costs = Coûts
costs-heading = <b>Ce que coûte la traduction</b>
costs-none = Aucun moteur de traduction n’est configuré : chaque texte est montré tel que son média le publie. La configuration dit quels moteurs existent, sous <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Aujourd’hui : { $spent }
costs-month = Ce mois-ci : { $spent }
costs-characters = { $count ->
    [one] { NUMBER($count) } caractère
   *[other] { NUMBER($count) } caractères
}
costs-characters-of = { NUMBER($used) } caractères sur { NUMBER($limit) }
costs-tokens = { $count ->
    [one] { NUMBER($count) } jeton
   *[other] { NUMBER($count) } jetons
}
costs-tokens-of = { NUMBER($used) } jetons sur { NUMBER($limit) }
costs-calls = { $count ->
    [one] { NUMBER($count) } requête
   *[other] { NUMBER($count) } requêtes
}
costs-money = environ { $money }
costs-saved = Montré à nouveau sans rien redemander, ce mois-ci : { $count ->
    [one] { NUMBER($count) } phrase
   *[other] { NUMBER($count) } phrases
}
costs-damaged = Réponses défectueuses ce mois-ci, que personne n’a vues : { NUMBER($count) } sur { NUMBER($all) }
costs-usage = D’après son propre compte : { NUMBER($used) } caractères
costs-usage-of = D’après son propre compte : { NUMBER($used) } caractères sur { NUMBER($limit) }
costs-resting = ⚠️ Ne répond pas comme il faut ; nouvel essai { $when }
costs-spent = ⚠️ Budget épuisé pour le moment : ce qui n’est pas encore traduit est montré dans l’original
costs-kept = Traductions conservées : { NUMBER($count) }
costs-when = Les jours et les mois sont ceux de l’heure UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b> dit que son quota est épuisé. Tant qu’il n’en donne pas plus, ce qui n’est pas encore traduit est montré dans l’original. Détails : /costs.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b> a dépensé ce qui lui est permis pour aujourd’hui. Jusqu’à minuit UTC, ce qui n’est pas encore traduit est montré dans l’original. Détails : /costs.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b> a dépensé ce qui lui est permis pour ce mois. Jusqu’au mois prochain, ce qui n’est pas encore traduit est montré dans l’original. Détails : /costs.

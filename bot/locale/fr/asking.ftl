### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Questions auxquelles répondent les articles

ask-usage =
    Que voulez-vous savoir ? Par exemple : <code>/ask quand le ferry reprend-il la mer ?</code>
    Je réponds avec ce que disent les articles d’ici. En réponse à un message, /ask seul prend ce message pour la question.
ask-vague = Il me faut savoir de quoi il s’agit : un nom, un lieu ou un sujet. Par exemple : <code>/ask quand le ferry reprend-il la mer ?</code>
ask-question = « { $question } »
ask-verbatim = Des articles, mot pour mot :
ask-translated = Des articles, en partie traduits par un programme :
ask-headline-only = (De cet article, seul le titre peut être montré ici.)
ask-not-judged = C’est ce que disent les articles. Si c’est vrai, je ne peux pas le dire.
ask-nothing = Rien dans les archives ne répond à « { $question } ». Essayez d’autres mots ; /search les cherche un par un.
command-ask = Poser une question

"""Who said what in French: one sample a way of attributing."""

import pytest

from bot.text.quotes import find_quotes

# text, then for each quote its beginning, its speaker and its role
SAMPLES = [
    pytest.param(
        "« Nous rouvrirons le pont lundi », a déclaré la maire de Talmar, Hélène Vasseur.",
        [("Nous rouvrirons", "Hélène Vasseur", "maire de Talmar")],
        id="inverted compound, name behind a comma",
    ),
    pytest.param(
        '"Le budget ne sera pas voté", a indiqué mardi à l\'AFP le député centriste Olivier Granjean.',
        [("Le budget", "Olivier Granjean", "député centriste")],
        id="a day and a hearer between verb and subject",
    ),
    pytest.param(
        "Le pont est fermé. Lucie Marchand dirige le port. « Il faudra dix ans », prévient-elle.",
        [("Il faudra", "Lucie Marchand", None)],
        id="inverted pronoun",
    ),
    pytest.param(
        "« Rien n'est décidé », assure Paul Lenoir, directeur général de la Compagnie des ferries.",
        [("Rien n'est", "Paul Lenoir", "directeur général de la Compagnie des ferries")],
        id="role behind the name",
    ),
    pytest.param(
        "Paul Lenoir a rappelé que les bateaux étaient « prêts à reprendre la mer » et "
        "promis « de ne licencier personne ».",
        [("prêts à", "Paul Lenoir", None), ("de ne", "Paul Lenoir", None)],
        id="fragments, second participle under one auxiliary",
    ),
    pytest.param(
        "Selon le préfet Antoine Rouvier, « la crue a atteint son maximum dans la nuit ».",
        [("la crue", "Antoine Rouvier", "préfet")],
        id="selon",
    ),
    pytest.param(
        "D'après Sophie Carel, économiste à l'université de Brume, « la reprise sera lente ».",
        [("la reprise", "Sophie Carel", "économiste à l'université de Brume")],
        id="d'après",
    ),
    pytest.param(
        "« Je ne regrette rien », a-t-il dit, « mais je ne recommencerai pas ». Marc Tellier a perdu hier.",
        [("Je ne", None, None), ("mais je", None, None)],
        id="a pronoun with nobody before it stays unclear",
    ),
    pytest.param(
        "L'avocate Nadia Belkacem attend. « Le dossier est vide », dit-elle, « et tout le monde le sait ».",
        [("Le dossier", "Nadia Belkacem", "avocate"), ("et tout", "Nadia Belkacem", "avocate")],
        id="split quotation",
    ),
    pytest.param(
        "« Personne ne nous a prévenus », raconte une habitante du quartier.",
        [("Personne ne", None, "une habitante du quartier")],
        id="unnamed witness",
    ),
    pytest.param(
        "Jean Morel et Claire Morel ont témoigné. « C'était un bruit énorme », a raconté Mme Morel.",
        [("C'était", "Claire Morel", None)],
        id="one surname, told apart by the title",
    ),
    pytest.param(
        "Le ministre de la Mer, Yves Kermadec, était attendu. « Les quotas baisseront "
        "», a confirmé le ministre.",
        [("Les quotas", "Yves Kermadec", "ministre de la Mer")],
        id="function resolved",
    ),
    pytest.param(
        "Le porte-parole du président Karim Adjani s'est exprimé. « Nous restons "
        "prudents », a dit le porte-parole.",
        [("Nous restons", None, "porte-parole")],
        id="the name belongs to the inner function",
    ),
    pytest.param(
        "La ministre de l'Économie et des Finances Laure Vidal a réagi: « Nous tiendrons nos objectifs ».",
        [("Nous tiendrons", "Laure Vidal", "ministre de l'Économie et des Finances")],
        id="et des Finances",
    ),
    pytest.param(
        "« La route reste coupée », précise la préfecture de l'Estran dans un communiqué.",
        [("La route", "préfecture de l'Estran", None)],
        id="institution",
    ),
    pytest.param(
        "La société Norvane a été condamnée. Norvane fera appel. « Cette décision nous "
        "étonne », a réagi l'entreprise.",
        [("Cette décision", "Norvane", None)],
        id="l'entreprise",
    ),
    pytest.param(
        "Le maire, Luc Ferrand, l'a jugée « contraire à l'intérêt de la ville ».",
        [("contraire à", "Luc Ferrand", "maire")],
        id="a jugé",
    ),
    pytest.param(
        "Une décision qualifiée de « coup porté aux pêcheurs » par le syndicaliste Alain Prigent.",
        [("coup porté", "Alain Prigent", "syndicaliste")],
        id="participle with its agent",
    ),
    pytest.param(
        "Alain Prigent, qui a longtemps hésité, a finalement lâché : « Je signe demain matin ».",
        [("Je signe", "Alain Prigent", None)],
        id="relative clause between subject and verb",
    ),
    pytest.param(
        "Le chantier sera long, a expliqué Denis Aubry, ajoutant que « personne ne "
        "connaît la facture finale ».",
        [("personne ne", "Denis Aubry", None)],
        id="gerund shares the subject",
    ),
    pytest.param(
        "« Nous avons eu peur. »\n« Et puis le vent est tombé », a conclu le skipper Erwan Tanguy.",
        [("Nous avons", None, None), ("Et puis", "Erwan Tanguy", "skipper")],
        id="a paragraph before its cue is not claimed for sure",
    ),
    pytest.param(
        "« Le port est sauvé », a dit Rose Amblard. « Maintenant, il faut le faire vivre ».",
        [("Le port", "Rose Amblard", None), ("Maintenant,", "Rose Amblard", None)],
        id="a quotation on its own goes on",
    ),
    pytest.param(
        "« Le quai est à nous, a martelé hier la candidate Inès Roche. « Et il le "
        "restera », a-t-elle ajouté.",
        [("Le quai", "Inès Roche", "candidate"), ("Et il", "Inès Roche", "candidate")],
        id="a mark that was never closed",
    ),
    pytest.param(
        "« Il m'a répondu “jamais de la vie” et il est parti », se souvient Bruno Castel.",
        [("Il m'a", "Bruno Castel", None)],
        id="nested",
    ),
    pytest.param(
        'Lors du conseil, Me Vincent Soral a plaidé "l\'erreur de bonne foi".',
        [("l'erreur", "Vincent Soral", None)],
        id="honorific and fragment",
    ),
    pytest.param(
        "« La mer monte », a trompetté le guide Joël Ribaud devant les visiteurs.",
        [("La mer", "Joël Ribaud", "guide")],
        id="a verb that no list has",
    ),
    pytest.param(
        "Arnaud Pellec : « Le phare ne fermera pas »\nLe gardien Arnaud Pellec veut rester.",
        [("Le phare", "Arnaud Pellec", "gardien")],
        id="headline with a colon",
    ),
    pytest.param(
        "« Il n'y aura pas de grève »\nRéunis lundi, les pilotes ont voté. « Il n'y "
        "aura pas de grève », a annoncé leur délégué Loïc Danton.",
        [("Il n'y", "Loïc Danton", "délégué"), ("Il n'y", "Loïc Danton", "délégué")],
        id="the headline repeats a quote",
    ),
    pytest.param(
        "C'est un tournant. « Les éleveurs sont à bout », s'est alarmée la présidente "
        "du syndicat, Maud Terrier.",
        [("Les éleveurs", "Maud Terrier", "présidente du syndicat")],
        id="reflexive compound",
    ),
    pytest.param(
        "Les pompiers de Brume ont précisé que le feu était « fixé mais pas éteint ».",
        [("fixé mais", None, "pompiers de Brume")],
        id="plural speakers are not a name",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAMPLES)
def test_who_said_it(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    quotes = find_quotes(text, language="fr")
    assert [(q.speaker, q.role) for q in quotes] == [(speaker, role) for _, speaker, role in expected]
    for quote, (beginning, _, _) in zip(quotes, expected, strict=True):
        assert quote.text.startswith(beginning)
        assert text[quote.start : quote.end] == quote.text


NOT_SPEECH = [
    "Le film « Les marées de mars » sort mercredi, a annoncé le distributeur.",
    "Elle publie un roman intitulé « La nuit des grands phares ».",
    "Son surnom, « le roi du cabotage », lui est resté.",
    "L'opération, baptisée « Littoral propre pour tous », commence lundi.",
    "Il a joué dans la série « Un été à Talmar » puis dans « Retour au port ».",
    "Des manifestants « gilets bleus » bloquaient le pont.",
    "Le festival « Musiques au fil de l'eau » ouvre samedi.",
]


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_titles_and_terms_are_not_speech(text: str) -> None:
    assert find_quotes(text, language="fr") == ()


def test_cue_and_group() -> None:
    text = (
        "« Je pars », a déclaré hier Luc Ferrand. « Je ne reviendrai pas », a-t-il ajouté. « Adieu à tous ». "
    )
    quotes = find_quotes(text, language="fr")
    assert [(q.text, q.cue, q.group) for q in quotes] == [
        ("Je ne reviendrai pas", "a-t-il ajouté", 1),
        ("Adieu à tous", "a-t-il ajouté", 1),
    ]


def test_the_sample_of_the_news() -> None:
    text = (
        "Les pourparlers n'auront pas lieu, a déclaré jeudi le vice-ministre des "
        "Affaires étrangères Sergueï Ryabkov.\n"
        "« Il n'y a pas eu de plans pour un tel contact », Ryabkov a déclaré lors d'un "
        "briefing. Il a dit que la "
        "liaison est assurée « par des appels entre hauts fonctionnaires », mais pas plus haut.\n"
        "« Nous dialoguons par les voies habituelles », il expliqua.\n"
        "Les chefs des services se sont rencontrés à Ankara, le porte-parole du Conseil "
        "de sécurité nationale américain, "
        "John Kirby, déclarant que le but était « de garder les canaux ouverts. »"
    )
    quotes = find_quotes(text, language="fr")
    assert [(q.speaker, q.role) for q in quotes] == [
        ("Sergueï Ryabkov", "vice-ministre des Affaires étrangères"),
        ("Sergueï Ryabkov", "vice-ministre des Affaires étrangères"),
        ("Sergueï Ryabkov", "vice-ministre des Affaires étrangères"),
        ("John Kirby", "porte-parole du Conseil de sécurité nationale américain"),
    ]

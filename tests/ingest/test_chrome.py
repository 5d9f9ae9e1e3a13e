"""A site's furniture, and sentences that only begin like it."""

import pytest

from bot.ingest.pages.chrome import Chrome, chrome_of, may_end_article, without_chrome


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Skip to main content", Chrome.NAVIGATION),
        ("Aller au contenu", Chrome.NAVIGATION),
        ("Перейти к основному содержанию", Chrome.NAVIGATION),
        ("Vous pouvez partager cette histoire sur les réseaux sociaux :", Chrome.SHARE),
        ("Partager l’article sur WhatsApp", Chrome.SHARE),
        ("Share this story", Chrome.SHARE),
        ("Share on Facebook, Twitter", Chrome.SHARE),
        ("Поделиться в Telegram", Chrome.SHARE),
        ("Follow us on Instagram for more stories", Chrome.SHARE),
        ("Подписывайтесь на наш канал в Telegram", Chrome.SHARE),
        ("Lire aussi : Pourquoi les ponts vieillissent", Chrome.RELATED),
        ("À lire aussi", Chrome.RELATED),
        ("Related articles", Chrome.RELATED),
        ("Read more: the other story", Chrome.RELATED),
        ("Читайте также: Другая история", Chrome.RELATED),
        ("Inscrivez-vous à notre newsletter", Chrome.NEWSLETTER),
        ("Sign up for our morning newsletter", Chrome.NEWSLETTER),
        ("Подпишитесь на нашу рассылку", Chrome.NEWSLETTER),
        ("Nous utilisons des cookies pour mesurer l’audience de ce site.", Chrome.COOKIES),
        ("This website uses cookies to improve your experience.", Chrome.COOKIES),
        ("Мы используем файлы cookie", Chrome.COOKIES),
        ("12 commentaires", Chrome.COMMENTS),
        ("Leave a reply", Chrome.COMMENTS),
        ("Les opinions exprimées ici n’engagent que leurs auteurs.", Chrome.DISCLAIMER),
        ("The views expressed do not necessarily reflect those of the paper.", Chrome.DISCLAIMER),
        ("Мнение редакции может не совпадать с мнением автора.", Chrome.DISCLAIMER),
        ("© 2024 Le Courrier", Chrome.COPYRIGHT),
        ("Все права защищены", Chrome.COPYRIGHT),
        ("Photo: Marta Ellingsen", Chrome.CREDIT),
        ("Фото: Ирина Колосова", Chrome.CREDIT),
    ],
)
def test_recognises_furniture(text: str, kind: Chrome) -> None:
    assert chrome_of(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "Partager le pouvoir n’a jamais été simple, reconnaît la maire de Brévans.",
        "Share prices fell by four percent on Monday after the central bank raised its rate.",
        "Поделиться опытом приехали инженеры из трёх соседних областей.",
        "Related charges were dropped in March, the court said in a short statement.",
        "Recherche et développement : le budget double.",
        "Cookies baked by volunteers raised nine hundred pounds.",
        "Les commentaires du ministre ont surpris jusqu’à ses alliés.",
        "Photo-voltaïque : la région double ses aides aux communes rurales.",
        "The photo: a boat, two men and a dog. It was taken in May.",
        "Subscribe to a theory for long enough and it becomes a habit, she writes.",
        "Il a appelé les habitants à s'inscrire sur les listes.",
    ],
)
def test_leaves_sentences_alone(text: str) -> None:
    assert chrome_of(text) is None


def test_an_article_ends_at_headings_of_what_follows() -> None:
    assert may_end_article("Related articles")
    assert may_end_article("Поделиться")
    assert not may_end_article("Read also: How radar changed the strait")
    assert not may_end_article("© 2024 Le Courrier")


def test_drops_furniture_only() -> None:
    assert without_chrome(["Menu", "Une phrase.", "Partager", "Une autre."]) == ["Une phrase.", "Une autre."]

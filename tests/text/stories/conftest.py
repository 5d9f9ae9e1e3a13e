"""Four events as two or three outlets tell them, in three languages; all of our own writing."""

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from bot.text.fingerprint import signature_of
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import features_of

START = datetime(2026, 3, 2, 6, tzinfo=UTC)

Told = tuple[str, str, str]
"""Language, title, body."""
Make = Callable[..., StoryArticle]
Chatter = Callable[..., StoryArticle]
Follow = Callable[[StoryAssigner, StoryArticle], int]

EVENTS: Mapping[str, tuple[Told, ...]] = {
    "ferry": (
        (
            "en",
            "Ferry runs aground off Skerryvoe with 143 on board",
            (
                "The ferry Northern Lass ran aground off the island of Skerryvoe on Monday with 143 "
                "passengers on board. The lifeboat of Port Alder took off the first of them within the hour, "
                "said the harbour master, Moira Tennant. Nobody was hurt. The operator Caldwater Lines said "
                "that the captain had reported a failure of the steering gear. Divers will look at the hull "
                "before it is towed to Port Alder."
            ),
        ),
        (
            "en",
            "Passengers of grounded ferry brought ashore at Port Alder",
            (
                "All 143 passengers of the Northern Lass are ashore, the harbour master of Port Alder, Moira "
                "Tennant, said. Their ferry ran aground near Skerryvoe after its steering gear failed. The "
                "lifeboat made six trips. Caldwater Lines promised to pay for hotels and said that divers "
                "found no damage to the hull."
            ),
        ),
        (
            "fr",
            "Un ferry s'échoue au large de Skerryvoe, 143 passagers évacués",
            (
                "Le ferry Northern Lass s'est échoué lundi devant l'île de Skerryvoe avec 143 passagers à "
                "bord. Les sauveteurs de Port Alder les ont ramenés à terre, a annoncé la responsable du "
                "port, Moira Tennant. La compagnie Caldwater Lines évoque une panne de gouvernail."
            ),
        ),
        (
            "ru",
            "Паром сел на мель у острова Скерривоу, спасены 143 пассажира",
            (
                "Паром «Northern Lass» сел на мель у острова Скерривоу, на борту было 143 пассажира. Их "
                "доставили в порт спасатели, сообщила начальник порта Мойра Теннант. В компании «Caldwater "
                "Lines» говорят, что отказало рулевое управление."
            ),
        ),
    ),
    "bridge": (
        (
            "fr",
            "Le pont de Vauclaire fermé après la découverte de fissures",
            (
                "Le pont de Vauclaire est fermé à la circulation depuis mardi. Les ingénieurs ont trouvé 27 "
                "fissures dans deux piles, a expliqué la préfète Hélène Marchetti. Les camions passeront par "
                "Aigremont, un détour de 41 kilomètres. Le syndicat des routiers demande une aide au "
                "département."
            ),
        ),
        (
            "fr",
            "Pont de Vauclaire : les routiers demandent une aide pour le détour",
            (
                "Après la fermeture du pont de Vauclaire, où 27 fissures ont été trouvées, le syndicat des "
                "routiers réclame une aide. Le détour par Aigremont fait 41 kilomètres. La préfète Hélène "
                "Marchetti recevra les routiers jeudi. Les ingénieurs examinent encore les piles du pont."
            ),
        ),
        (
            "en",
            "Bridge at Vauclaire closed after engineers find cracks",
            (
                "The bridge at Vauclaire has been closed since Tuesday because engineers found 27 cracks in "
                "two piers, the prefect, Hélène Marchetti, said. Lorries have to go round by "
                "Aigremont, which "
                "is 41 kilometres longer."
            ),
        ),
    ),
    "orchestra": (
        (
            "ru",
            "Оркестр Липовецка остался без дирижёра за неделю до гастролей",
            (
                "Дирижёр Аркадий Стрельников покинул оркестр Липовецка за неделю до гастролей в Вене. "
                "Музыканты узнали об этом из письма, рассказала директор филармонии Нина Чередниченко. На 18 "
                "концертов ищут замену, среди кандидатов называют Йонаса Хельмера."
            ),
        ),
        (
            "ru",
            "Стрельников объяснил, почему ушёл из оркестра Липовецка",
            (
                "Аркадий Стрельников объяснил уход из оркестра Липовецка ссорой с директором "
                "филармонии Ниной "
                "Чередниченко. Гастроли в Вене, 18 концертов, музыкантам предстоит сыграть с другим "
                "дирижёром. Скорее всего, это будет Йонас Хельмер."
            ),
        ),
        (
            "en",
            "Conductor leaves Lipovetsk orchestra a week before tour",
            (
                "The conductor Arkady Strelnikov has left the orchestra of Lipovetsk a week before its tour, "
                "18 concerts that begin in Vienna. The director of the philharmonic, Nina Cherednichenko, "
                "wrote to the players. Jonas Helmer may take his place."
            ),
        ),
    ),
    "school": (
        (
            "en",
            "Pupils of Eastmoor school build a weather station",
            (
                "Pupils of the school at Eastmoor have built a weather station from the parts of a washing "
                "machine. Their teacher, Gavin Oduya, says that it has measured rain for 90 "
                "days. The council "
                "wants to buy five."
            ),
        ),
        (
            "en",
            "Council to buy weather stations made by Eastmoor pupils",
            (
                "The council will buy five weather stations that pupils of Eastmoor school make from old "
                "washing machines. Their teacher, Gavin Oduya, said the first has measured rain for 90 days "
                "without a fault."
            ),
        ),
    ),
}


@pytest.fixture
def events() -> Mapping[str, tuple[Told, ...]]:
    return EVENTS


@pytest.fixture
def make() -> Make:
    """Make articles with ids from 1, a minute apart unless told otherwise."""
    numbers = count(1)

    def made(
        language: str,
        title: str,
        body: str,
        *,
        after: timedelta | None = None,
        dated: bool = True,
        outlet: str | None = None,
    ) -> StoryArticle:
        number = next(numbers)
        at = START + (timedelta(minutes=number) if after is None else after)
        return StoryArticle(
            id=number,
            added=at,
            published=at if dated else None,
            features=features_of(title, None, body, language),
            outlet=outlet,
            signature=signature_of(title, None, body),
        )

    return made


@pytest.fixture
def chatter(make: Make) -> Chatter:
    """Make articles that are about nothing in common: words and names as frequent "
    "as a language's, at random."""
    chance = random.Random(17)
    syllables = [
        f"{one}{two}" for one in "bdfgklmnprstvz" for two in ("a", "e", "i", "o", "u", "an", "el", "or")
    ]
    words = list(
        dict.fromkeys("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(8000))
    )
    weights = [1 / (10 + rank) for rank in range(len(words))]

    def chattered(
        seed: random.Random, *, language: str = "xx", outlet: str | None = None, prefix: str = ""
    ) -> StoryArticle:
        drawn = seed.choices(words, weights, k=160)
        drawn = [word.title() if seed.random() < 0.08 and at % 12 else word for at, word in enumerate(drawn)]
        sentences = [" ".join(drawn[at : at + 12]) + "." for at in range(10, 160, 12)]
        return make(language, " ".join(drawn[:8]), prefix + " ".join(sentences), outlet=outlet)

    return chattered


@pytest.fixture
def follow() -> Follow:
    """Judge an article and place it; a new story has the id of its first article."""

    def followed(assigner: StoryAssigner, article: StoryArticle) -> int:
        verdict = assigner.judge(article)
        story = article.id if verdict.story is None else verdict.story
        assigner.place(article, story)
        return story

    return followed

"""Articles find their stories: in any order, across languages, and whatever a hostile outlet does."""

import os
import random
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_texts import make_text

from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import Features, features_of

Told = tuple[str, str, str]
Make = Callable[..., StoryArticle]
Chatter = Callable[..., StoryArticle]
Follow = Callable[[StoryAssigner, StoryArticle], int]
Events = Mapping[str, tuple[Told, ...]]

_LETTERS = str.maketrans("0123456789", "abcdefghij")
_AT = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize("seed", range(6))
def test_each_event_is_one_story_in_whatever_order(
    seed: int, events: Events, make: Make, follow: Follow
) -> None:
    told = [(event, telling) for event, tellings in events.items() for telling in tellings]
    random.Random(seed).shuffle(told)
    assigner = StoryAssigner()
    stories = defaultdict(set)
    for event, telling in told:
        stories[event].add(follow(assigner, make(*telling)))
    assert all(len(found) == 1 for found in stories.values()), stories
    assert len(set.union(*stories.values())) == len(events)


def test_events_are_found_among_many_other_articles(
    events: Events, make: Make, chatter: Chatter, follow: Follow
) -> None:
    chance = random.Random(3)
    assigner = StoryAssigner()
    stories = defaultdict(set)
    for position in range(4):
        for _ in range(60):
            follow(assigner, chatter(chance))
        for event, tellings in events.items():
            if position < len(tellings):
                stories[event].add(follow(assigner, make(*tellings[position])))
    assert all(len(found) == 1 for found in stories.values()), stories


def test_articles_with_nothing_in_common_stay_alone(chatter: Chatter, follow: Follow) -> None:
    assigner, chance = StoryAssigner(), random.Random(5)
    sizes = Counter(follow(assigner, chatter(chance)) for _ in range(500))
    assert sizes.most_common(1)[0][1] <= 3
    assert len(sizes) >= 490


def test_without_dates_more_is_needed(events: Events, make: Make) -> None:
    first, second = events["bridge"][:2]
    margins = []
    for dated in (True, False):
        assigner = StoryAssigner()
        assigner.place(make(*first, dated=dated), 1)
        margins.append(assigner.judge(make(*second, dated=dated)).margin)
    assert margins[0] > margins[1] > 0


def test_a_lone_article_needs_more_where_others_are_as_much_alike(make: Make) -> None:
    subject = (
        "Le festival de cirque de Brancelles, ses clowns, ses jongleurs, ses roulottes et son chapiteau."
    )
    told = [
        ("Brancelles : une jongleuse primée", f"Une jongleuse de vingt ans reçoit la médaille. {subject}"),
        ("Brancelles : le chapiteau réparé", f"Des couturiers ont recousu la toile déchirée. {subject}"),
        ("Brancelles : un clown à l'école", f"Un clown apprend aux élèves à marcher sur un fil. {subject}"),
        ("Brancelles : les roulottes repeintes", f"Le peintre a choisi du jaune et du bleu. {subject}"),
    ]
    coming = make(
        "fr", "Brancelles : la billetterie ouvre", f"Les places sont en vente lundi matin. {subject}"
    )
    margins = []
    for rivals in range(4):
        assigner = StoryAssigner()
        for number, telling in enumerate(told[: rivals + 1], 1):
            assigner.place(make("fr", *telling), number)
        margins.append(assigner.judge(coming).margin)
    assert margins == sorted(margins, reverse=True), margins
    assert margins[0] > margins[-1] + 0.1


def test_rivals_keep_no_article_from_a_story_of_many(events: Events, make: Make, follow: Follow) -> None:
    language, title, body = events["bridge"][0]
    margins = []
    for size in (1, 4):
        assigner = StoryAssigner()
        for number in range(size):
            assigner.place(make(language, title, f"{body} Suite {number}.", outlet=f"Outlet {number}"), 1)
        assigner.place(make(language, f"{title} : les riverains", f"{body} Les riverains attendent."), 2)
        verdict = assigner.judge(make(*events["bridge"][1]))
        margins.append(verdict.margin)
    assert margins[1] > margins[0]


def test_a_place_and_a_given_name_in_common_join_nothing(make: Make, follow: Follow) -> None:
    assigner = StoryAssigner()
    first = make(
        "fr",
        "Un boulanger de Lyon gagne le concours du pain",
        "À Lyon, Philippe a gagné le concours avec un pain de seigle cuit au feu de bois.",
    )
    second = make(
        "fr",
        "Le métro de Lyon en panne toute la matinée",
        "À Lyon, une rame bloquée a arrêté la ligne. Philippe, un voyageur, a marché dans le tunnel.",
    )
    assert follow(assigner, first) != follow(assigner, second)


def test_days_between_make_it_harder_and_a_week_impossible(events: Events, make: Make) -> None:
    first, second = events["bridge"][:2]
    assigner = StoryAssigner()
    assigner.place(make(*first, after=timedelta()), 1)
    margins = [assigner.judge(make(*second, after=timedelta(days=days))).margin for days in (0, 2, 6)]
    assert margins[0] > margins[1] > margins[2] > 0
    assert assigner.judge(make(*second, after=timedelta(days=8))).story is None


def test_a_reprint_names_the_text_that_it_repeats(make: Make, follow: Follow) -> None:
    text = make_text("en", random.Random(1))
    body = "\n\n".join(text.paragraphs)
    assigner = StoryAssigner()
    first = make("en", text.title, body, outlet="One")
    follow(assigner, first)
    verdict = assigner.judge(make("en", text.title, body + "\n\nRead more tomorrow.", outlet="Two"))
    assert (verdict.story, verdict.repeats, verdict.nearest) == (first.id, first.id, first.id)


def test_judging_changes_nothing(events: Events, make: Make, follow: Follow) -> None:
    assigner = StoryAssigner()
    for tellings in events.values():
        follow(assigner, make(*tellings[0]))
    article = make(*events["ferry"][1])
    assert assigner.judge(article) == assigner.judge(article)
    assert article.id not in assigner.window


def test_what_the_store_has_rebuilds_the_state(
    events: Events, make: Make, chatter: Chatter, follow: Follow
) -> None:
    chance = random.Random(11)
    articles = [chatter(chance) for _ in range(80)]
    articles += [make(*telling) for tellings in events.values() for telling in tellings]
    lasting = StoryAssigner()
    stored = [(article, follow(lasting, article)) for article in articles[:-4]]
    rebuilt = StoryAssigner()
    for article, story in stored:
        kept = Features.unpack(article.features.pack())
        again = StoryArticle(
            id=article.id,
            added=article.added,
            published=article.published,
            features=kept,
            signature=article.signature,
        )
        rebuilt.place(again, story)
    for article in articles[-4:]:
        assert rebuilt.judge(article) == lasting.judge(article)


def test_a_merger_and_a_split_stick(events: Events, make: Make, follow: Follow) -> None:
    assigner = StoryAssigner()
    ferry, bridge = make(*events["ferry"][0]), make(*events["bridge"][0])
    for article in (ferry, bridge):
        follow(assigner, article)
    assigner.move([bridge.id], ferry.id)
    assert assigner.window.members(ferry.id) == (ferry.id, bridge.id)
    assert assigner.window.story_of(bridge.id) == ferry.id
    assert assigner.window.stories == 1
    second = make(*events["ferry"][1])
    assert follow(assigner, second) == ferry.id

    assigner.move([bridge.id], 900)
    assert assigner.window.story_of(bridge.id) == 900
    assert assigner.judge(make(*events["bridge"][1])).story == 900
    assigner.move([12_345], 900)  # not recent: nothing to do


def test_a_corrected_article_keeps_its_story(events: Events, make: Make, follow: Follow) -> None:
    assigner = StoryAssigner()
    article = make(*events["ferry"][0])
    follow(assigner, article)
    corrected = StoryArticle(
        id=article.id,
        added=article.added,
        published=article.published,
        features=features_of("Something else entirely", None, "Nothing of it was true.", "en"),
    )
    assigner.place(corrected, article.id)
    assert assigner.window.members(article.id) == (article.id,)
    assert assigner.judge(make(*events["ferry"][1])).story is None


def test_what_was_removed_is_forgotten(events: Events, make: Make, follow: Follow) -> None:
    assigner = StoryAssigner()
    article = make(*events["ferry"][0])
    follow(assigner, article)
    assigner.forget(article.id)
    assigner.forget(article.id)
    assert len(assigner.window) == assigner.window.stories == 0
    assert assigner.judge(make(*events["ferry"][1])).story is None


def test_the_window_has_bounds(make: Make, chatter: Chatter, follow: Follow) -> None:
    assigner = StoryAssigner(days=2, most=50)
    chance = random.Random(2)
    for _ in range(120):
        follow(assigner, chatter(chance))
    assert len(assigner.window) == 50
    late = make("en", "Nothing", "Nothing at all.", after=timedelta(days=3))
    follow(assigner, late)
    assert len(assigner.window) == assigner.window.stories == 1
    assert assigner.window.members(late.id) == (late.id,)


def test_a_clock_that_jumps_ahead_for_a_moment_does_not_end_all_stories(
    events: Events, make: Make, chatter: Chatter, follow: Follow
) -> None:
    assigner, chance = StoryAssigner(), random.Random(4)
    for _ in range(120):
        follow(assigner, chatter(chance))
    story = follow(assigner, make(*events["ferry"][0]))
    follow(assigner, make("en", "Nothing", "Nothing at all.", after=timedelta(days=4000)))
    assert assigner.judge(make(*events["ferry"][1])).story == story
    for days in range(4001, 4004):
        follow(assigner, make("en", "Nothing", "Nothing at all.", after=timedelta(days=days)))
    assert len(assigner.window) <= 4


@pytest.mark.parametrize("seed", range(3))
def test_the_order_within_an_hour_changes_little(
    seed: int, events: Events, make: Make, chatter: Chatter, follow: Follow
) -> None:
    chance = random.Random(40 + seed)
    articles = [make(*telling) for tellings in events.values() for telling in tellings]
    articles += [chatter(chance) for _ in range(60)]
    partitions = []
    for _ in range(2):
        assigner, stories = StoryAssigner(), defaultdict(set)
        for article in chance.sample(articles, len(articles)):
            stories[follow(assigner, article)].add(article.id)
        partitions.append({frozenset(members) for members in stories.values()})
    assert len(partitions[0] & partitions[1]) >= 0.9 * len(partitions[0]), f"seed {seed}"


@pytest.mark.parametrize("language", ["en", "xx"])
@pytest.mark.parametrize("lead", [5, 15, 40])
def test_an_outlet_with_all_names_in_everything_glues_no_stories(
    lead: int, language: str, events: Events, make: Make, chatter: Chatter, follow: Follow
) -> None:
    chance = random.Random(8)
    bait = (
        "All about Northern Lass, Skerryvoe, Port Alder, Moira Tennant, Caldwater Lines, Vauclaire, Hélène "
        "Marchetti, Aigremont, Lipovetsk, Arkady Strelnikov, Nina Cherednichenko, Jonas Helmer, Eastmoor, "
        "Gavin Oduya, and of 143, 27, 41, 18 and 90. "
    )
    assigner = StoryAssigner()
    honest: dict[str, list[int]] = defaultdict(list)
    for position in range(4):
        for _ in range(lead):
            follow(assigner, chatter(chance, language=language, outlet="Bait", prefix=bait))
        for event, tellings in events.items():
            if position < len(tellings):
                honest[event].append(follow(assigner, make(*tellings[position], outlet="Honest")))
    for one, other in combinations(honest, 2):
        assert not set(honest[one]) & set(honest[other]), honest
    assert sum(len(set(stories)) for stories in honest.values()) <= len(events) + 1, honest


def test_a_story_of_one_outlet_stops_growing(events: Events, make: Make, follow: Follow) -> None:
    language, title, body = events["bridge"][2]
    sizes: dict[int | None, Counter[int]] = {}
    for outlets in (1, 40):
        assigner, sizes[outlets] = StoryAssigner(), Counter()
        for number in range(300):
            # Each has a number and some words of its own.
            own = " ".join(f"w{number}x{word}y".translate(_LETTERS) for word in range(30))
            told = f"{body} {number + 5000} {own}"
            article = make(language, title, told, outlet=f"Outlet {number % outlets}")
            sizes[outlets][follow(assigner, article)] += 1
    assert max(sizes[40].values()) == 300
    assert max(sizes[1].values()) < 300


def test_judging_takes_bounded_work_however_many_share_a_name(make: Make, follow: Follow) -> None:
    assigner = StoryAssigner()
    taken = []
    for number in range(1200):
        article = make("en", f"Moira Tennant speaks {number}", "In Port Alder the mayor Moira Tennant spoke.")
        begun = time.process_time()
        assigner.judge(article)
        taken.append(time.process_time() - begun)
        assigner.place(article, article.id)
    assert sorted(taken[-300:])[150] < 10 * max(sorted(taken[100:400])[150], 0.0002)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["fr", "ru", "zh", ""]), st.text(max_size=80), st.text()), max_size=8)
)
def test_any_articles_get_a_story(texts: list[Told]) -> None:
    assigner = StoryAssigner()
    for number, (language, title, body) in enumerate(texts, 1):
        article = StoryArticle(
            id=number,
            added=_AT + timedelta(minutes=number),
            features=features_of(title, None, body, language),
        )
        verdict = assigner.judge(article)
        assert verdict.story is None or verdict.story in range(1, number)
        assigner.place(article, verdict.story or number)
    assert len(assigner.window) == len(texts)


def test_hash_seeds_change_nothing() -> None:
    runs = set()
    for seed in ("0", "1", "4321"):
        done = subprocess.run(
            [sys.executable, "-c", _RUN],
            env=os.environ
            | {"PYTHONHASHSEED": seed, "PYTHONPATH": f"{_ROOT}:{_ROOT / 'tests' / 'benchmarks'}"},
            capture_output=True,
            text=True,
            check=True,
        )
        runs.add(done.stdout)
    assert len(runs) == 1
    assert len(runs.pop().split()) == 80


_ROOT = Path(__file__).parents[3]
_RUN = """
import random
from itertools import combinations
from datetime import UTC, datetime, timedelta
from made_up_texts import make_text
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import features_of
chance, assigner = random.Random(6), StoryAssigner()
for number in range(1, 81):
    text = make_text("fr", chance)
    article = StoryArticle(
        id=number, added=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
        features=features_of(text.title, None, " ".join(text.paragraphs), "fr"),
    )
    verdict = assigner.judge(article)
    assigner.place(article, verdict.story or number)
    print(verdict.story, verdict.nearest, repr(verdict.margin).replace(" ", ""), sep=",")
"""

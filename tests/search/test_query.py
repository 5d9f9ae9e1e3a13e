from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.search.languages import language_code
from bot.search.query import MOST_CLAUSES, Clause, Filters, Query, parse


def words(*texts: str) -> tuple[Clause, ...]:
    return tuple(Clause(text=text) for text in texts)


def day(year: int, month: int = 1, date: int = 1) -> datetime:
    return datetime(year, month, date, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", Query()),
        ("  — - \" ' ", Query()),
        ("Élections Œuvre", Query(wanted=words("elections", "oeuvre"))),
        ("mot mot", Query(wanted=words("mot"))),
        ("covid-19", Query(wanted=words("covid-19"))),
        ("10:30 foo:bar", Query(wanted=words("10:30", "foo:bar"))),
        (
            "« Tour de France » vélo",
            Query(wanted=(Clause(text=" tour de france ", phrase=True), *words("velo"))),
        ),
        ("“new start”", Query(wanted=(Clause(text="new start", phrase=True),))),
        ('never "closed here', Query(wanted=words("never", "closed", "here"))),
        (
            'masque -covid −"pass sanitaire"',
            Query(
                wanted=words("masque"), unwanted=(*words("covid"), Clause(text="pass sanitaire", phrase=True))
            ),
        ),
        ("outlet:RT", Query(only=Filters(outlets=("rt",)))),
        ('outlet:"Le Monde" outlet:«BBC»', Query(only=Filters(outlets=("le monde", "bbc")))),
        (
            "section:Économie -outlet:rt",
            Query(only=Filters(sections=("economie",)), never=Filters(outlets=("rt",))),
        ),
        ("lang:français lang:RU", Query(only=Filters(languages=("fr", "ru")))),
        ("lang:klingon", Query(wanted=words("lang:klingon"))),
        ("outlet: monde", Query(wanted=words("outlet:", "monde"))),
        ("after:2022-11-01 before:2022-12", Query(only=Filters(after=day(2022, 11), before=day(2022, 12)))),
        ("after:2022", Query(only=Filters(after=day(2022)))),
        ("-after:2022", Query(only=Filters(before=day(2022)))),
        ("after:2022-13-45 before:hier", Query(wanted=words("after:2022-13-45", "before:hier"))),
        ("after:0000", Query(wanted=words("after:0000"))),
        ("язык:русский после:2022", Query(only=Filters(languages=("ru",), after=day(2022)))),
    ],
)
def test_what_people_type_is_understood(typed: str, query: Query) -> None:
    assert parse(typed) == query


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("fr", "fr"), ("FR", "fr"), ("pt-BR", "pt"), ("français", "fr"), ("francais", "fr"), ("French", "fr"),
        ("russe", "ru"), ("Русский", "ru"), ("deutsch", "de"), ("allemand", "de"), ("nb", "no"), ("zh", "zh"),
        ("chinois", "zh"), ("klingon", None), ("", None), ("a", None),
    ],
)  # fmt: skip
def test_languages_go_by_code_and_by_name(name: str, code: str | None) -> None:
    assert language_code(name) == code


@settings(deadline=None)  # the machine may be busy
@given(st.text())
def test_any_text_is_a_query(typed: str) -> None:
    query = parse(typed)
    assert len(query.wanted) <= MOST_CLAUSES


@settings(deadline=None)  # the machine may be busy
@given(st.lists(st.sampled_from(['"', "-", ":", "outlet", "lang", "after", "2022", " ", "mot", "«", "»"])))
def test_any_mixture_of_the_signs_is_a_query(pieces: list[str]) -> None:
    query = parse("".join(pieces))
    assert all(clause.text.strip() for clause in query.wanted + query.unwanted)

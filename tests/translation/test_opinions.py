"""Second opinions: what doubtful answers say on their way back, else the same question again."""

from collections.abc import Callable, Mapping

import pytest

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, Doubt
from bot.translation.judging import Doubtful, Judged
from bot.translation.opinions import Doubted, SecondOpinions

FR_EN = Pair("fr", "en")
TAX = "Le gouvernement veut augmenter l'impôt sur les grandes fortunes"
TAX_EN = "The government wants to raise the tax on large fortunes"
CUT = "The government wants to raise the tax"
PORT, PORT_EN = "Le port est fermé depuis hier.", "The port has been closed since yesterday."
SHIP, SHIP_EN = "Deux navires attendent au large.", "Two ships are waiting offshore."
MAYOR, MAYOR_EN = "Le maire demande de la patience.", "The mayor asks for patience."
WAY_BACK = {TAX_EN: TAX, PORT_EN: PORT, SHIP_EN: SHIP, MAYOR_EN: MAYOR}
BELIEVED = [(PORT, PORT_EN), (SHIP, SHIP_EN), (MAYOR, MAYOR_EN)]
DOUBT = Doubt(Damage.SHORT, likely=False)
LIKELY = Doubt(Damage.SHORT, likely=True)


class Asked:
    """Brings back what it knows, and echoes the rest; implements `bot.translation.opinions.Asking`."""

    def __init__(self, back: Mapping[str, str | None], again: Judged | Doubtful | None = None) -> None:
        self.back, self.again = dict(back), again
        self.texts: list[str] = []

    async def translated(self, text: str, pair: Pair, /) -> Judged | None:
        assert pair == Pair("en", "fr")
        self.texts.append(text)
        return self.back.get(text, text)

    async def judged(self, sentence: str, pair: Pair, /) -> Judged | Doubtful | None:
        self.texts.append(sentence)
        return self.again


Opinions = Callable[..., SecondOpinions]


@pytest.fixture
def opinions(clock) -> Opinions:  # type: ignore[no-untyped-def]
    def make(asked: Asked, *, back: bool = True) -> SecondOpinions:
        async def knows(_: Pair) -> bool:
            return back

        return SecondOpinions(asked, knows=knows, clock=clock)

    return make


async def decided(made: SecondOpinions, answer: Doubtful | str) -> Judged:
    doubted = Doubted(sentence=TAX, answer=answer)
    return await made.of(doubted, FR_EN, believed=BELIEVED, beside=[PORT, SHIP])


@pytest.mark.parametrize("doubt", [DOUBT, LIKELY])
async def test_what_comes_back_whole_is_taken(opinions: Opinions, doubt: Doubt) -> None:
    asked = Asked(WAY_BACK)
    assert await decided(opinions(asked), Doubtful(TAX_EN, doubt)) == TAX_EN
    assert asked.texts == [TAX_EN]


@pytest.mark.parametrize("back", [CUT, "", "Le gouvernement veut augmenter", PORT])
async def test_what_does_not_is_damaged(opinions: Opinions, back: str) -> None:
    asked = Asked(WAY_BACK | {CUT: back})
    assert await decided(opinions(asked), Doubtful(CUT, DOUBT)) is Damage.SHORT
    assert set(asked.texts) - {CUT} <= {answer for _, answer in BELIEVED}


async def test_one_spoilt_way_back_condemns_nothing(opinions: Opinions) -> None:
    class Slipping(Asked):
        async def translated(self, text: str, pair: Pair, /) -> Judged | None:
            said = await super().translated(text, pair)
            return "" if self.texts.count(TAX_EN) == 1 and text == TAX_EN else said

    assert await decided(opinions(Slipping(WAY_BACK)), Doubtful(TAX_EN, DOUBT)) == TAX_EN


async def test_an_engine_that_brings_nothing_back_is_asked_the_same_again(opinions: Opinions, clock) -> None:  # type: ignore[no-untyped-def]
    asked = Asked({}, again=f"{TAX_EN} ")
    made = opinions(asked)
    assert await decided(made, Doubtful(TAX_EN, DOUBT)) == TAX_EN
    assert len(asked.texts) == 1 + len(BELIEVED) + 1
    assert await decided(made, Doubtful(TAX_EN, LIKELY)) is Damage.SHORT
    assert len(asked.texts) == 1 + len(BELIEVED) + 2
    clock.advance(3601.0)
    asked.back = dict(WAY_BACK)
    assert await decided(made, Doubtful(TAX_EN, LIKELY)) == TAX_EN


@pytest.mark.parametrize(
    ("first", "again", "taken"),
    [
        (Doubtful(CUT, DOUBT), TAX_EN, TAX_EN),
        (Doubtful(CUT, DOUBT), None, CUT),
        (Doubtful(CUT, LIKELY), None, Damage.SHORT),
        (Doubtful(CUT, DOUBT), Doubtful("The government", LIKELY), Damage.SHORT),
        (Doubtful(CUT, DOUBT), Damage.EMPTY, Damage.SHORT),
        (TAX_EN, Damage.EMPTY, TAX_EN),
        (CUT, TAX_EN, TAX_EN),
        (TAX_EN, f"{CUT}.", TAX_EN),
        (TAX_EN, PORT_EN, Damage.SHORT),
    ],
)
async def test_of_two_answers_the_sound_one_is_taken(
    opinions: Opinions, first: Doubtful | str, again: Judged | Doubtful | None, taken: Judged
) -> None:
    asked = Asked({}, again=again)
    assert await decided(opinions(asked, back=False), first) == taken
    assert asked.texts == [TAX]


def test_who_is_often_damaged_is_believed_nothing(opinions: Opinions) -> None:
    made = opinions(Asked({}))
    made.note([TAX_EN, PORT_EN, Damage.EMPTY])
    assert not made.wary
    made.note([Damage.SHORT])
    assert made.wary
    made.note([TAX_EN] * 49)
    assert not made.wary
    made.note([TAX_EN, Damage.MIXED, Damage.MIXED])
    assert made.wary

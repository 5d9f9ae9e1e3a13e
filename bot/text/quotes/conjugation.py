"""The forms of reporting verbs, made from the lexicon's short lists."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """What a verb form can do in a clause."""

    FINITE = "finite"
    PARTICIPLE = "participle"  # French: a cue only with its auxiliary, or joined to a cue by "et"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


class VerbForm(NamedTuple):
    """A form with what it tells of its subject; `lemma` is the lexicon's spelling."""

    lemma: str
    form: Form
    plural: bool | None = None
    gender: str | None = None


Forms = Iterator[tuple[str, VerbForm]]


def french_er(lemma: str) -> Forms:
    """Conjugate a verb in -er: "appeler", "lancer", "s'étonner"."""
    verb = _bare(lemma)
    stem = verb[:-2]
    before_a, mute = _soft(stem), _opened(stem)
    for ending in ("e", "era", "erait"):
        yield mute + ending, VerbForm(lemma, Form.FINITE, plural=False)
    for ending in ("ent", "eront", "eraient"):
        yield mute + ending, VerbForm(lemma, Form.FINITE, plural=True)
    yield before_a + "ait", VerbForm(lemma, Form.FINITE, plural=False)
    yield before_a + "a", VerbForm(lemma, Form.FINITE, plural=False)
    yield before_a + "aient", VerbForm(lemma, Form.FINITE, plural=True)
    yield stem + "èrent", VerbForm(lemma, Form.FINITE, plural=True)
    yield before_a + "ant", VerbForm(lemma, Form.GERUND)
    yield verb, VerbForm(lemma, Form.INFINITIVE)
    yield from _participles(lemma, stem + "é")


def french_ir(lemma: str) -> Forms:
    """Conjugate a verb like "avertir"."""
    verb = _bare(lemma)
    stem = verb[:-1]
    yield from _from_parts(
        lemma, (stem + "t", stem + "ssent", stem + "t", stem[:-1] + "irent", stem, stem + "ss"), verb
    )


def french_re(lemma: str) -> Forms:
    """Conjugate a verb like "répondre"."""
    verb = _bare(lemma)
    stem = verb[:-2]
    yield from _from_parts(lemma, (stem, stem + "ent", stem + "it", stem + "irent", stem + "u", stem), verb)


def french_irregular(lemma: str, parts: str) -> Forms:
    """Conjugate by the lexicon's six parts."""
    present, presents, past, pasts, participle, imperfect = parts.split()
    yield from _from_parts(lemma, (present, presents, past, pasts, participle, imperfect), _bare(lemma))


def english_regular(lemma: str) -> Forms:
    """Conjugate "reply", "quip", "stress"."""
    base = lemma.split("-")[0]
    if base.endswith("y") and base[-2] not in "aeiou":
        third, past = base[:-1] + "ies", base[:-1] + "ied"
    elif base.endswith(("s", "sh", "ch", "x", "z")):
        third, past = base + "es", base + "ed"
    else:
        third, past = base + "s", base + ("d" if base.endswith("e") else "ed")
    gerund = (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"
    if _doubles(base):
        past, gerund = base + base[-1] + "ed", base + base[-1] + "ing"
    yield from _english(lemma, base, third, past, gerund)


def english_irregular(lemma: str, parts: str) -> Forms:
    """Conjugate by the lexicon's four parts."""
    third, past, participle, gerund = parts.split()
    yield from _english(lemma, lemma, third, past, gerund)
    if participle not in (past, lemma):
        yield participle, VerbForm(lemma, Form.PARTICIPLE)


def russian_past(masculine: str) -> Forms:
    """Make сказала, сказало, сказали of сказал; вынесла of вынес."""
    reflexive = masculine.endswith("ся")
    stem = masculine[:-2] if reflexive else masculine
    long_stem = stem if stem.endswith("л") else stem + "л"
    after_vowel = "сь" if reflexive else ""
    yield masculine, VerbForm(masculine, Form.FINITE, plural=False, gender="m")
    for vowel, plural, gender in (("а", False, "f"), ("о", False, "n"), ("и", True, None)):
        yield long_stem + vowel + after_vowel, VerbForm(masculine, Form.FINITE, plural, gender)


_PARTICIPLE_CASES = ("ий", "его", "ему", "им", "ем", "ая", "ей", "ую", "ие", "их", "ими")


def russian_participle(masculine: str) -> Forms:
    """Make заявивший, заявившего, … of заявил."""
    if masculine.endswith("л"):
        for ending in _PARTICIPLE_CASES:
            yield masculine[:-1] + "вш" + ending, VerbForm(masculine, Form.PARTICIPLE)


def russian_present(pair: str) -> Forms:
    """Take говорит/говорят."""
    singular, plural = pair.split("/")
    # "убеждена" and "согласна" are short adjectives: they tell the gender.
    gender = "f" if singular.endswith("на") else "m" if singular.endswith(("ен", "ён", "сен")) else None
    yield singular, VerbForm(singular, Form.FINITE, plural=False, gender=gender)
    yield plural, VerbForm(singular, Form.FINITE, plural=True)


def _bare(lemma: str) -> str:
    for prefix in ("se-", "s'"):
        lemma = lemma.removeprefix(prefix)
    return lemma.split("-")[0] if not lemma.startswith("sous-") else lemma


def _soft(stem: str) -> str:
    """Keep the sound before a: "lança", "jugea"."""
    if stem.endswith("c"):
        return stem[:-1] + "ç"
    return stem + "e" if stem.endswith("g") else stem


def _opened(stem: str) -> str:
    """Open the vowel before a mute e: "appelle", "répète", "soulève", "emploie"."""
    if stem.endswith(("appel", "interpel", "rappel", "jet")):
        return stem + stem[-1]
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouy":
        return stem[:-2] + "è" + stem[-1]
    if len(stem) > 3 and stem[-3] == "é" and stem[-2:] in ("gn", "tr", "br", "gr"):
        return stem[:-3] + "è" + stem[-2:]
    return stem


def _from_parts(lemma: str, parts: tuple[str, str, str, str, str, str], infinitive: str) -> Forms:
    present, presents, past, pasts, participle, imperfect = parts
    future = infinitive.removesuffix("e")
    for word in (present, past, imperfect + "ait", future + "a", future + "ait"):
        yield word, VerbForm(lemma, Form.FINITE, plural=False)
    for word in (presents, pasts, imperfect + "aient", future + "ont", future + "aient"):
        yield word, VerbForm(lemma, Form.FINITE, plural=True)
    yield imperfect + "ant", VerbForm(lemma, Form.GERUND)
    yield infinitive, VerbForm(lemma, Form.INFINITIVE)
    yield from _participles(lemma, participle)


def _participles(lemma: str, masculine: str) -> Forms:
    yield masculine, VerbForm(lemma, Form.PARTICIPLE)
    yield masculine + "e", VerbForm(lemma, Form.PARTICIPLE, gender="f")
    yield masculine.removesuffix("s") + "s", VerbForm(lemma, Form.PARTICIPLE, plural=True)
    yield masculine + "es", VerbForm(lemma, Form.PARTICIPLE, plural=True, gender="f")


def _english(lemma: str, base: str, third: str, past: str, gerund: str) -> Forms:
    yield base, VerbForm(lemma, Form.INFINITIVE, plural=True)
    yield third, VerbForm(lemma, Form.FINITE, plural=False)
    yield past, VerbForm(lemma, Form.FINITE)
    yield gerund, VerbForm(lemma, Form.GERUND)


_DOUBLING = frozenset({"quip", "slam", "beg", "admit", "rap", "blog", "pin", "nod", "sob", "chat", "dub"})


def _doubles(base: str) -> bool:
    return base in _DOUBLING or base in {"label", "signal"}

"""The words by which each language attributes speech, read once from the data files beside this one."""

import functools
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from typing import Any

from bot.text.quotes import conjugation
from bot.text.quotes.conjugation import Form, VerbForm
from bot.text.quotes.spelling import name_key

Words = frozenset[str]
Data = dict[str, Any]
LANGUAGES = ("fr", "en", "ru")


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """Function words, by what they do to a noun phrase."""

    definite: Words
    indefinite: Words
    possessive: Words
    demonstrative: Words
    determiners: Words
    determiner_gender: dict[str, str]
    plural_determiners: Words
    prepositions: Words
    complement: Words
    pronouns: dict[str, tuple[str | None, bool]]  # gender, plural
    other_pronouns: Words
    latter: dict[tuple[str, ...], tuple[str | None, bool]]
    relatives: Words
    subordinators: Words
    clitics: Words
    skip: Words
    time: Words
    openers: Words
    common_verbs: Words
    first_person: Words
    speech_words: Words


@dataclass(frozen=True, kw_only=True)
class Cues:
    """What attributes: verbs by form, prepositions, set phrases, nouns for wordings."""

    verbs: dict[str, VerbForm]
    participles: dict[str, VerbForm]
    adjacent: Words
    outer: Words
    auxiliaries: Words
    be: Words
    according: dict[str, tuple[tuple[str, ...], ...]]
    opinion: Words
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    says_so: tuple[tuple[str, ...], ...]
    wording: Words


@dataclass(frozen=True, kw_only=True)
class Names:
    """What tells people from organisations and places."""

    given: dict[str, str | None]
    given_keys: dict[str, str | None]
    honorifics: dict[str, str | None]
    roles: dict[str, str | None]
    plural_roles: Words
    role_keys: dict[str, str]  # Russian: any case's key to the nominative
    adjectives: Words
    classes: dict[str, Words]
    party: Words
    role_prepositions: Words
    unnamed: Words
    universal: Words
    offices: Words
    surnames: Words
    relative: Words
    organisations: Words
    firm_keys: dict[str, str]  # Russian, likewise
    document_keys: Words
    anaphora: Words
    aliases: dict[str, Words]
    synonyms: dict[str, Words]
    press: Words
    documents: Words
    feminine: Words
    neuter: Words
    organisation_words: Words
    organisation_keys: Words
    places: Words
    place_keys: Words
    media: Words


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """All that finding quotes knows of a language."""

    language: str
    grammar: Grammar
    cues: Cues
    names: Names
    naming_nouns: Words
    naming_verbs: Words


@functools.cache
def lexicon(language: str) -> Lexicon:
    """Read a language's words; one of `LANGUAGES`."""
    data = _read(language)
    naming = data["naming"]
    return Lexicon(
        language=language,
        grammar=_grammar(data["grammar"]),
        cues=_cues(language, data),
        names=_names(language, data),
        naming_nouns=_lower(naming["nouns"]),
        naming_verbs=_lower(naming["verbs"]),
    )


def _read(name: str) -> Data:
    return tomllib.loads(resources.files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))


def _set(words: str) -> Words:
    return frozenset(words.split())


def _lower(words: str) -> Words:
    return _set(words.lower())


def _grammar(data: Data) -> Grammar:
    genders = dict.fromkeys(data["feminine_det"].split(), "f")
    genders |= dict.fromkeys(data["masculine_det"].split(), "m")
    pronouns: dict[str, tuple[str | None, bool]] = dict.fromkeys(
        data.get("pronouns_n", "").split(), ("n", False)
    )
    for key, of, plural in (("m", "m", False), ("f", "f", False), ("mp", "m", True), ("fp", "f", True)):
        pronouns |= dict.fromkeys(data[f"pronouns_{key}"].split(), (of, plural))
    latter: dict[tuple[str, ...], tuple[str | None, bool]] = {}
    told: tuple[tuple[str, str | None, bool], ...] = (("m", "m", False), ("f", "f", False), ("p", None, True))
    for key, gender, plural in told:
        phrases = filter(None, data[f"latter_{key}"].lower().replace("'", "' ").split("|"))
        latter |= {tuple(phrase.split()): (gender, plural) for phrase in phrases}
    sets = {
        key: _set(data[key])
        for key in (
            "definite", "indefinite", "possessive", "demonstrative", "prepositions", "complement",
            "relatives",
            "subordinators", "clitics", "skip", "time", "openers", "common_verbs",
            "first_person", "speech_words",
        )
    }  # fmt: skip
    return Grammar(
        **sets,
        determiners=sets["definite"] | sets["indefinite"] | sets["possessive"] | sets["demonstrative"],
        determiner_gender=genders,
        plural_determiners=_set(data["plural_det"]),
        pronouns=pronouns,
        other_pronouns=_set(data["pronouns_other"]),
        latter=latter,
    )


def _cues(language: str, data: Data) -> Cues:
    verbs, cues = data["verbs"], data["cues"]
    forms: dict[str, VerbForm] = {}
    participles: dict[str, VerbForm] = {}
    grammar = data["grammar"]
    taken = _set(grammar["prepositions"]) | _set(grammar["definite"]) | _set(grammar["subordinators"])
    for word, form in _conjugated(language, verbs):
        if word in taken:
            continue
        if form.form is Form.PARTICIPLE:
            participles.setdefault(word, form)
        # A form that can be finite is read as finite: "dit" is also a participle, which the auxiliary tells.
        if word not in forms or (forms[word].form is not Form.FINITE and form.form is Form.FINITE):
            forms[word] = form
    return Cues(
        verbs=forms,
        participles=participles,
        adjacent=_set(verbs["classes"]["adjacent"]) | _set(verbs["classes"]["outer"]),
        outer=_set(verbs["classes"]["outer"]),
        auxiliaries=_set(cues.get("auxiliaries", "").replace("s'est", "est").replace("se-sont", "sont")),
        be=_set(cues.get("be", "")),
        according=_by_first(cues["according"]),
        opinion=frozenset(cues["opinion"]),
        phrases=_by_first(cues["phrases"].replace("\n", "|").split("|")),
        says_so=tuple(_split(phrase) for phrase in cues["says_so"]),
        wording=_set(cues["wording"]),
    )


def _conjugated(language: str, verbs: Data) -> Iterator[tuple[str, VerbForm]]:
    if language == "fr":
        makers = (("er", conjugation.french_er), ("ir", conjugation.french_ir), ("re", conjugation.french_re))
        for key, make in makers:
            for lemma in verbs[key].split():
                yield from make(lemma)
        for lemma, parts in verbs["irregular"].items():
            yield from conjugation.french_irregular(lemma, parts)
    elif language == "en":
        for lemma, parts in verbs["irregular"].items():
            yield from conjugation.english_irregular(lemma, parts)
        for lemma in verbs["regular"].split():
            yield from conjugation.english_regular(lemma)
    else:
        for masculine in verbs["past"].split():
            yield from conjugation.russian_past(masculine)
            yield from conjugation.russian_participle(masculine)
        for pair in verbs["present"].split():
            yield from conjugation.russian_present(pair)
        for word in verbs["gerunds"].split():
            yield word, VerbForm(word, Form.GERUND)
        for word in verbs["neuter_short"].split():
            yield word, VerbForm(word, Form.FINITE, plural=False)


def _names(language: str, data: Data) -> Names:
    given, honorifics, roles, firms = (
        _read("given"),
        data["honorifics"],
        data["roles"],
        data["organisations"],
    )
    russian = language == "ru"
    script = "cyrillic" if russian else "latin"
    genders = {"m": "m", "f": "f", "x": None}
    by_gender = _gendered(given[script])
    places = _set(_read("places")[language])
    return Names(
        given=by_gender,
        given_keys=_gendered({g: " ".join(map(name_key, given[script][g].split())) for g in "mf"})
        if russian
        else {},
        honorifics={word: genders[key] for key in genders for word in honorifics.get(key, "").split()},
        roles=_gendered(roles),
        plural_roles=_lower(roles.get("plural", "")),
        role_keys={name_key(word): word for key in "mfx" for word in roles[key].split()} if russian else {},
        adjectives=_set(roles["adjectives"]),
        classes=_classes(data["role_classes"]),
        party=_set(roles["party"]),
        role_prepositions=_set(roles["prepositions"]),
        unnamed=_set(roles.get("unnamed", "")),
        universal=_set(roles["universal"]),
        offices=_set(roles["offices"]),
        surnames=_set(roles.get("surnames", "")),
        relative=_set(roles["relative"]),
        organisations=_set(firms["named"]),
        firm_keys={name_key(word): word for word in f"{firms['anaphora']} {firms['named']}".split()}
        if russian
        else {},
        document_keys=frozenset(map(name_key, f"{firms['documents']} {firms.get('sites', '')}".split()))
        if russian
        else frozenset(),
        anaphora=_set(firms["anaphora"]),
        aliases={word: _set(keys) for word, keys in firms.get("aliases", {}).items()},
        synonyms={word: _set(group) for group in firms["synonyms"] for word in group.split()},
        press=_set(firms["press"]),
        documents=_set(firms["documents"]),
        feminine=_set(firms["feminine"]),
        neuter=_set(firms.get("neuter", "")),
        organisation_words=_set(firms["words"]),
        organisation_keys=frozenset(map(name_key, firms["words"].split())) if russian else frozenset(),
        places=places,
        place_keys=frozenset(name_key(place) for place in places),
        media=frozenset(filter(None, _read("media")["names"].split("\n"))),
    )


def _gendered(words: Data) -> dict[str, str | None]:
    """Map words to the gender that they tell; to None if they are used for both."""
    masculine, feminine = _set(words.get("m", "")), _set(words.get("f", ""))
    both: dict[str, str | None] = dict.fromkeys([*words.get("x", "").split(), *(masculine & feminine)])
    return dict.fromkeys(masculine, "m") | dict.fromkeys(feminine, "f") | both


def _classes(data: Data) -> dict[str, Words]:
    of: dict[str, set[str]] = {}
    for name, words in data.items():
        for word in words.split():
            of.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in of.items()}


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.replace("'", "' ").split())


def _by_first(phrases: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Index phrases by their first word, longest first."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = _split(phrase)
        if words:
            index.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(group, key=len, reverse=True)) for first, group in index.items()}

"""Notices of relays in many wordings, what only sounds like one, and titles that name their outlet."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

import html

import pytest
from pages import PARAGRAPHS, TITLE, page
from samples import NOW

from bot.ingest.pages.chrome import chrome_of
from bot.ingest.pages.page import read_page
from bot.ingest.plaintext import read_text
from bot.ingest.provenance import recognise_notice, relay_name, split_title
from bot.model.article import Draft, ProvenanceKind

TRANSLATED = ProvenanceKind.MACHINE_TRANSLATION
RELAYED = ProvenanceKind.RELAY


MACHINE_TRANSLATED = (
    "Cette actualité est transmise automatiquement et traduite par une technologie logicielle, non par un rédacteur humain.",
    "Notre site relaie cet article et le traduit à l'aide d'un programme, sans intervention d'un éditeur.",
    "Traduction automatique : ce contenu n'a été relu par aucun journaliste.",
    "Article traduit par intelligence artificielle et republié par notre site sans relecture humaine.",
    "This article was translated automatically and published without the involvement of a human editor.",
    "Our channel relays stories from other outlets; translations are done by software, not by people.",
    "Machine translation. The text has not been checked by an editor.",
    "We transmit this story automatically and translate it using programmatic technology.",
    "Этот материал переведён автоматически и опубликован без участия редактора.",
    "Сайт передаёт новости автоматически, перевод выполнен программой, а не человеком.",
    "Перевод статьи выполнен нейросетью, редакция текст не проверяла.",
    "Машинный перевод. Текст новости не проверялся журналистами.",
    "Contenu traduit par IA. Il peut contenir des erreurs.",
    "Version française produite par DeepL, non relue par nos journalistes.",
    "The text above is a machine translation; no human editor has checked it.",
    "This content has been auto-translated and may contain errors.",
    "News on this portal is collected by bots and translated by software.",
    "Публикация взята из внешнего источника автоматически и переведена программными средствами.",
    "Перевод статьи выполнен сервисом Google Translate без редактуры.",
)
PASSED_ON = (
    "Nous transmettons cette dépêche automatiquement, sans intervention de la rédaction.",
    "This story is relayed automatically by our feed and has not been edited by our journalists.",
    "Новость передана автоматически, наша редакция её не изменяла.",
    "The post was syndicated from an automated feed and has not been edited by our staff.",
    "Новость импортирована автоматически, редакция её не изменяла.",
)
RIGHTS_RESERVED = (
    "Toute reproduction de ce contenu sans l'accord de l'éditeur est interdite.",
    "© 2026 Le Courrier. La diffusion de cet article est interdite sans l'autorisation écrite de la rédaction.",
    "No part of this article may be reproduced without permission of the editor.",
    "Reproduction of this text without our editors' consent is prohibited.",
    "Перепечатка материалов сайта без согласия редакции запрещена.",
    "Использование материалов сайта допускается только с разрешения редакции. Перепечатка без ссылки на сайт запрещена.",
)


CLOSING_WORDS = (
    "La traduction automatique progresse, mais nos lecteurs préfèrent encore les textes relus par un traducteur.",
    "Les logiciels de traduction ne remplaceront pas nos poètes, même si l’intelligence artificielle apprend vite.",
    "Nous avons demandé à cinq traducteurs si la machine les menace ; aucun n’a peur du logiciel.",
    "Machine translation keeps improving, but our libraries still pay people to do it.",
    "Software that translates novels is no longer a curiosity, and our bookshops will have to get used to it.",
    "We will all read books translated by machine one day, whether we like it or not.",
    "Машинный перевод становится лучше, но наши читатели по-прежнему выбирают живых переводчиков.",
    "Переводить стихи алгоритм не научится никогда, а наши дети это поймут.",
)
MORE_NOTICES = (
    "Relay North is an aggregator that transmits news automatically and translates it by software, not by a human.",
    "Relais Nord transmet les actualités automatiquement et les traduit par un programme, sans éditeur humain.",
    "«Северный ретранслятор» передаёт новости автоматически и переводит их программно, без участия редактора.",
    "La traduction automatique de cet article n'a pas été relue par nos journalistes.",
    "La traduction automatique peut contenir des erreurs ; le texte n'a pas été relu par un traducteur.",
    "Machine translation is used on this site; texts are not checked by editors.",
    "Chez nous, les articles sont traduits automatiquement.",
    "We use software to translate these stories.",
    "Наш сайт публикует новости, переведённые нейросетью.",
    "Tous nos articles sont traduits par une intelligence artificielle.",
    "We automatically translate articles from other outlets.",
)


@pytest.mark.parametrize("text", MORE_NOTICES)
def test_recognises_notices_that_begin_like_an_article(text: str) -> None:
    assert recognise_notice(text) is not None


@pytest.mark.parametrize("text", CLOSING_WORDS)
def test_closing_words_about_translation_stay_with_their_article(text: str) -> None:
    whole = page(paragraphs=(*PARAGRAPHS, text))
    for draft in (
        read_page(whole.encode(), now=NOW),
        read_text("\n\n".join((TITLE, *PARAGRAPHS, text)).encode(), now=NOW),
    ):
        assert isinstance(draft, Draft)
        assert draft.provenance.kind is ProvenanceKind.ORIGINAL
        assert draft.body.endswith(text)


@pytest.mark.parametrize("text", MACHINE_TRANSLATED)
def test_recognises_machine_translation(text: str) -> None:
    notice = recognise_notice(text)
    assert notice is not None
    assert notice.kind is TRANSLATED
    assert notice.text == text


@pytest.mark.parametrize("text", PASSED_ON)
def test_recognises_plain_relays(text: str) -> None:
    notice = recognise_notice(text)
    assert notice is not None
    assert notice.kind is RELAYED


@pytest.mark.parametrize(
    "text",
    [
        "Le ministère a transmis le dossier au parquet, qui n'a pas encore réagi.",
        "La start-up lyonnaise veut traduire automatiquement les sous-titres des films.",
        "« Nous traduisons automatiquement vos textes sur ce site, sans rédacteur », promet la publicité.",
        "The court relayed the message to the parties on Monday, but no editor was present.",
        "Researchers built software that translates ancient tablets without a human in the loop.",
        "Министр передал документы в парламент автоматически через новую систему.",
        "Переводчик рассказал, как работает машинный перевод в больницах.",
        "Nous transmettons nos condoléances à la famille.",
        *RIGHTS_RESERVED,
        "Nous utilisons des cookies pour diffuser automatiquement des publicités sur ce site.",
        "We transmit your data automatically to our partners when you use this site.",
        "The site says it translates product listings with artificial intelligence.",
        "Our reporter tested the software that translates court documents automatically.",
        "Ce texte de loi prévoit que les actes seront traduits automatiquement par un logiciel.",
        "Новости на канале теперь переводит алгоритм, заявил министр.",
        *CLOSING_WORDS,
        "",
        "Traduit",
    ],
)
def test_is_not_fooled_by_reports(text: str) -> None:
    assert recognise_notice(text) is None


@pytest.mark.parametrize("text", [*MACHINE_TRANSLATED, *PASSED_ON])
def test_finds_every_notice_in_a_page_s_footer(text: str) -> None:
    draft = read_page(page(after=f"<p>{html.escape(text)}</p>").encode(), now=NOW)
    assert isinstance(draft, Draft)
    assert draft.provenance.notice == text


@pytest.mark.parametrize("text", [*MACHINE_TRANSLATED, *PASSED_ON])
def test_finds_every_notice_right_under_the_headline(text: str) -> None:
    draft = read_page(page(before=f"<div>{html.escape(text)}</div>").encode(), now=NOW)
    assert isinstance(draft, Draft)
    assert draft.provenance.notice == text
    assert text not in draft.body


@pytest.mark.parametrize("text", RIGHTS_RESERVED)
def test_rights_reserved_make_no_relay_and_no_paragraph(text: str) -> None:
    draft = read_page(page(after=f"<p>{html.escape(text)}</p>").encode(), now=NOW)
    assert isinstance(draft, Draft)
    assert draft.provenance.kind is ProvenanceKind.ORIGINAL
    assert chrome_of(text) is not None


def test_finds_the_relay_in_the_notice_itself() -> None:
    notice = recognise_notice(
        "This article was translated automatically by Meridian Wire, without human editors."
    )
    assert notice is not None
    assert notice.relay == "Meridian Wire"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("RT All Fr2Fr", "RT All Fr2Fr"),
        ("— Лента Ольши —", "Лента Ольши"),
        ("Vous pouvez partager cette histoire sur les réseaux sociaux :", None),
        ("La réunion se tiendra demain à la mairie.", None),
        ("x", None),
    ],
)
def test_relay_names(text: str, name: str | None) -> None:
    assert relay_name(text) == name


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        (
            "Accord trouvé — RT Russie et ex-Union soviétique",
            ("Accord trouvé", "RT", "Russie et ex-Union soviétique"),
        ),
        ("Accord trouvé au Caire - Le Monde", ("Accord trouvé au Caire", "Le Monde", None)),
        ("Big day for the valley — BBC News Europe", ("Big day for the valley", "BBC News", "Europe")),
        ("Рынок растёт — ТАСС Экономика", ("Рынок растёт", "ТАСС", "Экономика")),
        ("Votes counted – The Harbour Gazette World", ("Votes counted", "The Harbour Gazette", "World")),
        ("Storm hits the coast | Daily Planet", ("Storm hits the coast", "Daily Planet", None)),
        ("Цены растут — Северный курьер Общество", ("Цены растут", "Северный курьер", "Общество")),
    ],
)
def test_takes_titles_apart(title: str, parts: tuple[str, str | None, str | None]) -> None:
    found = split_title(title)
    assert (found.headline, found.outlet, found.section) == parts


@pytest.mark.parametrize(
    "title",
    [
        "Россия готова к переговорам — Песков",
        "Famine au Soudan : cinq millions de personnes menacées — ONU",
        "Guerre en Ukraine - Poutine s'exprime",
        "Dix ans après — une ville se souvient",
        "Conflit — Macron en Russie",
        "Un titre sans tiret",
        "Paris-Nice : la course au soleil",
    ],
)
def test_leaves_dashes_of_headlines_alone(title: str) -> None:
    assert split_title(title).headline == title


def test_a_page_s_own_name_is_never_headline() -> None:
    found = split_title("Un pont s'ouvre - le petit bleu", site="Le Petit Bleu")
    assert (found.headline, found.outlet) == ("Un pont s'ouvre", "Le Petit Bleu")

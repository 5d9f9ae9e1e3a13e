"""Who said what in English: one sample a way of attributing."""

import pytest

from bot.text.quotes import find_quotes

SAMPLES = [
    pytest.param(
        '"The bridge will reopen on Monday," said Harriet Vane, the mayor of Talmar.',
        [("The bridge", "Harriet Vane", "mayor of Talmar")],
        id="said, then a name and a role",
    ),
    pytest.param(
        '"We are out of salt," fisheries minister Owen Pryce told reporters on Tuesday.',
        [("We are", "Owen Pryce", "fisheries minister")],
        id="role and name before the verb",
    ),
    pytest.param(
        'Owen Pryce has resigned. "I am tired," he said.',
        [("I am", "Owen Pryce", None)],
        id="pronoun",
    ),
    pytest.param(
        'Nora Quill runs the ferry. "Nobody called us," Quill said. "Nobody at all."',
        [("Nobody called", "Nora Quill", None), ("Nobody at", "Nora Quill", None)],
        id="surname, and a quotation that goes on",
    ),
    pytest.param(
        '"The vote," Senator Ruth Calder said, "was never in doubt."',
        [("was never", "Ruth Calder", "Senator")],
        id="split; two words alone are no quote",
    ),
    pytest.param(
        'According to Dr. Miles Farrow, a hydrologist, the dam is "one storm away from failure".',
        [("one storm", "Miles Farrow", "hydrologist")],
        id="according to",
    ),
    pytest.param(
        'Tom Ashby said the plan was "a waste of public money" and warned that "taxes will rise".',
        [("a waste", "Tom Ashby", None), ("taxes will", "Tom Ashby", None)],
        id="fragments",
    ),
    pytest.param(
        '"Get out of the road!" a neighbour shouted.',
        [("Get out", None, "neighbour")],
        id="unnamed",
    ),
    pytest.param(
        "The council's leader, Priya Nair, insisted: “Nothing has been signed.”",
        [("Nothing has", "Priya Nair", "council's leader")],
        id="curly marks and a colon",
    ),
    pytest.param(
        "'The lights went out at nine,' Ms Nair said.",
        [("The lights", "Nair", None)],
        id="single marks",
    ),
    pytest.param(
        "“It was dark,” said Sam O'Brien, 34. “He told me ‘run for your life’ and I did.”",
        [("It was", "Sam O'Brien", None), ("He told", "Sam O'Brien", None)],
        id="nested",
    ),
    pytest.param(
        "“We begin on Friday.\n“The quay comes first,” Ida Holm announced.",
        [("We begin", "Ida Holm", None)],
        id="a quotation over two paragraphs is one",
    ),
    pytest.param(
        'The Talmar Harbour Authority said: "Dredging has been suspended until May."',
        [("Dredging has", "Talmar Harbour Authority", None)],
        id="organisation",
    ),
    pytest.param(
        'Greta Lund, who won in March, said the result was "better than we dared hope".',
        [("better than", "Greta Lund", None)],
        id="relative clause",
    ),
    pytest.param(
        'Paul Stone and Peter Reed were there. "We did not agree," he said.',
        [("We did", None, None)],
        id="two men: unclear",
    ),
    pytest.param(
        '"I never saw the letter," said the spokesman for President Daniel Okafor.',
        [("I never", None, "spokesman for President Daniel Okafor")],
        id="the name is not the speaker's",
    ),
    pytest.param(
        'Former coach Dale Whitmore was blunt. "They stopped running," he told the BBC.',
        [("They stopped", "Dale Whitmore", "coach")],
        id="the hearer is not the speaker",
    ),
    pytest.param(
        'Iris Chan, 41, a nurse from Brume, wrote on Twitter: "Please stay at home."',
        [("Please stay", "Iris Chan", "nurse from Brume")],
        id="age and role between name and verb",
    ),
    pytest.param(
        '"No ship may leave": Ida Holm\nIda Holm has closed the port.',
        [("No ship", "Ida Holm", None)],
        id="signed headline",
    ),
    pytest.param(
        'Ben Carrow called the ruling "an insult to the victims".',
        [("an insult", "Ben Carrow", None)],
        id="called it",
    ),
    pytest.param(
        'The union said in a statement that members had been "left completely in the dark".',
        [("left completely", None, "union")],
        id="an organisation without a name",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAMPLES)
def test_who_said_it(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    quotes = find_quotes(text, language="en")
    assert [(q.speaker, q.role) for q in quotes] == [(speaker, role) for _, speaker, role in expected]
    for quote, (beginning, _, _) in zip(quotes, expected, strict=True):
        assert quote.text.startswith(beginning)
        assert text[quote.start : quote.end] == quote.text


NOT_SPEECH = [
    'The film "A Summer Without Rain" opens on Friday, the studio said.',
    'He wrote a memoir called "The Keeper of the Light".',
    'She lost her "most reliable driver" status last year.',
    'The so-called "doors that never open" are a local joke.',
    "Rock 'n' roll and the students' union: it was the kids' night.",
    'Her novel, "Harbour of the Lost Ships", won a prize.',
    "He stood 6'2\" tall beside a 5'1\" door.",
]


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_titles_and_terms_are_not_speech(text: str) -> None:
    assert find_quotes(text, language="en") == ()


def test_one_cue_is_one_group() -> None:
    text = '"We lost everything," said Ann Moor, "but we are alive." "It will take years," she added.'
    quotes = find_quotes(text, language="en")
    assert [(q.speaker, q.cue, q.group) for q in quotes] == [
        ("Ann Moor", "said", 1),
        ("Ann Moor", "said", 1),
        ("Ann Moor", "added", 2),
    ]

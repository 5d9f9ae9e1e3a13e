"""From /ask to an answer in the articles' own words, through the sandbox over HTTP, and how often it fits.

40 questions of our own about 6,000 French articles; an answer fits if one of its articles has all the words
that the event can't be told without. Goals: p95 500 ms, 0.9 of them fit. Run it as a script:
`python tests/benchmarks/bench_asking.py [DATA_DIR]`. Needs ../shared/data/archive, or DATA_DIR with an
archive of it. With PEN=1 a scripted model writes, so that the check is timed too.
"""

import asyncio
import json
import multiprocessing
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "engines"))

from bench_reply import TOKEN, serve
from paid_peers import OpenAIPeer

from bot.app import NewsBot, OpenArchive, open_archive
from bot.archive.prepare import prepare
from bot.config import Config
from bot.delivery.pace_limits import UNLIMITED
from bot.ingest.inputs import Input, walk
from bot.ingest.reading import read_input
from bot.model.article import Draft
from bot.sandbox.client import SandboxClient
from bot.text.fold import fold

DATA = Path(__file__).parents[3] / "shared" / "data" / "archive" / "fr.jsonl.gz"
ROUNDS, BATCH = 5, 500
QUESTIONS = {
    "Qui a payé ses impôts avec des pièces de 1 centime ?": "impots centime",
    "Que s'est-il passé au port de Beyrouth en août ?": "beyrouth explosion",
    "Pourquoi Julian Assange pourrait-il être extradé ?": "assange extradition",
    "Qui est Kamala Harris ?": "kamala harris",
    "Qu'a-t-on découvert sur Vénus ?": "venus phosphine",
    "Où un glacier menace-t-il de s'effondrer en Italie ?": "glacier italie",
    "Qu'est-il arrivé aux cétacés en Tasmanie ?": "cetaces tasmanie",
    "Qui a incendié la cathédrale de Nantes ?": "cathedrale nantes",
    "Que sait-on de l'attaque au hachoir devant Charlie Hebdo ?": "hachoir charlie",
    "Comment deux enfants ont-ils été sauvés d'un incendie à Grenoble ?": "grenoble enfants",
    "Quel film a gagné au festival de Deauville ?": "deauville",
    "Combien d'arrestations au Bélarus pendant la manifestation de l'opposition ?": "belarus arrestations",
    "Qu'a dit Emmanuel Macron à Beyrouth ?": "macron beyrouth",
    "Où y a-t-il eu des tags négationnistes ?": "oradour",
    "Qui a gagné les MTV Video Music Awards ?": "mtv gaga",
    "Que devient l'opposant russe Navalny empoisonné ?": "navalny",
    "Quand rouvre la tour Eiffel ?": "tour eiffel",
    "Qui a remporté le Tour de France 2020 ?": "pogacar",
    "Que prévoit le plan de relance de la France ?": "plan de relance",
    "Combien de nouveaux cas de Covid-19 en 24 heures en France ?": "nouveaux cas 24 heures",
    "Qui succède à Shinzo Abe au Japon ?": "abe suga",
    "Que demande la Catalogne après la destitution de son président ?": "catalan destitution",
    "Qu'est-ce que l'application StopCovid ?": "stopcovid",
    "Qui a été nommé Premier ministre après Edouard Philippe ?": "castex",
    "Que s'est-il passé à l'île Maurice avec le bateau Wakashio ?": "maurice wakashio",
    "Qui étaient les humanitaires tués au Niger ?": "niger humanitaires",
    "Pourquoi TikTok est-il menacé aux Etats-Unis ?": "tiktok",
    "Que reproche-t-on à Huawei ?": "huawei",
    "Qu'est devenu le procès des attentats de janvier 2015 ?": "proces attentats janvier 2015",
    "Quel est le prix du tabac au 1er juillet ?": "tabac 1er juillet",
    "Où le masque est-il obligatoire à Marseille ?": "masque marseille",
    "Combien de pompiers ont combattu l'incendie près de Marseille ?": "pompiers incendie",
    "Qui est Ghislaine Maxwell ?": "ghislaine maxwell",
    "Que sait-on du vaccin russe Spoutnik V ?": "spoutnik",
    "Pourquoi Lionel Messi veut-il quitter Barcelone ?": "messi",
    "Что известно о Навальном?": "navalny",
    "Who is Joe Biden running with?": "biden harris",
    "Що сталося в Бейруті?": "beyrouth",
    "What happened to George Floyd?": "george floyd",
    "Was ist mit Nawalny passiert?": "navalny",
}


async def fill(opened: OpenArchive) -> None:
    drafts = [
        reading.outcome
        for given in walk([DATA])
        if isinstance(given, Input)
        for reading in read_input(given)
        if isinstance(reading.outcome, Draft)
    ]
    for start in range(0, len(drafts), BATCH):
        ready = [prepare(item) for item in drafts[start : start + BATCH]]
        await opened.archive.accept(
            [
                opened.archive.candidate(
                    item.draft, item.analysis, findings=item.findings, signature=item.signature
                )
                for item in ready
            ]
        )
    await opened.follower.catch_up()
    await opened.story_follower.catch_up()


def parroted(messages: list[dict[str, str]]) -> str:
    """Write what the articles say, word for word."""
    return "\n".join(
        f"{sentence} [{passage['number']}]"
        for passage in json.loads(messages[-1]["content"]).get("passages", ())
        for sentence in passage["sentences"][:2]
    )


async def fits(opened: OpenArchive, answer: dict[str, Any], words: str) -> bool:
    rows = answer.get("reply_markup", {}).get("inline_keyboard", [])
    data = [button.get("callback_data", "") for row in rows[:1] for button in row]
    ids = [int(one.split(".")[1], 36) for one in data if one.startswith("1a.")]
    articles = (await opened.articles.many(ids)).values()
    texts = [fold(f"{one.title} {one.lead or ''} {one.body}") for one in articles]
    return any(all(word in text for word in words.split()) for text in texts)


async def run(url: str, folder: Path, *, filled: bool) -> None:
    async with OpenAIPeer(speak=parroted) as peer, SandboxClient(url) as client:
        pen = {"kind": "openai", "name": "Pen", "url": f"{peer.url}/v1", "model": peer.model, "key": peer.key}
        engines = [pen | {"writes": True}] if os.environ.get("PEN") else []
        config = Config(data_dir=folder, readers={"requests_per_minute": 600}, engine=engines)
        async with open_archive(config) as opened:
            if not filled:
                await fill(opened)
            bot = NewsBot(opened, token=TOKEN, api_base_url=url, limits=UNLIMITED)
            running = asyncio.create_task(bot.run(rehearsal=True))
            taken, fitting, missed = list[float](), 0, list[str]()
            try:
                person = await client.person("Camille", language_code="fr")
                for round_ in range(ROUNDS):
                    for question, words in QUESTIONS.items():
                        began = time.perf_counter()
                        said = await person.say(f"/ask {question}")
                        answer = await person.answer(said, seconds=60)
                        taken.append(1000 * (time.perf_counter() - began))
                        if round_ == 0:
                            good = await fits(opened, answer, words)
                            fitting += good
                            missed += [] if good else [question]
            finally:
                await bot.stop()
                await running
    cuts = statistics.quantiles(taken, n=100)
    how = "written by a model" if engines else "in the articles' own words"
    print(f"  {how}: p50 {cuts[49]:.0f} ms   p95 {cuts[94]:.0f} ms   ({len(taken)} times; goal: p95 500 ms)")
    print(f"  an article that fits: {fitting / len(QUESTIONS):.2f} of {len(QUESTIONS)} (goal: 0.9)")
    for question in missed:
        print(f"    not: {question}")


def main() -> None:
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if given is None and not DATA.exists():
        print(f"  skipped: no {DATA}")
        return
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            if given is not None:  # used twice, it would take the second sandbox's messages for the first's
                shutil.copytree(given, folder, dirs_exist_ok=True)
            asyncio.run(run(ours.recv(), Path(folder), filled=given is not None))
    finally:
        server.kill()


if __name__ == "__main__":
    main()

"""How often the language of a title is found, with and without what its source says of itself.

Run it as a script: `python tests/benchmarks/bench_languages.py [--data FOLDER]`. The folder holds
`languages/titles.tsv`; it is not part of the project.
"""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

from bot.text.language import identify

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
GOAL = 0.995


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    titles = options.parse_args().data / "languages" / "titles.tsv"
    if not titles.exists():
        print(f"skipped: {titles} is missing (--data names another folder)")
        return 0
    lines = [line.split("\t") for line in titles.read_text(encoding="utf-8").splitlines()]
    every = Counter(label for label, _ in lines)
    languages = sorted(every)
    print(f"{'':42}" + "".join(f"{language:>9}" for language in languages) + "   ms each")
    worst = 1.0
    for name, prior, wrong, among in (
        ("nothing is known", False, False, None),
        ("one of the configured languages", False, False, languages),
        ("the source says its language", True, False, None),
        ("the same, and one of the configured", True, False, languages),
        ("the source says another one", True, True, None),
    ):
        found: Counter[str] = Counter()
        begun = time.perf_counter()
        for label, text in lines:
            said = languages[(languages.index(label) + 1) % len(languages)] if wrong else label
            found[label] += identify(text, prior=said if prior else None, among=among) == label
        took = (time.perf_counter() - begun) / len(lines) * 1000
        shares = [found[language] / every[language] for language in languages]
        print(f"{name:42}" + "".join(f"{share:9.4f}" for share in shares) + f"   {took:.3f}")
        if prior and not wrong:
            worst = min(worst, *shares)
    print(f"with the source's language at least {worst:.4f}, wanted {GOAL}")
    return 0 if worst >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())

"""The analysis of texts that nobody wrote: none may raise, none may take three seconds.

Run it as a script: `python tests/benchmarks/fuzz_analysis.py [--texts N] [--seed S] [--size CHARACTERS]`.
Each random text is made of the seed and its number alone: `--only N` makes one again. After them come the
hostile texts, a megabyte each unless `--size` says otherwise, in three languages.
"""

import argparse
import random
import sys
import traceback

import odd_texts

from bot.model.article import Draft

LONGEST = 3.0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--texts", type=int, default=2000)
    options.add_argument("--seed", type=int, default=random.randrange(2**32))
    options.add_argument("--only", type=int, help="the number of one text")
    options.add_argument("--size", type=int, default=1_000_000)
    given = options.parse_args()
    print(f"seed {given.seed}")
    numbers = range(given.texts) if given.only is None else [given.only]
    failed = 0
    for number in numbers:
        chance = random.Random(f"{given.seed}:{number}")
        failed += _failed(f"text {number}", odd_texts.odd_draft(chance, chance.randrange(6000)))
    print(f"{len(numbers)} random texts")
    if given.only is None:
        for language in ("fr", "en", "ru"):
            for kind in odd_texts.HOSTILE:
                draft = odd_texts.hostile_draft(kind, language, given.size)
                failed += _failed(f"{kind} ({language})", draft, tell=0.5)
    print(f"{failed} failed")
    return 1 if failed else 0


def _failed(name: str, draft: Draft, *, tell: float = LONGEST) -> bool:
    try:
        seconds = odd_texts.check(draft)
    except Exception:  # noqa: BLE001 - whatever it is, it must not be raised
        print(f"{name}:")
        traceback.print_exc(file=sys.stdout)
        return True
    if seconds >= tell:
        print(f"{name}: {seconds:.2f} s for {len(draft.body)} characters")
    return seconds >= LONGEST


if __name__ == "__main__":
    sys.exit(main())

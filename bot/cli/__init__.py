"""The command line: one file a verb."""

import sys

from bot.cli.table import app
from bot.errors import ConfigError, DepecheError


def main() -> None:
    """Run `depeche`; a wrong config exits with 2, another expected failure with 1, in one clear line each."""
    try:
        app()
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
    except DepecheError as error:
        sys.stderr.write(f"depeche: {error}\n")
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)

"""`python -m bot` is `depeche`."""

from bot.cli import main

main()

"""One file per family of commands; `table.py` lists them in order."""

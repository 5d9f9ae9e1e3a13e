"""One file per migration, numbered; never edited once released."""

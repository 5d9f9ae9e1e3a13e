"""Engines: services and models that put sentences into other languages, one file each."""

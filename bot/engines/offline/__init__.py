"""Translating on this machine: CTranslate2 models in a folder, run by a process of their own."""

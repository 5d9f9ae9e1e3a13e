"""Dépêche: a self-hosted Telegram news bot that says where every word comes from."""

"""What Dépêche talks about: frozen values that know nothing of storage, network or Telegram."""

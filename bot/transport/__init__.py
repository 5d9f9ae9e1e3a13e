"""To and from Telegram."""

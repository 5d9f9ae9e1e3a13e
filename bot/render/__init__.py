"""From the model to Telegram's HTML and keyboards."""

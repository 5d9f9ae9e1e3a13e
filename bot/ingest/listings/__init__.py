"""What lists articles: feeds, sitemaps, list pages, channels, and where to find them."""

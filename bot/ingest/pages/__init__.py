"""What is an article on a page, and what is not."""

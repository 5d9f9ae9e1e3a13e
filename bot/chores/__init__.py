"""What goes on beside answering."""

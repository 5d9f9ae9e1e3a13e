"""What `depeche demo` shows: an invented press, served from this machine and gathered like any other."""

"""One story from many outlets: which of them an article belongs to, in one pass.

`features` reads a text, `frequencies` knows how rare its terms are, `likeness` compares two articles,
`window` finds those worth comparing, `assigning` decides.
"""

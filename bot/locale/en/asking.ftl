### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Questions, answered by articles

ask-usage =
    What do you want to know? For example: <code>/ask when does the ferry sail again?</code>
    I answer with what the articles here say. As a reply, /ask alone takes that message for the question.
ask-vague = I need to know what it is about: a name, a place or a subject. For example: <code>/ask when does the ferry sail again?</code>
ask-question = “{ $question }”
ask-verbatim = From the articles, word for word:
ask-translated = From the articles, some of it translated by program:
ask-headline-only = (Of this article only the headline may be shown here.)
ask-not-judged = This is what the articles say. Whether it is true, I can’t tell.
ask-nothing = Nothing in the archive answers “{ $question }”. Other words may: /search looks for single ones.
command-ask = Ask a question

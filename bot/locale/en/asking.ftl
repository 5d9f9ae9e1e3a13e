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
ask-nothing = Nothing in the archive answers “{ $question }”. Try other words; /search looks for single ones.
ask-nearest = Nothing in the archive answers “{ $question }”. These come nearest to it:
command-ask = Ask a question

## What a program writes of articles

ask-written = Written by a program ({ $engine }) from the articles below. It may be wrong; the numbers lead to the passages it is taken from.
ask-dropped =
    { $count ->
        [one] { $count } sentence was left out, since the articles don’t bear it out.
       *[other] { $count } sentences were left out, since the articles don’t bear them out.
    }
ask-sources = The articles:
ask-writing = A program is still writing an answer; it will stand here when it is done.
ask-writer-down = No program could write an answer just now.
ask-writer-spent = The budget for written answers is used up for now.
ask-writer-unsound = A program wrote an answer, but the articles don’t bear it out.
button-own-words = In the articles’ words
button-written-answer = Written answer
written-summary = Written summary
button-written-summary = Written summary
written-late = This is still being written. Please press again in a moment.
written-down = No program could write a summary just now.
written-spent = The budget for written summaries is used up for now.
written-unsound = A program wrote a summary, but too little of it is borne out by the articles.

## Where it is said that there is one

about-writer =
    <b>Written by a program</b>: answers to /ask and summaries that are marked so are by { $engine }. It gets nothing but articles from here. What they don’t bear out is left out, as far as that can be checked; it can be wrong all the same.
privacy-writer = One exception: what you ask with /ask goes, with sentences of articles, to { $engine }, which my operator chose; nothing goes with it that says who asks. The answer is kept for about an hour, so that the same question need not be asked twice.

### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Stories

list-newest = Latest articles
list-top =
    { $count ->
        [one] Top stories of the last hour
       *[other] Top stories of the last { $count } hours
    }
list-top-about =
    { $count ->
        [one] Top stories of the last hour about “{ $query }”
       *[other] Top stories of the last { $count } hours about “{ $query }”
    }
top-empty =
    { $count ->
        [168] Nothing has been reported in the last { $count } hours. /latest shows what is newest.
        [one] Nothing has been reported in the last hour. <code>/top 24</code> looks back over a day, and /latest shows what is newest.
       *[other] Nothing has been reported in the last { $count } hours. <code>/top 168</code> looks back over a week, and /latest shows what is newest.
    }
top-empty-about =
    { $count ->
        [168] Nothing about “{ $query }” has been reported in the last { $count } hours. <code>/search { $query }</code> looks over everything.
        [one] Nothing about “{ $query }” has been reported in the last hour. <code>/top 168 { $query }</code> looks back over a week.
       *[other] Nothing about “{ $query }” has been reported in the last { $count } hours. <code>/top 168 { $query }</code> looks back over a week, /search over everything.
    }
top-hours = I can look back over 1 to { $most } hours, for example: <code>/top 6</code>. To look for a number: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } outlet
       *[other] { $count } outlets
    }
story-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } outlet
       *[other] +{ $count } outlets
    }
story-further-articles =
    { $count ->
        [one] +{ $count } article
       *[other] +{ $count } articles
    }
story-span = first { $first }, last { $last }
story-from-to = { $first } to { $last }
story-number = story <code>{ $id }</code>
story-gone = This story is not in the archive (any more). /top shows what is reported now.
story-verbatim = From the articles, word for word:
story-no-text = Of these articles only the headlines may be shown here.
story-also = Reported by { $outlets }.
story-also-more =
    { $count ->
        [one] Reported by { $outlets } and { $count } other.
       *[other] Reported by { $outlets } and { $count } others.
    }
story-teller = { $outlet } ({ $languages })
story-relay = relay { $relay }
story-timeline = How it went
story-told = { $outlet }: { $title }
story-quotes = Who said what
story-coming = What is coming
story-no-timeline = Nothing of this story’s past has a date.
story-no-quotes = Nothing is quoted in these articles.
story-no-coming = These articles name no date that is still to come.
story-list = Articles of “{ $title }”
story-part-outlets =
    { $count ->
        [one] Part of a story that { $count } other outlet reports.
       *[other] Part of a story that { $count } other outlets report.
    }
story-part-articles =
    { $count ->
        [one] Part of a story with { $count } more article.
       *[other] Part of a story with { $count } more articles.
    }
story-split-choose = Which of these articles are about something else? Press their numbers; together they become a story of their own.
story-split-ask =
    { $count ->
        [one] Shall this article become a story of its own, for good?
       *[other] Shall these { $count } articles become a story of their own, for good?
    }
story-split-all = These are all the articles of the story; there would be nothing left of it.
story-split-none = None of these articles belongs to this story any more.
story-merge-choose = Which of these stories tells the same event? All articles of “{ $title }” would move there.
story-merge-none = I find no story like it. <code>/mergestories { $id } NUMBER</code> merges it into any other; admins see a story’s number on its card.
story-merge-ask = Shall the first of these stories become part of the second, for good?
story-merge-same = These two are one story already.
mergestories-usage = Which stories? For example: <code>/mergestories 12 15</code> makes story 12 a part of story 15. Admins see a story’s number on its card.
button-story = Story
button-back-story = ◀ Story
button-articles = Articles
button-timeline = Timeline
button-coming = Coming
button-more = More
button-less = Less
button-every-article = Every article by itself
button-by-story = By story
button-split = Split off…
button-split-chosen = Split off ({ $count })
button-merge = Merge…
button-really-split = Yes, split off
button-really-merge = Yes, merge
command-top = What most outlets report
command-mergestories = Make two stories one

## What is known about this

known-heading = What is known about this
known-linked = Behind the link:
known-text = The same text:
known-event = The same event:
known-related = Related:
known-only-related =
    { $count ->
        [one] No article of the last day reports just this. These have much in common with it.
       *[other] No article of the last { $count } days reports just this. These have much in common with it.
    }
known-sources =
    { $count ->
        [one] One source reports it here.
       *[other] { $count } independent sources report it.
    }
known-first = First, by the dates they state: { $outlet }, { $date }.
known-not-judged = This tells who reports what, not whether it is true.
known-nothing =
    { $count ->
        [one] I know nothing like it in the articles of the last day.
       *[other] I know nothing like it in the articles of the last { $count } days.
    }
known-too-short = There is too little text in it to compare. A few sentences would do; for single words there is /search
known-usage = What about? Reply with /known to any message, forward me one in our private chat, or add the text: <code>/known The night ferry returns in spring</code>
known-no-text = There is no text in it that I could compare with the archive.
button-read-link = Read the link
command-known = What is known about a message

### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Hidden articles

article-hidden = This article is hidden by the editors.
list-set-aside =
    { $count ->
        [one] { $count } here is hidden by the editors.
       *[other] { $count } here are hidden by the editors.
    }
edit-hidden = Hidden from readers since { $date }.
hide-said = ✓ Hidden: “{ $title }”. No list shows it any more, and who opens it is told so. What was sent stays as it is; <b>Withdraw…</b> changes that, too.
hide-already = It is hidden already.
show-said = ✓ Shown again: “{ $title }”. Nobody is told of it.
show-already = It is not hidden.
hidden-heading = <b>Hidden articles ({ $count })</b>
hidden-none = No article is hidden.
hidden-since = hidden since { $date }
hide-usage = <code>/hide 12</code> hides article 12 from readers, <code>/show 12</code> shows it again.
button-hide = Hide
button-show-again = Show again
button-edit-number = { $number } …
button-hidden-articles = Hidden articles
command-hide = Hide an article, or list the hidden ones
command-show = Show a hidden article again
audit-article-hide = { $who } hid “{ $subject }”
audit-article-show = { $who } showed “{ $subject }” again

## Corrected titles

title-corrected = Title corrected by this bot’s operator
title-corrected-since = Title corrected by this bot’s operator; the outlet has changed its own since
title-corrected-mark = title corrected by the operator
title-own =
    <b>The outlet’s own title</b>
    “{ $title }”
title-shown = Shown here as: “{ $title }”
title-ask =
    <b>What shall article { $id } be called?</b>
    Now: “{ $title }”
    Write the new title, up to { $most } characters. Readers see that the operator corrected it; the outlet’s own stays one tap away.
title-said = ✓ Article { $id } is called “{ $title }” now. Alerts that told of it are being changed. Digests and answers that were sent keep the old one.
title-taken-back = ✓ Article { $id } has its outlet’s own title again: “{ $title }”
title-same = That is its title already.
title-long = That has { $count } characters; { $most } are the most. Please write a shorter title.
title-not-corrected = It has its outlet’s own title.
title-usage = <code>/title 12 The new title</code> corrects the title of article 12.
titles-heading = <b>Corrected titles ({ $count })</b>
titles-own = The outlet’s own: “{ $title }”
titles-own-changed = The outlet’s own, changed since: “{ $title }”
button-title = Correct title…
button-title-back = Outlet’s own title again
button-own-title = The outlet’s title
command-title = Correct an article’s title
audit-article-title = { $who } corrected a title: “{ $before }” → “{ $after }”
audit-article-untitle = { $who } gave an article its outlet’s own title again: “{ $before }” → “{ $after }”

## Stories pinned to /top

story-pinned-mark = pinned by the editors
story-pinned-until = 📌 at the top of /top until { $until }
story-pin-ask =
    <b>How long shall this story stand at the top of /top?</b>
    “{ $title }”
story-pin-said = ✓ Story { $id }, “{ $title }”, stands at the top of /top until { $until }.
story-unpin-said = ✓ Story { $id } does not stand at the top of /top any more.
story-pins-full = { $most } stories are pinned to /top already. Take one off first: /unpinstory
story-pin-hours = For 1 to { $most } hours. For example: <code>/pinstory 12 48</code>
story-pin-not = That story is not pinned.
story-pin-usage = <code>/pinstory 12</code> puts story 12 at the top of /top for { $hours } hours, <code>/pinstory 12 48</code> for 48; <code>/unpinstory 12</code> takes it off.
story-pins-heading = <b>Pinned to /top</b>
story-pins-none = No story is pinned to /top.
story-pins-line = story <code>{ $id }</code>, until { $until }
button-pin-story = 📌 Pin story to /top…
button-unpin-story = 📌 Unpin story
button-unpin-story-number = Unpin { $number }
button-pin-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
button-pin-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
command-pinstory = Pin a story to /top
command-unpinstory = Take a story off /top
audit-story-pin = { $who } pinned story { $subject } to /top: { $change }
audit-story-unpin = { $who } took story { $subject } off /top

### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## The daily summary

command-summary = How the bot is doing, once a day
button-summary = Daily summary…
button-summary-now = Show one now
button-summary-off = Turn off
button-numbers = Numbers
briefing-on = <b>Your daily summary comes at { $hour } ({ $zone }).</b>
briefing-off = <b>You get no daily summary.</b>
briefing-about = It tells what came in and went out, what failed, how readership grows, how full the disk is and what translating costs. Press an hour, by the clocks of { $zone } (/settings has the time zone). In your quiet hours it comes without a sound.
briefing-usage = Write <code>/summary 8</code> for eight o’clock, <code>/summary off</code> for none, or <code>/summary</code> alone to choose.
briefing-heading = <b>Daily summary</b> · { $day }
briefing-came =
    New articles in 24 hours: { NUMBER($articles) }, from { $count ->
        [one] { NUMBER($count) } source
       *[other] { NUMBER($count) } sources
    }
    Requests since yesterday (UTC): { NUMBER($requests) }
briefing-sent = Alerts, digests and announcements in 24 hours: { $ended }
briefing-errors = Answers that failed since yesterday (UTC): { NUMBER($count) }
briefing-people = People: { NUMBER($people) } (new in 24 hours: { NUMBER($joined) }, active: { NUMBER($active) })
briefing-engines = <b>Translating</b>
health-chore-briefings = Daily summaries
outbox-kind-briefing = Daily summary

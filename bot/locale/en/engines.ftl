### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## What translating costs

command-costs = What translating costs
button-costs = Costs
costs-heading = <b>What translating costs</b>
costs-none = No translation engine is set up: every text is shown as its outlet published it. The settings say what engines there are, under <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Today: { $spent }
costs-month = This month: { $spent }
costs-characters = { $count ->
    [one] { NUMBER($count) } character
   *[other] { NUMBER($count) } characters
}
costs-characters-of = { NUMBER($used) } of { NUMBER($limit) } characters
costs-tokens = { $count ->
    [one] { NUMBER($count) } token
   *[other] { NUMBER($count) } tokens
}
costs-tokens-of = { NUMBER($used) } of { NUMBER($limit) } tokens
costs-calls = { $count ->
    [one] { NUMBER($count) } request
   *[other] { NUMBER($count) } requests
}
costs-money = about { $money }
costs-saved = Shown again without asking anew, this month: { $count ->
    [one] { NUMBER($count) } sentence
   *[other] { NUMBER($count) } sentences
}
costs-damaged = Damaged answers this month, which nobody was shown: { NUMBER($count) } of { NUMBER($all) }
costs-usage = By its own count: { NUMBER($used) } characters
costs-usage-of = By its own count: { NUMBER($used) } of { NUMBER($limit) } characters
costs-resting = ⚠️ Does not answer properly; tried again { $when }
costs-spent = ⚠️ Budget used up for now: what is not translated yet is shown in the original
costs-kept = Translations kept: { NUMBER($count) }
costs-when = Days and months are those of UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b> says that its quota is used up. Until it gives more, what is not translated yet is shown in the original. /costs has more.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b> has used up what it may spend today. Until midnight UTC, what is not translated yet is shown in the original. /costs has more.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b> has used up what it may spend this month. Until the next one, what is not translated yet is shown in the original. /costs has more.

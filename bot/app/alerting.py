"""Alerts and streams, put together from an open archive."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.app.opening import OpenArchive
from bot.delivery.alert_crowd import AlertCrowd
from bot.delivery.alert_edits import AlertEdits
from bot.delivery.alert_languages import AlertLanguages
from bot.delivery.alert_occasion import StoryReader
from bot.delivery.alert_release import AlertRelease
from bot.delivery.alert_watch import FollowWatch
from bot.delivery.alert_writing import AlertWriter, PostView, plain_post
from bot.delivery.alerts import AlertFollower
from bot.delivery.renditions import Renditions
from bot.model.health import ChoreName
from bot.storage.alert_reading import AlertReading
from bot.storage.alerting import AlertingStore
from bot.storage.story_lists import StoryLists


def alerts_of(
    opened: OpenArchive,
    *,
    bot_name: Callable[[], str],
    post: PostView = plain_post,
    owed: Callable[[], None] | None = None,
) -> AlertFollower:
    """Make what tells chats of what they follow; `owed` is called when something is to be sent."""
    config, clock, articles = opened.config, opened.clock, opened.articles
    zone, age = ZoneInfo(config.readers.time_zone), timedelta(hours=config.polling.news_hours)
    reading, lists = AlertReading(opened.database), StoryLists(opened.database)
    stories = StoryReader(articles=articles, lists=lists, reading=reading)
    renditions = Renditions(opened.translating.translations)
    languages = AlertLanguages(renditions)
    writer = AlertWriter(outlets=config.outlets, bot_name=bot_name, languages=languages, post=post)
    watch = FollowWatch(reading)
    return AlertFollower(
        store=AlertingStore(opened.database, clock),
        reading=reading,
        articles=articles,
        stories=stories,
        watch=watch,
        writer=writer,
        crowd=AlertCrowd(reading=reading, lists=lists, watch=watch, writer=writer, zone=zone),
        edits=AlertEdits(reading=reading, stories=stories, writer=writer, zone=zone),
        release=AlertRelease(
            reading=reading,
            articles=articles,
            lists=lists,
            stories=stories,
            writer=writer,
            zone=zone,
            age=age,
        ),
        leases=opened.leases,
        clock=clock,
        age=age,
        owed=owed,
        hurry=renditions.hurry,
        heart=opened.pulse.heart(ChoreName.ALERTS),
    )

"""What the editors took back."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String, Table, and_

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import ROW_ID, metadata

# Who did it is in the audit. `since` is when the oldest of the articles came whose messages are looked for;
# none when there is nothing to look for any more.
withdrawal = Table(
    "withdrawal",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("title", Words, nullable=False),
    Column("outlet", Words),
    Column("reason", Words, nullable=False),
    Column("at", Instant, nullable=False),
    Column("lifted", Instant),
    Column("since", Instant),
    sqlite_autoincrement=True,
)

_SHUT = and_(withdrawal.c.outlet.is_not(None), withdrawal.c.lifted.is_(None))
# Each batch that comes in asks which outlets are shut out.
Index(
    "withdrawal_shut",
    withdrawal.c.id,
    sqlite_where=_SHUT,
    postgresql_where=_SHUT,
)

# `traces` is what recognises the article in messages, for as long as they are looked for; `fingerprint` keeps
# its words out under whatever address they come again.
withdrawn_article = Table(
    "withdrawn_article",
    metadata,
    Column("article_id", BigInteger, primary_key=True, autoincrement=False),
    Column("withdrawal_id", BigInteger, ForeignKey("withdrawal.id", ondelete="CASCADE"), nullable=False),
    Column("traces", Json),
    Column("fingerprint", String(64)),
)
Index("withdrawn_article_withdrawal", withdrawn_article.c.withdrawal_id)
Index("withdrawn_article_fingerprint", withdrawn_article.c.fingerprint)

"""How deliveries end."""

from sqlalchemy import ColumnElement, case, exists

from bot.model.delivery import DeliveryState
from bot.storage.tables import delivery, delivery_message


def ended_as(state: DeliveryState | ColumnElement[str]) -> ColumnElement[str]:
    """Give the state that a delivery ends in: a doubt about one of its messages outlives everything else."""
    doubtful = exists().where(
        delivery_message.c.delivery_id == delivery.c.id, delivery_message.c.message_id.is_(None)
    )
    return case((doubtful, DeliveryState.UNCERTAIN.value), else_=state)

"""Administrators' rights and members' permissions, and the ChatMember object that shows them."""

from collections.abc import Mapping
from typing import Any

Rights = dict[str, bool]

RULING = frozenset({"creator", "administrator"})
_COMMON = {
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": True,
    "can_edit_stories": True,
    "can_delete_stories": True,
    "can_send_welcome_messages": True,
}
_BY_TYPE: dict[str, Rights] = {
    "group": {"can_pin_messages": True},
    "supergroup": {"can_pin_messages": True, "can_manage_topics": True},
    "channel": {"can_post_messages": True, "can_edit_messages": True},
}
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
_MEMBERS_ONLY = {"can_edit_tag": False, "can_react_to_messages": True}


def usual_rights(chat_type: str, /) -> Rights:
    """Return the rights that an administrator of such a chat gets when nothing else is wished."""
    return {"is_anonymous": False} | _COMMON | _BY_TYPE[chat_type]


def chosen_rights(chat_type: str, wish: Mapping[str, Any], /) -> Rights:
    """Return the usual rights with some of them given or taken.

    Raises:
        ValueError: such a chat knows no such right.
    """
    rights = usual_rights(chat_type)
    if unknown := sorted(set(wish) - set(rights)):
        raise ValueError(f"a {chat_type} has no right {', '.join(unknown)}")
    return rights | {name: bool(value) for name, value in wish.items()}


def just_these(chat_type: str, names: set[str], /) -> Rights:
    """Return an administrator's rights of which only those named are given; unknown names are passed over."""
    return {name: name == "can_manage_chat" or name in names for name in usual_rights(chat_type)}


def chosen_permissions(wish: Mapping[str, Any], /, base: Mapping[str, bool] | None = None) -> Rights:
    """Return members' permissions with some of them given or taken.

    Raises:
        ValueError: there is no such permission.
    """
    if unknown := sorted(set(wish) - set(PERMISSIONS)):
        raise ValueError(f"there is no permission {', '.join(unknown)}")
    usual = dict.fromkeys(PERMISSIONS, True) if base is None else dict(base)
    return usual | {name: bool(value) for name, value in wish.items()}


def member(user: dict[str, Any], status: str, rights: Rights, /) -> dict[str, Any]:
    """Return the Bot API's ChatMember object: https://core.telegram.org/bots/api#chatmember."""
    entry: dict[str, Any] = {"user": user, "status": status}
    if status == "creator":
        entry["is_anonymous"] = rights.get("is_anonymous", False)
    elif status == "kicked":
        entry["until_date"] = 0
    elif status == "administrator":
        entry |= {"can_be_edited": False} | rights
    elif status == "restricted":
        entry |= {"is_member": True, "until_date": 0} | _MEMBERS_ONLY | rights
    return entry

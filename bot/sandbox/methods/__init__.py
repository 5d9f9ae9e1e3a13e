"""The Bot API methods that the sandbox knows, by lower-case name."""

from bot.sandbox.methods import about, callbacks, edits, media, menus, messages, polling, rooms, topics
from bot.sandbox.methods.call import Call, Method

__all__ = ["METHODS", "Call", "Method"]

_ALL = (
    Method(name="getMe", run=about.get_me, effect=False),
    Method(name="getUpdates", run=polling.get_updates, effect=False),
    Method(name="deleteWebhook", run=polling.delete_webhook),
    Method(name="getWebhookInfo", run=polling.get_webhook_info, effect=False),
    Method(name="sendMessage", run=messages.send_message),
    Method(name="copyMessage", run=messages.copy_message),
    Method(name="deleteMessage", run=messages.delete_message),
    Method(name="deleteMessages", run=messages.delete_messages),
    Method(name="sendChatAction", run=messages.send_chat_action),
    Method(name="editMessageText", run=edits.edit_message_text),
    Method(name="editMessageCaption", run=edits.edit_message_caption),
    Method(name="editMessageReplyMarkup", run=edits.edit_message_reply_markup),
    Method(name="sendPhoto", run=media.send_photo),
    Method(name="sendDocument", run=media.send_document),
    Method(name="getFile", run=media.get_file, effect=False),
    Method(name="answerCallbackQuery", run=callbacks.answer_callback_query),
    Method(name="setMyCommands", run=menus.set_my_commands),
    Method(name="getMyCommands", run=menus.get_my_commands, effect=False),
    Method(name="deleteMyCommands", run=menus.delete_my_commands),
    Method(name="setMyName", run=about.set_my_name),
    Method(name="getMyName", run=about.get_my_name, effect=False),
    Method(name="setMyDescription", run=about.set_my_description),
    Method(name="getMyDescription", run=about.get_my_description, effect=False),
    Method(name="setMyShortDescription", run=about.set_my_short_description),
    Method(name="getMyShortDescription", run=about.get_my_short_description, effect=False),
    Method(name="getChat", run=rooms.get_chat, effect=False),
    Method(name="getChatMember", run=rooms.get_chat_member, effect=False),
    Method(name="getChatAdministrators", run=rooms.get_chat_administrators, effect=False),
    Method(name="getChatMemberCount", run=rooms.get_chat_member_count, effect=False),
    Method(name="leaveChat", run=rooms.leave_chat),
    Method(name="createForumTopic", run=topics.create_forum_topic),
    Method(name="editForumTopic", run=topics.edit_forum_topic),
    Method(name="closeForumTopic", run=topics.close_forum_topic),
    Method(name="reopenForumTopic", run=topics.reopen_forum_topic),
    Method(name="deleteForumTopic", run=topics.delete_forum_topic),
    Method(name="closeGeneralForumTopic", run=topics.close_general_forum_topic),
    Method(name="reopenGeneralForumTopic", run=topics.reopen_general_forum_topic),
)
METHODS = {method.name.lower(): method for method in _ALL}

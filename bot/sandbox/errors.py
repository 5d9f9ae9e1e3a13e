"""Refusals of the Bot API: every official description the sandbox can answer, in one table."""

from enum import Enum
from typing import Any

REPLY_MISSING = "message to be replied not found"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class ApiError(Exception):
    """A refusal: HTTP status, description and response parameters as the caller gets them."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the JSON envelope of this refusal."""
        envelope: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            envelope["parameters"] = self.parameters
        return envelope


class Refusal(Enum):
    """Official descriptions; `{}` fields are filled by `error`."""

    UNAUTHORIZED = (401, "Unauthorized")
    NOT_FOUND = (404, "Not Found")
    TOO_LARGE = (413, "Request Entity Too Large")
    BAD_JSON = (400, "Bad Request: can't parse JSON object")
    NOT_UTF8 = (400, "Bad Request: strings must be encoded in UTF-8")
    OTHER_POLL = (409, f"Conflict: {OTHER_POLL}")
    TOO_MANY_REQUESTS = (429, "Too Many Requests: retry after {seconds}")

    CHAT_ID_EMPTY = (400, "Bad Request: chat_id is empty")
    CHAT_NOT_FOUND = (400, "Bad Request: chat not found")
    BLOCKED = (403, "Forbidden: bot was blocked by the user")
    DEACTIVATED = (403, "Forbidden: user is deactivated")
    NEVER_WROTE = (403, "Forbidden: bot can't initiate conversation with a user")
    KICKED = (403, "Forbidden: bot was kicked from the {kind} chat")
    NOT_A_MEMBER = (403, "Forbidden: bot is not a member of the {kind} chat")
    NO_RIGHT_TO_SEND = (400, "Bad Request: not enough rights to send text messages to the chat")
    NO_RIGHT_TO_SEND_MEDIA = (400, "Bad Request: not enough rights to send {kind} to the chat")
    NO_RIGHT_IN_CHANNEL = (400, "Bad Request: need administrator rights in the channel chat")

    GROUP_DELETED = (403, "Forbidden: the group chat was deleted")
    UPGRADED = (400, "Bad Request: group chat was upgraded to a supergroup chat")

    TEXT_EMPTY = (400, "Bad Request: message text is empty")
    TEXT_TOO_LONG = (400, "Bad Request: message is too long")
    CAPTION_TOO_LONG = (400, "Bad Request: message caption is too long")
    PARSE_MODE = (400, "Bad Request: unsupported parse_mode")
    ENTITIES = (400, "Bad Request: can't parse entities: {reason}")
    ENTITY = (400, "Bad Request: {reason}")
    ENTITIES_JSON = (400, "Bad Request: can't parse entities JSON object")

    ALLOWED_JSON = (400, "Bad Request: can't parse allowed updates JSON array")

    REPLY_MISSING = (400, f"Bad Request: {REPLY_MISSING}")
    REPLY_PARAMETERS = (400, "Bad Request: object expected as reply parameters")
    REPLY_PARAMETERS_JSON = (400, "Bad Request: can't parse reply parameters JSON object")
    QUOTE_INVALID = (400, "Bad Request: QUOTE_TEXT_INVALID")
    THREAD_MISSING = (400, "Bad Request: message thread not found")
    TOPIC_CLOSED = (400, "Bad Request: TOPIC_CLOSED")

    NOT_A_FORUM = (400, "Bad Request: the chat is not a forum")
    NOT_A_SUPERGROUP = (400, "Bad Request: method is available for supergroup chats only")
    NO_RIGHT_TO_TOPIC = (400, "Bad Request: not enough rights to {deed}")
    TOPIC_NAME = (400, "Bad Request: topic name is empty")
    TOPIC_ID = (400, "Bad Request: TOPIC_ID_INVALID")
    TOPIC_NOT_MODIFIED = (400, "Bad Request: TOPIC_NOT_MODIFIED")
    TOPIC_COLOR = (400, "Bad Request: invalid forum topic icon color specified")

    MARKUP_JSON = (400, "Bad Request: can't parse reply keyboard markup JSON object")
    MARKUP_OBJECT = (400, "Bad Request: object expected as reply markup")
    MARKUP_FIELD = (400, 'Bad Request: field "{field}" must be of type Array')
    MARKUP_TOO_LONG = (400, "Bad Request: reply markup is too long")
    BUTTON = (400, "Bad Request: can't parse {kind}: {reason}")
    BUTTON_DATA = (400, "Bad Request: BUTTON_DATA_INVALID")
    BUTTON_TEXT = (400, "Bad Request: BUTTON_TEXT_INVALID")
    BUTTON_URL = (400, "Bad Request: inline keyboard button URL '{url}' is invalid: {reason}")

    EDIT_MISSING = (400, "Bad Request: message to edit not found")
    EDIT_FORBIDDEN = (400, "Bad Request: message can't be edited")
    EDIT_NO_TEXT = (400, "Bad Request: there is no text in the message to edit")
    EDIT_NO_MEDIA = (400, "Bad Request: there is no media in the message to edit")
    EDIT_NO_CAPTION = (400, "Bad Request: there is no caption in the message to edit")
    NOT_MODIFIED = (400, f"Bad Request: {NOT_MODIFIED}")
    MESSAGE_ID_EMPTY = (400, "Bad Request: message identifier is not specified")
    MESSAGE_ID_INVALID = (400, "Bad Request: MESSAGE_ID_INVALID")
    DELETE_MISSING = (400, "Bad Request: message to delete not found")
    DELETE_FORBIDDEN = (400, "Bad Request: message can't be deleted")
    DELETE_TOO_OLD = (400, "Bad Request: message can't be deleted for everyone")
    DELETE_NONE = (400, "Bad Request: message identifiers are not specified")
    DELETE_MANY = (400, "Bad Request: too many message identifiers specified")
    FORWARD_MISSING = (400, "Bad Request: message to forward not found")
    FORWARD_FORBIDDEN = (400, "Bad Request: message can't be forwarded")
    IDS_UNORDERED = (400, "Bad Request: message identifiers must be in a strictly increasing order")
    NOTHING_TO_SEND = (400, "Bad Request: there are no messages to {deed}")
    PIN_MISSING = (400, "Bad Request: message to {deed} not found")
    NO_RIGHT_TO_PIN = (400, "Bad Request: not enough rights to manage pinned messages in the chat")
    COPY_MISSING = (400, "Bad Request: message to copy not found")
    COPY_FORBIDDEN = (400, "Bad Request: message can't be copied")

    RESULTS_JSON = (400, "Bad Request: can't parse inline query results JSON object")
    RESULTS_ARRAY = (400, "Bad Request: expected an Array of inline query results")
    RESULTS_MANY = (400, "Bad Request: RESULTS_TOO_MUCH")
    RESULT = (400, "Bad Request: can't parse inline query result: {reason}")
    RESULT_ID = (400, "Bad Request: RESULT_ID_INVALID")
    RESULT_TWICE = (400, "Bad Request: RESULT_ID_DUPLICATE")
    NEXT_OFFSET = (400, "Bad Request: NEXT_OFFSET_INVALID")
    RESULTS_BUTTON_JSON = (400, "Bad Request: can't parse InlineQueryResultsButton JSON object")
    RESULTS_BUTTON = (400, "Bad Request: can't parse InlineQueryResultsButton: {reason}")
    START_PARAMETER = (400, "Bad Request: START_PARAM_INVALID")

    WEBHOOK = (400, "Bad Request: bad webhook: {reason}")
    SECRET_LONG = (400, "Bad Request: secret token is too long")
    SECRET = (400, "Bad Request: secret token contains unallowed characters")
    WEBHOOK_ACTIVE = (409, f"Conflict: {WEBHOOK_ACTIVE}")
    WEBHOOK_SET = (409, "Conflict: terminated by setWebhook request")

    QUERY_TOO_OLD = (400, f"Bad Request: {QUERY_TOO_OLD}")
    ANSWER_TOO_LONG = (400, "Bad Request: MESSAGE_TOO_LONG")
    URL_INVALID = (400, "Bad Request: URL_INVALID")
    ACTION = (400, "Bad Request: wrong parameter action in request")

    MEDIA_JSON = (400, "Bad Request: can't parse media JSON object")
    MEDIA_ARRAY = (400, "Bad Request: expected an Array of InputMedia")
    MEDIA = (400, "Bad Request: can't parse InputMedia: {reason}")
    MEDIA_FEW = (400, "Bad Request: there are no messages to send")
    MEDIA_MANY = (400, "Bad Request: too many messages to send as an album")
    MEDIA_MIXED = (400, "Bad Request: document can't be mixed with other media types")
    FILE_ABSENT = (400, "Bad Request: there is no {kind} in the request")
    FILE_ID = (400, "Bad Request: wrong file identifier/HTTP URL specified")
    FILE_EMPTY = (400, "Bad Request: file must be non-empty")
    FILE_TOO_BIG = (400, "Bad Request: file is too big")
    PHOTO_TOO_BIG = (
        400,
        "Bad Request: file of size {size} bytes is too big for a photo; the maximum size is 10485760 bytes",
    )
    PHOTO_UNREADABLE = (400, "Bad Request: IMAGE_PROCESS_FAILED")
    PHOTO_DIMENSIONS = (400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    GET_FILE_ID = (400, "Bad Request: invalid file_id")
    GET_FILE_ID_EMPTY = (400, "Bad Request: file_id not specified")

    COMMANDS_JSON = (400, "Bad Request: can't parse commands JSON object")
    COMMANDS_ARRAY = (400, "Bad Request: expected an Array of BotCommand")
    COMMAND_JSON = (400, "Bad Request: can't parse BotCommand: {reason}")
    COMMAND_INVALID = (400, "Bad Request: BOT_COMMAND_INVALID")
    COMMAND_DESCRIPTION = (400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    COMMANDS_MANY = (400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
    SCOPE_JSON = (400, "Bad Request: can't parse BotCommandScope JSON object")
    SCOPE = (400, "Bad Request: can't parse BotCommandScope: {reason}")
    LANGUAGE = (400, "Bad Request: invalid language code specified")
    DESCRIPTION_TOO_LONG = (400, "Bad Request: DESCRIPTION_TOO_LONG")
    ABOUT_TOO_LONG = (400, "Bad Request: ABOUT_TOO_LONG")
    NAME_TOO_LONG = (400, "Bad Request: NAME_TOO_LONG")

    USER_ID = (400, "Bad Request: invalid user_id specified")
    MEMBER_MISSING = (400, "Bad Request: member not found")
    NO_ADMINISTRATORS = (400, "Bad Request: there are no administrators in the private chat")

    def error(self, **fields: object) -> ApiError:
        """Make the exception for this refusal, with its fields filled in."""
        code, description = self.value
        return ApiError(code, description.format(**fields) if fields else description)


def upgraded(chat_id: int, /) -> ApiError:
    """Make the refusal that tells of the supergroup that a group has become."""
    refusal = Refusal.UPGRADED.error()
    refusal.parameters = {"migrate_to_chat_id": chat_id}
    return refusal


def retry_after(seconds: int, /) -> ApiError:
    """Make a 429 that asks for a wait of whole seconds."""
    refusal = Refusal.TOO_MANY_REQUESTS.error(seconds=seconds)
    refusal.parameters = {"retry_after": seconds}
    return refusal

"""What the usual tools call the fields of a post, the first of each row being tried first.

In: nothing. Out: tables of names. A new tool's field is one word in one row.
"""

from __future__ import annotations

TEXT_NAMES = ("text", "message", "content", "body", "caption", "post_text")
ID_NAMES = ("id", "message_id", "post_id")
# An instant first: a clock time beside it is the exporter's or the server's own.
UNIX_NAMES = ("date_unixtime", "unix_timestamp")
DATE_NAMES = ("date", "timestamp", "created_at", "post_date")
CHANNEL_NAMES = ("channel", "chat", "_chat", "username", "thread_id", "peer_id")
URL_NAMES = ("url", "link")

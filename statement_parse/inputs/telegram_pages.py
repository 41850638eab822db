"""Posts in a page: a Telegram Desktop export (messages.html) or a saved t.me/s/ preview.

In: chunks of text. Out: items, one by one. Reply quotes, link cards, service posts and labels such as "not
supported" are no text of a post. Both pages are told apart by their class names. It must not know files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .document import Item, Problem, Reading, too_large
from .fields import SERVICE, UNSUPPORTED, items_of
from .html_tokens import Tag, Tokens

# Parts of a post that are not its own words: the post replied to, the card of a link, files and polls.
NOT_THE_POST = ("tgme_widget_message_reply", "tgme_widget_message_link_preview", "reply_to", "media_wrap")


class _Post:
    """What is known of the post at hand. `depth` is how many elements were open around it."""

    def __init__(self, depth: int, line: int, **known: str | None) -> None:
        self.depth = depth
        self.line = line
        self.record = known
        self.pieces: list[str] = []
        self.size = 0
        self.is_service = False
        self.is_unsupported = False

    def add(self, text: str, as_it_is: bool, limit: int) -> None:
        """Text of the post. Line ends of the page's source are spaces, unless `as_it_is`."""
        if "\n" in text and not as_it_is:
            first, *others = text.split("\n")
            inner = [part for part in (other.strip(" \t\r") for other in others[:-1]) if part]
            text = " ".join([first.rstrip(" \t\r"), *inner, others[-1].lstrip(" \t\r")])
            if not self.pieces or self.pieces[-1].endswith("\n"):
                text = text.lstrip(" ")
        self.size += len(text)
        if self.size <= limit:
            self.pieces.append(text)

    def end_line(self, limit: int) -> None:
        """A line end of the text, without the space that the page's source may have before it."""
        if self.pieces:
            self.pieces[-1] = self.pieces[-1].rstrip(" ")
        self.add("\n", True, limit)

    def text(self) -> str:
        """The whole text."""
        return "".join(self.pieces).strip()


class PagePosts:
    """The posts of one page."""

    def __init__(self, chunks: Iterator[str], path: str | None, reading: Reading) -> None:
        self._tokens = Tokens(chunks)
        self._path = path
        self._reading = reading
        self._open: list[str] = []
        self._counts: Counter[str] = Counter()
        self._post: _Post | None = None
        self._chat: str | None = None
        # Depths at which a region began, None outside of it.
        self._text_at: int | None = None
        self._aside_at: int | None = None
        self._forwarded_at: int | None = None
        self._header_at: int | None = None
        self._title_at: int | None = None
        self._pre_at: int | None = None

    def __iter__(self) -> Iterator[Item]:
        for token in self._tokens:
            if isinstance(token, str):
                self._take_text(token)
            elif token.closing:
                yield from self._close(token.name)
            else:
                if self._begins_post(token):
                    yield from self._finish()
                    self._begin(token)
                elif self._post:
                    self._note(self._post, token)
                else:
                    self._note_header(token)
                if not token.void:
                    self._open.append(token.name)
                    self._counts[token.name] += 1
        if self._post:
            yield Problem(self._path, self._post.line, "the page ends inside a post")

    def _take_text(self, text: str) -> None:
        if self._title_at is not None:
            self._chat = ((self._chat or "") + text).strip() or None
        elif self._post and self._text_at is not None:
            self._post.add(text, self._pre_at is not None, self._reading.max_record_bytes)

    def _close(self, name: str) -> Iterator[Item]:
        """Close the innermost element of this name and all inside it; a stray end tag is nothing."""
        if not self._counts[name]:
            return
        while True:
            inner = self._open.pop()
            self._counts[inner] -= 1
            if inner == name:
                break
        depth = len(self._open)
        for region in ("_text_at", "_aside_at", "_forwarded_at", "_header_at", "_title_at", "_pre_at"):
            began = getattr(self, region)
            if began is not None and depth <= began:
                setattr(self, region, None)
        if self._post and depth <= self._post.depth:
            yield from self._finish()

    def _begins_post(self, tag: Tag) -> bool:
        if tag.name != "div":
            return False
        if tag.has_class("tgme_widget_message"):
            return "data-post" in tag.attributes
        return tag.has_class("message") and tag.attributes.get("id", "").startswith("message")

    def _begin(self, tag: Tag) -> None:
        """A new post, with what its own tag says."""
        place = tag.attributes.get("data-post")
        if place is not None:
            channel, _, number = place.rpartition("/")
            self._post = _Post(len(self._open), self._tokens.line, id=number, channel=channel)
            self._post.is_service = tag.has_class("service_message")
            return
        number = tag.attributes["id"].removeprefix("message")
        self._post = _Post(len(self._open), self._tokens.line, id=number, channel=self._chat)
        self._post.is_service = tag.has_class("service")

    def _note(self, post: _Post, tag: Tag) -> None:
        """What a tag inside a post says, or which region it begins."""
        depth = len(self._open)
        classes = tag.attributes.get("class", "").split()
        if tag.name == "br":
            if self._text_at is not None:
                post.end_line(self._reading.max_record_bytes)
        elif tag.name == "pre":
            self._pre_at = depth if self._pre_at is None else self._pre_at
        elif self._aside_at is not None or self._text_at is not None:
            return
        elif any(name in NOT_THE_POST for name in classes):
            self._aside_at = depth
        elif ("js-message_text" in classes and "tgme_widget_message_text" in classes) or (tag.name == "div" and "text" in classes):
            if post.pieces:
                post.end_line(self._reading.max_record_bytes)
            self._text_at = depth
        elif "tgme_widget_message_date" in classes:
            post.record["url"] = tag.attributes.get("href")
        elif tag.name == "time" and "datetime" in tag.attributes:
            post.record.setdefault("date", tag.attributes["datetime"])
        elif "message_media_not_supported_label" in classes or "message_media_not_supported" in classes:
            post.is_unsupported = True
        elif "forwarded" in classes:
            self._forwarded_at = depth
        elif "date" in classes and "title" in tag.attributes and self._forwarded_at is None:
            post.record.setdefault("date", tag.attributes["title"])

    def _note_header(self, tag: Tag) -> None:
        """The name of the chat stands in the head of an exported page."""
        if tag.has_class("page_header"):
            self._header_at = len(self._open)
        elif self._header_at is not None and tag.has_class("text") and self._chat is None:
            self._title_at = len(self._open)

    def _finish(self) -> Iterator[Item]:
        """The post at hand as an item."""
        post, self._post = self._post, None
        self._text_at = self._aside_at = self._forwarded_at = self._pre_at = None
        if post is None:
            return
        text = post.text()
        if post.is_service:
            # Telegram Desktop numbers the lines that tell the day downwards from -1; they are no posts at all.
            if not (post.record["id"] or "").startswith("-"):
                yield SERVICE
        elif post.is_unsupported and not text:
            yield UNSUPPORTED
        elif post.size > self._reading.max_record_bytes:
            yield Problem(self._path, post.line, too_large(self._reading))
        else:
            record = {**post.record, "text": text}
            reading = Reading(max_record_bytes=self._reading.max_record_bytes)
            yield from items_of(record, reading, self._path, post.line, in_chat=True)

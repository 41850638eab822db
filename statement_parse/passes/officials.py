"""Find named people: known officials, the other side's speakers, and anyone to whom the text gives a post.

In: a `Layout`. Out: `Speaker` mentions of the kind "person" in text order. Nobody's side is guessed
from a name: a person whom no table knows counts by the post that the text gives.
"""

from __future__ import annotations

from ..model import Speaker
from ..vocabulary.officials import Person
from ..vocabulary.people import People, people
from ..vocabulary.words import words
from .layout import Layout

# The day that an undated text is read at: most are of that year.
UNDATED = "2022-07-01"


def post_on(row: Person, day: str) -> tuple[str, str, str, str] | None:
    """The post that the person held on the day; with no day the one of UNDATED."""
    if not row.posts:
        return None
    day = day or UNDATED
    held = [p for p in row.posts if (not p[2] or p[2] <= day) and (not p[3] or day <= p[3])]
    if held:
        return held[-1]
    earlier = [p for p in row.posts if p[3] and p[3] < day]
    return earlier[-1] if earlier else row.posts[0]


# Posts that name the body by themselves, right before the name.
POST_PAIRS = (
    ("defen", "minister", "Ministry of Defence"), ("минист", "обороны", "Ministry of Defence"), ("замминистр", "обороны", "Ministry of Defence"),
    ("глав", "минобороны", "Ministry of Defence"), ("foreign", "minister", "Ministry of Foreign Affairs"),
    ("командующ", "группировк", "Ministry of Defence"),
    ("минист", "иностранных", "Ministry of Foreign Affairs"), ("глав", "мид", "Ministry of Foreign Affairs"),
    ("president", "vladimir", "President"), ("secretary", "security", "Security Council"), ("секретар", "совбез", "Security Council"),
    ("council", "secretary", "Security Council"),
)


NEGOTIATION = ("delegation", "negotiat", "делегац", "переговор")


def _body_of(layout: Layout, first: int, row: Person, day: str) -> str | None:
    if row.side != "russia" or not row.posts:
        return None
    bodies = {p[1] for p in row.posts}
    if "delegation" in bodies and layout.has_word(*NEGOTIATION):
        return "delegation"
    if len(bodies) > 1:
        title = layout.lower[first - 1] if first else ""
        if "President" in bodies and title.startswith(("president", "президент")):
            return "President"
        if "Government" in bodies and (title.startswith("премьер") or layout.lower[max(0, first - 2) : first] == ["prime", "minister"]):
            return "Government"
        window = layout.lower[max(0, first - 7) : first + 1]
        for left, right, body in POST_PAIRS:
            if (body in bodies and any(w.startswith(left) and (not right or (k + 1 < len(window) and window[k + 1].startswith(right)))
                    for k, w in enumerate(window))):
                return body
    post = post_on(row, day)
    return post[1] if post else None


def find_officials(layout: Layout, day: str = "") -> list[Speaker]:
    """All named people whom the tables know, in order; a surname with somebody else's given name is nobody."""
    names, lower = people(), layout.lower
    hits: list[tuple[int, int, int, Person, bool]] = []
    surnames = names.surnames
    for at in surnames.candidates(layout.heads, lower):
        if layout.capital(at):
            hit = _person(layout, names, at)
            if hit is not None:
                hits.append((hit[0], hit[1], at, hit[2], hit[3]))
    full = {row.name for _, _, _, row, certain in hits if certain}
    found: list[Speaker] = []
    for first, last, surname, row, certain in hits:
        if not (certain or row.alone or row.name in full or _has_title(layout, first, row)):
            continue
        if found and found[-1].last > first:
            continue
        body = _body_of(layout, first, row, day)
        # "министру Сергею Шойгу": a surname that does not bend leaves the case to the given name.
        nominative = names.is_nominative(lower[surname]) and not (first < surname and names.is_bent(lower[surname - 1], row))
        found.append(Speaker(layout.starts[first], layout.ends[last - 1], first, last, row.side, "person", body, row.name, None, True, nominative))
    return found


def _person(layout: Layout, names: People, at: int) -> tuple[int, int, Person, bool] | None:
    """The mention around the surname at word `at`: (first, last, row, whether more than the surname is given)."""
    lower = layout.lower
    rows = names.named(lower[at])
    first, last = at, at + 1
    given_words: list[str] = []
    initials = False
    # Before: "Igor Konashenkov", "И. Конашенков", "Игорь Евгеньевич Конашенков", "Volodymyr «…»" never.
    while first > 0 and at - first < 3 and layout.gap(first - 1) in (" ", ". ", ".", " - ", "-", "'"):
        word = lower[first - 1]
        if names.is_given(word) and layout.capital(first - 1):
            given_words.append(word)
            first -= 1
        elif len(word) == 1 and word.isalpha() and layout.capital(first - 1) and layout.gap(first - 1).startswith("."):
            initials = True
            first -= 1
        else:
            break
    if first == at:
        # Behind: "Мизинцев М.Е.", "Песков Дмитрий".
        while last < len(lower) and last - at < 3:
            word, gap = lower[last], layout.gap(last - 1)
            if len(word) == 1 and word.isalpha() and layout.capital(last) and gap in (" ", ".") and layout.gap(last)[:1] == ".":
                initials = True
                last += 1
            elif not word.isascii() and any(word in names.given(row) for row in rows) and layout.capital(last) and gap == " ":
                given_words.append(word)
                last += 1
            else:
                break
    if given_words:
        rows = [row for row in rows if any(word in names.given(row) for word in given_words)]
        if not rows:
            return None
        return first, last, rows[0], True
    if initials:
        initial = lower[first] if first < at else lower[at + 1]
        fitting = [row for row in rows if any(word[:1] == initial for word in names.given(row))]
        if not fitting:
            return None
        return first, last, fitting[0], True
    alone = [row for row in rows if row.alone]
    if first > 0 and _is_other_name(layout, first - 1):
        return None
    row = alone[0] if alone else next((r for r in rows if _has_title(layout, first, r)), rows[0])
    return first, last, row, False


def _is_other_name(layout: Layout, number: int) -> bool:
    """Whether the capitalised word before a bare surname is some given name that no table knows."""
    word = layout.lower[number]
    return layout.capital(number) and layout.gap(number) == " " and word in OTHER_GIVEN


# Given names that stand before homonyms of the people in the tables.
OTHER_GIVEN = frozenset(words("ivan pyotr anton pavel roman kirill denis konstantin артём артем антон иван петр павел роман кирилл денис константин лев lev "
                              "маша daria дарья anna анна ольга olga елена elena"))


def _has_title(layout: Layout, first: int, row: Person) -> bool:
    """Whether a post word of the kind the person holds stands right before the surname."""
    before = layout.lower[max(0, first - 4) : first]
    if row.side == "russia" and any(word.startswith(RANKS) for word in before):
        # A general of that surname is not the civil servant of the tables.
        return any(post[1] not in CIVIL_BODIES and not post[0].startswith("Deputy Minister") for post in row.posts)
    return any(word.startswith(TITLE_STARTS) for word in before)


CIVIL_BODIES = frozenset(("President", "Ministry of Foreign Affairs", "Government", "State Duma", "Federation Council", "Security Council", "Rosatom"))
RANKS = ("генерал", "полковник", "адмирал", "командующ", "colonel", "admiral", "commander", "gen", "lt", "maj", "col")


TITLE_STARTS = ("генерал", "полковник", "адмирал", "министр", "замминистр", "начальник", "командующ", "general", "colonel", "admiral", "minister", "commander",
    "spokes", "представител", "gen", "lt", "maj", "col", "глав", "head", "chief", "official", "envoy", "посол", "secretary", "секретар", "president",
    "президент", "губернатор", "governor")

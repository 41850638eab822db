"""The man page and the completions that are installed with the package, made anew from the parser.

By hand, after the options or the version have changed: python3 -m tests.shipped
"""

from __future__ import annotations

from pathlib import Path

from statement_parse import __version__
from statement_parse.options import parser
from statement_parse.outputs.generate import generate

FOLDER = Path(__file__).parent.parent / "statement_parse" / "data" / "share"
# Where each kind belongs below a prefix such as /usr or ~/.local.
PLACES = {
    "man": "man/man1/statement-parse.1",
    "complete-bash": "bash-completion/completions/statement-parse",
    "complete-zsh": "zsh/site-functions/_statement-parse",
    "complete-fish": "fish/vendor_completions.d/statement-parse.fish",
}


def expected() -> dict[Path, str]:
    """Each file and what it must hold."""
    return {FOLDER / place: generate(kind, parser(), __version__) for kind, place in PLACES.items()}


def main() -> None:
    """Write them."""
    for path, text in expected().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

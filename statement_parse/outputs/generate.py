"""`--generate`: the man page and the shell completions, made from the command's own parser.

In: an `argparse` parser. Out: text for man, bash, zsh or fish. What the parser says is all there is to
say, so that neither can fall behind it. This module must not know any option by name.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator

from ..model import NamedTuple

_FILE_METAVARS = ("FILE", "DIR", "PATH")


class Option(NamedTuple):
    """One option as a shell or a reader sees it; `metavar` is None for one that takes no value."""

    flags: tuple[str, ...]
    metavar: str | None
    choices: tuple[str, ...]
    help: str

    @property
    def takes_file(self) -> bool:
        """Whether its value is a path."""
        return self.metavar in _FILE_METAVARS


def generate(kind: str, parser: argparse.ArgumentParser, version: str) -> str:
    """The text of one of `KINDS`; ends in a line feed."""
    return "\n".join(_WRITERS[kind](parser, version)) + "\n"


def options(parser: argparse.ArgumentParser) -> Iterator[tuple[str, list[Option]]]:
    """The groups of options that help shows, each with its title."""
    for group in parser._action_groups:
        found = [_option(action, parser.prog) for action in group._group_actions if action.option_strings and action.help != argparse.SUPPRESS]
        if found:
            yield group.title or "options", found


def _option(action: argparse.Action, prog: str) -> Option:
    """What an argparse action is to its user."""
    choices = tuple(map(str, action.choices or ()))
    metavar = None
    if action.nargs != 0:
        named = action.metavar[0] if isinstance(action.metavar, tuple) else action.metavar
        metavar = named or ("{" + ",".join(choices) + "}" if choices else action.dest.upper())
    words = " ".join((action.help or "").split())
    if "%" in words:
        words %= {**vars(action), "prog": prog, "choices": ", ".join(choices)}
    return Option(tuple(action.option_strings), metavar, choices, words)


def _all_options(parser: argparse.ArgumentParser) -> list[Option]:
    """All options, groups forgotten."""
    return [option for _, group in options(parser) for option in group]


def _bash(parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    """Completion for bash; where nothing is offered, bash completes file names by itself."""
    name = "_" + parser.prog.replace("-", "_")
    found = _all_options(parser)
    yield f"# bash completion for {parser.prog} {version}; written by {parser.prog} --generate"
    yield f"{name}() {{"
    yield '    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"'
    yield "    COMPREPLY=()"
    yield "    # Bash makes three words of --option=value."
    yield '    if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev="${COMP_WORDS[COMP_CWORD-2]}"; fi'
    yield '    case "$prev" in'
    for option in found:
        if option.choices:
            yield f"""        {"|".join(option.flags)}) COMPREPLY=($(compgen -W '{" ".join(option.choices)}' -- "$cur")); return ;;"""
        elif option.metavar:
            yield f"        {'|'.join(option.flags)}) {'' if option.takes_file else 'compopt +o default +o bashdefault; '}return ;;"
    yield "    esac"
    every = " ".join(flag for option in found for flag in option.flags)
    yield f"""    if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '{every}' -- "$cur")); fi"""
    yield "}"
    yield f"complete -o bashdefault -o default -F {name} {parser.prog}"


def _zsh(parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    """Completion for zsh, a file of its own in $fpath."""
    yield f"#compdef {parser.prog}"
    yield f"# zsh completion for {parser.prog} {version}; written by {parser.prog} --generate"
    yield "_arguments -s -S \\"
    for option in _all_options(parser):
        help_text = re.sub(r"([\[\]:\\])", r"\\\1", option.help)
        value = ""
        if option.metavar:
            completer = f"({' '.join(option.choices)})" if option.choices else "_files" if option.takes_file else " "
            value = f":{re.sub(r'[^A-Za-z0-9_-]', ' ', option.metavar).strip()}:{completer}"
        flags = [flag + ("=" if value and flag.startswith("--") else "+" if value else "") for flag in option.flags]
        rest = _quoted(f"[{help_text}]{value}")
        if len(flags) > 1:
            yield f"  '({' '.join(option.flags)})'{{{','.join(flags)}}}{rest} \\"
        else:
            yield f"  {flags[0]}{rest} \\"
    yield "  '*:file:_files'"


def _fish(parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    """Completion for fish."""
    yield f"# fish completion for {parser.prog} {version}; written by {parser.prog} --generate"
    for option in _all_options(parser):
        parts = [f"complete -c {parser.prog}"]
        parts += [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
        if option.choices:
            parts.append(f"-x -a {_fish_quoted(' '.join(option.choices))}")
        elif option.metavar:
            parts.append("-r -F" if option.takes_file else "-x")
        yield " ".join([*parts, f"-d {_fish_quoted(option.help)}"])


def _quoted(text: str) -> str:
    """The text in single quotes, for a POSIX shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    """The text in single quotes, for fish."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _man(parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    """The man page, section 1; without a date, so that the same version gives the same bytes."""
    summary, _, more = " ".join((parser.description or "").partition("\n\n")[0].split()).partition(". ")
    more += "\n\n" + (parser.description or "").partition("\n\n")[2]
    yield f'.TH {_roff(parser.prog.upper())} 1 "" "{_roff(parser.prog)} {_roff(version)}" "User Commands"'
    yield f".SH NAME\n{_roff(parser.prog)} \\- {_roff(summary[:1].lower() + summary[1:].rstrip('.'))}"
    # Python 3.14 may colour the usage line.
    usage = " ".join(re.sub("\x1b\\[[0-9;]*m", "", parser.format_usage()).partition(":")[2].split()).removeprefix(parser.prog)
    yield f".SH SYNOPSIS\n.B {_roff(parser.prog)}\n{_roff(usage.strip())}"
    if more.strip():
        yield ".SH DESCRIPTION"
        yield from _man_text(more)
    yield ".SH OPTIONS"
    for title, group in options(parser):
        yield f".SS {_roff(title[:1].upper() + title[1:])}"
        for option in group:
            flags = ", ".join(rf"\fB{_roff(flag)}\fR" for flag in option.flags)
            value = rf" \fI{_roff(option.metavar)}\fR" if option.metavar else ""
            yield f".TP\n{flags}{value}\n{_roff(option.help) or '.'}"
    yield from _man_sections(parser.epilog or "")


def _man_sections(epilog: str) -> Iterator[str]:
    """The epilog: a line "examples:" that stands alone is a heading."""
    block: list[str] = []
    for line in epilog.strip().split("\n"):
        heading = re.fullmatch(r"([A-Za-z][A-Za-z -]{1,40}):", line)
        if heading:
            yield from _man_text("\n".join(block))
            block = []
            yield f".SH {_roff(heading[1].upper())}"
        else:
            block.append(line)
    yield from _man_text("\n".join(block))


def _man_text(text: str) -> Iterator[str]:
    """Paragraphs; indented lines are shown as they are."""
    for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n")):
        if not paragraph.strip():
            continue
        if all(line.startswith(" ") for line in paragraph.split("\n")):
            yield ".PP\n.nf"
            yield from (_roff(line) for line in paragraph.split("\n"))
            yield ".fi"
        else:
            yield ".PP"
            yield from (_roff(line.strip()) for line in paragraph.split("\n"))


def _roff(text: str) -> str:
    """The text so that roff shows it: no escapes, no requests, hyphens that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return "\\&" + text if text[:1] in (".", "'") else text


_WRITERS: dict[str, Callable[[argparse.ArgumentParser, str], Iterator[str]]] = {
    "man": _man,
    "complete-bash": _bash,
    "complete-zsh": _zsh,
    "complete-fish": _fish,
}
KINDS = tuple(_WRITERS)

"""Who may import whom, read from the source: the house has a direction."""

from __future__ import annotations

import ast
import pathlib
import sys
import unittest
from collections.abc import Iterator

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "statement_parse"
MAX_LINES = 320
FINDERS = ("bodies", "officials", "unknown_officials", "places", "reductions", "outlets")
# Rooms in which a finder keeps part of its work; they stand below it and may know nothing above the layout.
PARTS = {"reductions": ("departures", "objects", "tense")}
# Room -> the rooms that it may import; a room is a folder, or the module itself where it stands at the top.
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "view": set(),
    "vocabulary": {"model"},
    "passes": {"model", "view", "vocabulary"},
    "answer": {"model", "view", "vocabulary", "passes"},
    "pipeline": {"model", "view", "vocabulary", "passes", "answer"},
    "inputs": {"model"},
    "outputs": {"model", "inputs"},
    "records": {"model", "inputs", "outputs", "pipeline"},
    "work": {"model", "inputs", "outputs", "records", "pipeline", "settings"},
    "jobs": {"inputs", "work", "settings"},
    "console": {"inputs"},
    "run": {"model", "inputs", "outputs", "records", "pipeline", "work", "jobs", "console", "settings"},
    "settings": {"model"},
    "options": {"model", "inputs", "outputs", "settings", "run"},
    "cli": {"inputs", "settings", "run", "options"},
    "__init__": {"model", "pipeline", "records"},
    "__main__": {"cli"},
}


def modules() -> list[pathlib.Path]:
    """The package's modules."""
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: pathlib.Path) -> str:
    """statement_parse.passes.layout."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


def room_of(module: str) -> str:
    """The room of a module's dotted name: "passes" of statement_parse.passes.layout."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(path: pathlib.Path) -> Iterator[str]:
    """The dotted names that a module imports, wherever in it; a package's submodule by its own name."""
    package = ["statement_parse", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            source = ".".join(part for part in (base, node.module or "") if part)
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                yield inner if is_module(inner) else source


def is_module(name: str) -> bool:
    """Whether a dotted name of ours is a module or a package."""
    path = ROOT.joinpath(*name.split("."))
    return name.startswith("statement_parse") and (path.with_suffix(".py").exists() or (path / "__init__.py").exists())


class Architecture(unittest.TestCase):
    """The rules of the house plan."""

    def test_there_are_modules_to_read(self) -> None:
        self.assertGreater(len(modules()), 20)
        self.assertTrue(all((PACKAGE / "passes" / f"{finder}.py").exists() for finder in FINDERS))

    def test_imports_go_one_way(self) -> None:
        wrong = []
        for path in modules():
            room = room_of(name_of(path))
            self.assertIn(room, MAY_IMPORT, f"{name_of(path)} is in no room that this test knows")
            for name in imports(path):
                if name.split(".")[0] != "statement_parse":
                    continue
                target = room_of(name)
                if target != room and target not in MAY_IMPORT[room] and name != "statement_parse":
                    wrong.append(f"{name_of(path)} imports {name}")
        self.assertEqual([], wrong)

    def test_only_the_command_asks_the_package_for_its_version(self) -> None:
        asking = {room_of(name_of(path)) for path in modules() for name in imports(path) if name == "statement_parse"}
        self.assertLessEqual(asking, {"options", "__main__", "run"})

    def test_finders_do_not_import_each_other(self) -> None:
        wrong = []
        for finder in FINDERS:
            parts = PARTS.get(finder, ())
            allowed = {f"statement_parse.passes.{name}" for name in ("layout", *parts)}
            for module in (finder, *parts):
                for name in imports(PACKAGE / "passes" / f"{module}.py"):
                    if name.startswith("statement_parse.passes") and name not in allowed:
                        wrong.append(f"{module} imports {name}")
        self.assertEqual([], wrong)

    def test_the_layout_imports_no_other_pass(self) -> None:
        self.assertFalse([name for name in imports(PACKAGE / "passes" / "layout.py") if name.startswith("statement_parse.passes")])

    def test_no_run_loads_the_proofs_of_rows(self) -> None:
        wrong = [f"{name_of(path)} imports {name}" for path in modules() for name in imports(path)
            if name.endswith(("_examples", ".proofs")) and not path.stem.endswith("_examples")]
        self.assertEqual([], wrong)

    def test_nothing_outside_the_standard_library_is_imported(self) -> None:
        tests = ROOT / "tests"
        wrong = [f"{path.name}: {name}" for path in (*modules(), *sorted(tests.glob("test_*.py"))) for name in imports_of_any(path)
            if name not in sys.stdlib_module_names and name not in ("statement_parse", "tests")]
        self.assertEqual([], wrong)

    def test_no_module_is_too_long_to_read(self) -> None:
        long = [f"{name_of(path)}: {count} lines" for path in modules() if "vocabulary" not in path.parts
            and (count := len(path.read_text(encoding="utf-8").splitlines())) > MAX_LINES]
        self.assertEqual([], long)

    def test_every_module_says_what_it_is(self) -> None:
        self.assertEqual([], [name_of(path) for path in modules() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))])

    def test_only_the_outer_rooms_print(self) -> None:
        quiet = ("model", "view", "vocabulary", "passes", "answer", "pipeline", "records", "inputs", "outputs", "work")
        wrong = []
        for path in modules():
            if room_of(name_of(path)) not in quiet:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                    wrong.append(f"{name_of(path)}:{node.lineno}")
        self.assertEqual([], wrong)

    def test_answers_know_no_clock_and_no_chance(self) -> None:
        inner = ("model", "view", "vocabulary", "passes", "answer", "pipeline")
        wrong = [f"{name_of(path)} imports {name}" for path in modules() if room_of(name_of(path)) in inner for name in imports(path)
            if name.split(".")[0] in ("time", "random", "os", "locale", "datetime", "secrets")]
        self.assertEqual([], wrong)


def imports_of_any(path: pathlib.Path) -> Iterator[str]:
    """The top names of what a file imports; relative ones count as ours."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.split(".")[0]


if __name__ == "__main__":
    unittest.main()

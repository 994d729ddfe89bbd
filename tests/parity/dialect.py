"""Finds in Python source what MicroPython lacks, before a browser does.

What can be asked of MicroPython itself is asked: its builtins, methods and modules, and whether it
can compile the source. The rules below are for what it accepts and then fails at.
"""

import ast
import builtins
from collections.abc import Callable, Iterator
from dataclasses import dataclass

TYPES = (str, bytes, int, float, list, tuple, dict, set, frozenset)
METHODS = {name for type_ in TYPES for name in dir(type_)}
BUILTINS = set(dir(builtins))


@dataclass(frozen=True)
class Inventory:
    """What MicroPython says it has; a module it lacks has None for names."""

    builtins: set[str]
    methods: set[str]
    modules: dict[str, list[str] | None]


@dataclass(frozen=True)
class Rule:
    """A reason to refuse a piece of source, and an example that MicroPython does refuse."""

    reason: str
    example: str
    applies: Callable[[ast.AST], bool]


def called(node: ast.AST, *names: str) -> bool:
    """Whether a node calls one of these functions or methods with a keyword."""
    if not (isinstance(node, ast.Call) and node.keywords):
        return False
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in names


def dumps_with_options(node: ast.AST) -> bool:
    """Whether a node calls json.dumps with more than separators."""
    return (
        isinstance(node, ast.Call)
        and called(node, "dumps", "dump")
        and any(keyword.arg != "separators" for keyword in node.keywords)
    )


def builtin_with_keyword(name: str) -> Callable[[ast.AST], bool]:
    """A rule's condition: this builtin is called with a keyword."""
    return lambda node: called(node, name)


def attribute(name: str) -> Callable[[ast.AST], bool]:
    """A rule's condition: this attribute is read."""
    return lambda node: isinstance(node, ast.Attribute) and node.attr == name


def generic_at_run_time(node: ast.AST) -> bool:
    """Whether a node evaluates `list[int]` or its like; an annotation does not."""
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id in {"list", "dict", "tuple", "set", "frozenset", "type"}
    )


def isinstance_of_union(node: ast.AST) -> bool:
    """Whether a node asks isinstance(x, A | B)."""
    return (
        isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in {"isinstance", "issubclass"}
        and isinstance(node.args[-1], ast.BinOp)
    )


def subclass_hook(node: ast.AST) -> bool:
    """Whether a node defines __init_subclass__."""
    return isinstance(node, ast.FunctionDef) and node.name == "__init_subclass__"


NO_KEYWORDS = "takes its arguments by position only"
RULES = (
    Rule(
        "json.dumps knows no option but separators",
        "import json\njson.dumps({}, sort_keys=True)",
        dumps_with_options,
    ),
    Rule(f"split {NO_KEYWORDS}", '"a".split(sep=",")', builtin_with_keyword("split")),
    Rule(f"rsplit {NO_KEYWORDS}", '"a".rsplit(sep=",")', builtin_with_keyword("rsplit")),
    Rule(f"encode {NO_KEYWORDS}", '"a".encode(encoding="utf-8")', builtin_with_keyword("encode")),
    Rule(f"decode {NO_KEYWORDS}", 'b"a".decode(encoding="utf-8")', builtin_with_keyword("decode")),
    Rule(f"int {NO_KEYWORDS}", 'int("1", base=10)', builtin_with_keyword("int")),
    Rule(f"sum {NO_KEYWORDS}", "sum([], start=1)", builtin_with_keyword("sum")),
    Rule("zip knows no strict", "zip([], strict=True)", builtin_with_keyword("zip")),
    Rule(
        "a namedtuple has no _asdict",
        'from collections import namedtuple\nnamedtuple("A", "x")(1)._asdict()',
        attribute("_asdict"),
    ),
    Rule(
        "a class keeps no annotations",
        "class A:\n    x: int\nA.__annotations__",
        attribute("__annotations__"),
    ),
    Rule("docstrings are not kept", "def f(): 'doc'\nf.__doc__", attribute("__doc__")),
    Rule("errors take no notes", 'ValueError().add_note("a")', attribute("add_note")),
    Rule(
        "__init_subclass__ is never called",
        "class A:\n    def __init_subclass__(cls): cls.seen = True\nclass B(A): pass\nB.seen",
        subclass_hook,
    ),
    Rule(
        "a generic type works in annotations only; under TYPE_CHECKING, name it there, else `dict`",
        "Answers = dict[str, object]",
        generic_at_run_time,
    ),
    Rule("isinstance wants a tuple", "isinstance(1, int | str)", isinstance_of_union),
)


def findings(source: str, inventory: Inventory) -> list[str]:
    """What MicroPython would stop at, as `line: reason`."""
    nodes = list(ast.walk(AsRun().visit(ast.parse(source))))
    own = set(defined(nodes))
    found = [
        (node.lineno, reason)
        for node in nodes
        if isinstance(node, ast.expr | ast.stmt)
        for reason in reasons(node, inventory, own)
    ]
    return [f"{line}: {reason}" for line, reason in sorted(found)]


def reasons(node: ast.AST, inventory: Inventory, own: set[str]) -> Iterator[str]:
    """Why MicroPython would stop at one node; `own` are the names the source itself defines."""
    yield from (rule.reason for rule in RULES if rule.applies(node))
    match node:
        case ast.Name(id=name) if name in BUILTINS - inventory.builtins - own:
            yield f"there is no {name}"
        case ast.Call(func=ast.Attribute(attr=name)) if name in METHODS - inventory.methods - own:
            yield f"no builtin type has .{name}()"
        case ast.Import(names=aliases):
            yield from (no_module(a.name) for a in aliases if lacks(inventory, a.name))
        case ast.ImportFrom(module=str(module), level=0) if lacks(inventory, module):
            yield no_module(module)
        case ast.ImportFrom(module=str(module), level=0, names=aliases):
            names = inventory.modules.get(module)
            yield from (
                f"{module} has no {a.name}" for a in aliases if names and a.name not in names
            )
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            names = inventory.modules.get(module)
            if names and module in own and name not in names:
                yield f"{module} has no {name}"


def lacks(inventory: Inventory, module: str) -> bool:
    """Whether MicroPython was asked for a module and does not have it."""
    return module in inventory.modules and inventory.modules[module] is None


def no_module(name: str) -> str:
    """The reason to refuse an import."""
    return f"there is no module {name}"


def imported(source: str) -> set[str]:
    """The modules a source imports when it runs, other than those of its own package."""
    modules = set()
    for node in ast.walk(AsRun().visit(ast.parse(source))):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            modules.add(node.module)
    return modules


def defined(nodes: list[ast.AST]) -> Iterator[str]:
    """The names that a source gives to functions, classes, variables and imports."""
    for node in nodes:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
            case ast.alias(name=name, asname=asname):
                yield asname or name


class AsRun(ast.NodeTransformer):
    """Leaves out what only a type checker reads: annotations and `if TYPE_CHECKING`."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        """Keep only the other branch of `if TYPE_CHECKING`."""
        self.generic_visit(node)
        return node.orelse if getattr(node.test, "id", "") == "TYPE_CHECKING" else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        """Keep only the assignment, where there is one."""
        if node.value is None:
            return None
        plain = ast.Assign(targets=[node.target], value=node.value)
        return self.generic_visit(ast.copy_location(plain, node))

    def visit_arg(self, node: ast.arg) -> ast.AST:
        """Keep only the name."""
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Drop what a function says it returns."""
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        """Drop what an asynchronous function says it returns."""
        node.returns = None
        return self.generic_visit(node)

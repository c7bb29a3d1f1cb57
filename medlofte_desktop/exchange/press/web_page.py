"""A press release as a web page in one file: the elements of HTML for what they mean, and nothing from elsewhere."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape

from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.periods.written_day import written_day
from medlofte_desktop.domain.signing.press_text import KIND, Passage, PressContact, PressPicture, PressText, Reach
from medlofte_desktop.exchange.press.picture import Picture

# Text holds 7:1 on its ground in both, links 4.5:1.
_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #171c26; --quiet: #4a5363; --line: #d6dbe4; --link: #1c4c8e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15191f; --text: #e6eaf0; --quiet: #b3bcc9; --line: #39424e; --link: #9cc3ff; }
}
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 3.5rem; overflow-wrap: break-word; }
h1 { margin: .25rem 0 1.25rem; font-size: clamp(1.6rem, 5vw, 2.15rem); line-height: 1.2; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
p, ul { margin: 0 0 .9rem; }
ul { padding-left: 1.3rem; }
.kind { margin: 0; color: var(--quiet); }
.lead { font-size: 1.2rem; line-height: 1.5; }
figure { margin: 1.75rem 0; }
img { display: block; max-width: 100%; height: auto; border-radius: 4px; }
figcaption { margin-top: .5rem; color: var(--quiet); font-size: .95rem; }
.contacts { padding: 0; list-style: none; }
.contacts li { margin: 0 0 1rem; padding-left: .9rem; border-left: 3px solid var(--line); }
a { color: var(--link); text-underline-offset: .15em; }
@media print {
  :root { --ground: #fff; --text: #000; --quiet: #333; --line: #999; --link: #000; }
  main { max-width: none; padding: 0; }
  section, figure { break-inside: avoid; }
}
""".strip()


def web_page(text: PressText, picture: Picture | None) -> bytes:
    """The page in UTF-8; `picture` is the one that the text has."""
    page = (
        "<!DOCTYPE html>",
        '<html lang="sv">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(text.headline)}</title>",
        f"<style>\n{_STYLE}\n</style>",
        "</head>",
        "<body>",
        "<main>",
        *_main(text, picture),
        "</main>",
        "</body>",
        "</html>",
    )
    return ("\n".join(page) + "\n").encode()


def _main(text: PressText, picture: Picture | None) -> Iterator[str]:
    day = f'<time datetime="{iso(text.dated)}">{written_day(text.dated)}</time>'
    yield f'<p class="kind">{KIND} {day}</p>'
    yield f"<h1>{escape(text.headline)}</h1>"
    yield from _passages(text.lead, "lead")
    if text.picture and picture:
        yield from _figure(text.picture, picture)
    for section in text.sections:
        yield from _section(section.heading, _passages(section.passages))
    if text.contacts:
        yield from _section(text.contacts_heading, _list(map(_contact, text.contacts), "contacts"))


def _section(heading: str, content: Iterable[str]) -> Iterator[str]:
    yield "<section>"
    yield f"<h2>{escape(heading)}</h2>"
    yield from content
    yield "</section>"


def _passages(passages: Iterable[Passage], kind: str = "") -> Iterator[str]:
    for passage in passages:
        if isinstance(passage, str):
            yield f"<p{_class(kind)}>{escape(passage)}</p>"
        else:
            yield from _list(map(escape, passage), kind)


def _list(items: Iterable[str], kind: str = "") -> Iterator[str]:
    """A list of what is markup already."""
    yield f"<ul{_class(kind)}>"
    yield from (f"<li>{item}</li>" for item in items)
    yield "</ul>"


def _figure(told: PressPicture, picture: Picture) -> Iterator[str]:
    source = f"data:{picture.media_type};base64,{b64encode(picture.content).decode()}"
    size = f'width="{picture.width}" height="{picture.height}"'
    yield "<figure>"
    yield f'<img src="{source}" {size} alt="{escape(told.text)}">'
    if told.caption:
        yield f"<figcaption>{escape(told.caption)}</figcaption>"
    yield "</figure>"


def _contact(contact: PressContact) -> str:
    lines = [f"<strong>{escape(contact.name)}</strong>"]
    if contact.about:
        lines.append(escape(contact.about))
    if contact.phones:
        lines.append(f"Telefon: {', '.join(map(_link, contact.phones))}")
    if contact.email:
        lines.append(f"E-post: {_link(contact.email)}")
    return "<br>\n".join(lines)


def _link(reach: Reach) -> str:
    words = escape(reach.words)
    return f'<a href="{escape(reach.address)}">{words}</a>' if reach.address else words


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""

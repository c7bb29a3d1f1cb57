"""Is the PDF what is to be signed: every word, the right fonts, one version, draft or not?"""

from collections.abc import Callable
from dataclasses import replace

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sheets import SHEET, signed_by, with_promises, with_text, words

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.pdf import combined_pdf, pdf_of

ReadPdf = Callable[[bytes], pypdf.PdfReader]
TextOf = Callable[[bytes], str]

EVERY_TEXT = [
    "Medborgarlöfte", "Vännäs kommun och Lokalpolisområde Umeå", "2023–2025", "Inledning", "Vi arbetar för trygghet.",
    "Det här ska vi göra", "Trygga platser", "Varför: Många är oroliga.", "Orsak: Mörka gångvägar.",
    "Polisen och kommunen lovar", "Vi ökar tryggheten på platser", "Varför: Enkäten visar det.",
    "Mål: Andel trygga: 61 % → 70 %", "Trygghetsvandring i centrum", "vår och höst", "≥ 2 per år",
    "Följ med i hur det går!", "Underlag", "Trygghetsenkät våren 2022 · Medborgardialog", "två likalydande exemplar",
    "Vännäs, 2023-03-03", "Ort och datum", "Anna Frej", "Kommunalråd", "Michael Rystedt", "KS 2018/124",
    "Kommunstyrelsen 2020-03-19 § 22", "Sida 1 (1)", f"Version {SHEET.version_code}",
]  # fmt: skip


@pytest.mark.parametrize("text", EVERY_TEXT)
def test_the_sheet_says_everything(text: str, text_of: TextOf) -> None:
    assert text in text_of(pdf_of(SHEET))


@pytest.mark.parametrize(
    "sheet", [with_promises(40), with_text(words(700)), with_text(words(3000)), signed_by(12, with_text(words(300)))]
)
def test_long_sheets_print_whole(sheet: SigningSheet, read_pdf: ReadPdf, text_of: TextOf) -> None:
    content = pdf_of(sheet)
    printed = "".join(text_of(content).split())  # pypdf sees a space in a wide kerning
    assert len(read_pdf(content).pages) == len(pages(sheet)) > 1
    assert all(word in printed for text in sheet.opening for word in text.text.split())
    assert all(block.name.replace(" ", "") in printed for block in sheet.signatures)


def test_a_word_without_spaces_prints_whole(text_of: TextOf) -> None:
    word = words(80).replace(" ", "")
    assert word in text_of(pdf_of(with_text(word))).replace(" ", "")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from("abdehknorsuvåäöÅÄÖéü<>&;.,:–”’•→≥≤×§€ \n"), max_size=300))
def test_whatever_is_written_can_be_read_in_the_file(text: str, text_of: TextOf) -> None:
    assert "".join(text.split()) in "".join(text_of(pdf_of(with_text(text))).split())


def test_spaces_are_spaces_so_that_searching_finds_phrases(read_pdf: ReadPdf) -> None:
    printed = read_pdf(pdf_of(SHEET)).pages[0].extract_text()
    assert "Trygghetsenkät våren 2022" in printed
    assert "\t" not in printed


def test_only_the_shipped_fonts_are_used_and_they_are_embedded(read_pdf: ReadPdf) -> None:
    page = read_pdf(pdf_of(with_text("中文 😀 Ω мир"))).pages[0]
    fonts = [font.get_object()["/DescendantFonts"][0] for font in page["/Resources"]["/Font"].values()]
    assert {str(font["/BaseFont"]).rpartition("+")[2].lstrip("/") for font in fonts} == {
        "MedlofteSans-Regular",
        "MedlofteSans-Semibold",
    }
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_and_nothing_else_says_so_on_every_page(draft: bool, read_pdf: ReadPdf) -> None:  # noqa: FBT001
    reader = read_pdf(pdf_of(replace(with_promises(20), draft=draft)))
    assert len(reader.pages) > 1
    assert all(("UTKAST" in page.extract_text()) is draft for page in reader.pages)


def test_the_file_says_what_it_is(read_pdf: ReadPdf) -> None:
    reader = read_pdf(pdf_of(SHEET))
    assert reader.pdf_header >= "%PDF-1.7"
    assert reader.metadata.title == "Medborgarlöfte · Vännäs kommun · 2023–2025"
    assert reader.metadata.author == "Vännäs kommun, Lokalpolisområde Umeå"
    assert reader.root_object["/Lang"] == "sv-SE"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_metadata_survives_markup(read_pdf: ReadPdf) -> None:
    reader = read_pdf(pdf_of(replace(SHEET, title="<b>&\"']]>")))
    assert reader.metadata.title.startswith("<b>&\"']]>")
    assert reader.xmp_metadata.dc_title["x-default"].startswith("<b>&\"'")


def test_sheets_in_one_file_keep_their_own_page_numbers(read_pdf: ReadPdf) -> None:
    long = with_promises(12)
    last = len(pages(long))
    reader = read_pdf(combined_pdf([SHEET, long]))
    assert [page.extract_text().count("Sida 1 (") for page in reader.pages] == [1, 1, *[0] * (last - 1)]
    assert f"Sida {last} ({last})" in reader.pages[-1].extract_text()


def test_equal_content_has_equal_version_and_any_change_another() -> None:
    assert replace(SHEET).version_code == SHEET.version_code == replace(SHEET, draft=True).version_code
    assert replace(SHEET, copies="").version_code != SHEET.version_code

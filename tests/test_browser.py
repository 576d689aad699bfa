"""Pages in a real browser: they open, filters and cards work, hostile text stays text. Run by `make test-browser`."""

import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import hostile
from articlekit import clean, to_record
from articlekit.model import BodyBlock, Byline, Quote, Record, Span, Spans, Speaker
from articlekit.views import report
from articlekit.views.page import page

webdriver = pytest.importorskip("selenium.webdriver")
from selenium.webdriver.chrome.service import Service  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402

pytestmark = pytest.mark.browser

STORY = """A bridge for the old harbour

By Ann Poe, Harbour News

The bridge will open on Monday, May 5, 2025, after four years of work, the council said in a statement.

“We are glad,” said Mayor Bo Ray, who had asked for it in 2019. “It was worth every day of these four years.”

“Nobody asked the ferrymen,” said Cy Dee, a ferryman, on Sunday. “We will see what the winter brings for them.”

Share this article
Read more: A ferry for the new harbour
"""
Open = Callable[[Iterator[bytes]], Any]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    for switch in (
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-quic",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1200,900",
        f"--user-data-dir={tmp_path_factory.mktemp('profile')}",
    ):  # fmt: skip
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.set_page_load_timeout(120)
    yield driver
    driver.quit()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Open:
    def open_page(chunks: Iterator[bytes]) -> Any:
        path = tmp_path / "page.html"
        path.write_bytes(b"".join(chunks))
        browser.get(path.as_uri())
        return browser

    return open_page


@pytest.fixture(scope="module")
def record() -> Record:
    return to_record(clean(STORY), with_text=True)


def visible(driver: Any) -> list[str]:
    """Return the rows that can be seen, as they were."""
    found = driver.find_elements(By.CSS_SELECTOR, ".row:not([hidden]) .was")
    return [element.get_attribute("textContent") for element in found]


def test_a_page_opens_in_silence_and_loads_nothing(opened: Open, record: Record) -> None:
    driver = opened(page(record))
    assert driver.title == "A bridge for the old harbour"
    assert len(visible(driver)) == 7
    assert driver.get_log("browser") == []
    assert driver.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_buttons_choose_rows(opened: Open, record: Record) -> None:
    driver = opened(page(record))
    every = visible(driver)
    button = driver.find_element(By.CSS_SELECTOR, "[data-filter='speaker:0']")
    button.click()
    assert [row[:4] for row in visible(driver)] == ["“We "]
    assert button.get_attribute("aria-pressed") == "true"
    assert driver.find_element(By.ID, "found").text == "1 of 7 lines"
    driver.find_element(By.CSS_SELECTOR, "[data-filter='reason:share-bar']").click()
    assert visible(driver) == ["Share this article"]
    driver.find_element(By.ID, "all").click()
    assert visible(driver) == every
    column = driver.find_element(By.CSS_SELECTOR, "svg [data-filter]")
    driver.execute_script("arguments[0].focus()", column)
    column.send_keys(Keys.ENTER)
    assert [row[:4] for row in visible(driver)] == ["“We "]  # 2019


def test_a_quote_tells_its_speaker_by_pointer_tap_and_key(opened: Open, record: Record) -> None:
    driver = opened(page(record))
    card, quotes = driver.find_element(By.ID, "card"), driver.find_elements(By.CSS_SELECTOR, "a.q")
    assert not card.is_displayed()
    quotes[0].click()
    assert card.is_displayed()
    assert "Bo Ray, Mayor" in card.text
    assert "said" in card.text
    driver.find_element(By.TAG_NAME, "body").send_keys(Keys.ESCAPE)
    assert not card.is_displayed()
    webdriver.ActionChains(driver).move_to_element(quotes[2]).perform()
    assert card.text.startswith("Cy Dee")
    driver.execute_script("arguments[0].focus()", quotes[1])
    assert card.text.startswith("Bo Ray")


def test_light_and_dark(opened: Open, record: Record) -> None:
    driver = opened(page(record))
    colours = set()
    for _ in range(2):
        driver.find_element(By.ID, "theme").click()
        colours.add(driver.execute_script("return getComputedStyle(document.body).backgroundColor"))
    assert len(colours) == 2


def test_hostile_text_stays_text(opened: Open) -> None:
    corpus = report.Corpus()
    corpus.add(hostile.record())
    corpus.faults.append(report.Fault(hostile.EVIL, hostile.EVIL))
    for chunks in (page(hostile.record()), report.page(corpus, hostile.EVIL)):
        driver = opened(chunks)
        for button in driver.find_elements(By.CSS_SELECTOR, "[data-filter]"):
            driver.execute_script("arguments[0].dispatchEvent(new Event('click', {bubbles: true}))", button)
        for mark in driver.find_elements(By.CSS_SELECTOR, "a.q"):
            driver.execute_script("arguments[0].focus()", mark)
        assert driver.execute_script("return window.owned") is None
        assert driver.find_elements(By.CSS_SELECTOR, "img, iframe, svg[onload], form") == []
        assert "owned" in driver.title  # as text: the script did not run, or this would be the whole title
        assert driver.title != "owned"
        assert driver.get_log("browser") == []
        driver.execute_script(
            "const s = document.createElement('script'); s.textContent = 'window.owned = 1'; document.body.append(s)"
        )
        assert driver.execute_script("return window.owned") is None, "the policy lets foreign scripts run"
        assert ["Content Security Policy" in entry["message"] for entry in driver.get_log("browser")] == [True]


def test_a_hundred_thousand_paragraphs(opened: Open) -> None:
    text = "".join(f"“Paragraph {n} says so,” said Ann Poe on May 5, 2025.\n\n" for n in range(100_000))
    starts = [0]
    for line in text.splitlines(keepends=True)[::2]:
        starts.append(starts[-1] + len(line) + 1)
    spans = [Span(start, after - 2) for start, after in pairwise(starts)]
    long = Record(
        None, "en", "Long", Byline(), None, None, None,
        body=tuple(BodyBlock("paragraph", text[a:b], Span(a, b)) for a, b in spans),
        captions=(),
        quotes=tuple(
            Quote("x", "Ann Poe" if n else "Bo Ray", "x", "said", "direct", Span(a + 1, text.index("”", a)))
            for n, (a, _) in enumerate(spans)
        ),
        speakers=(Speaker("Bo Ray", None, 1), Speaker("Ann Poe", None, 99_999)),
        dates=(), removed=(), spans=Spans(), text=text,
    )  # fmt: skip
    driver = opened(page(long))
    assert driver.execute_script("return document.querySelectorAll('.row').length") == 100_000
    driver.find_element(By.CSS_SELECTOR, "[data-filter='speaker:0']").click()
    assert driver.find_element(By.ID, "found").text == "1 of 100000 lines"

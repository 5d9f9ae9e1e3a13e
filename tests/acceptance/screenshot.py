"""Take the README's picture of the demo: `python tests/acceptance/screenshot.py` writes docs/chat.png."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "chat.png"
SCALE = 1.5  # twice as sharp as the README shows it
SIZE = {"width": 1120, "height": 1000}
UP = 160  # pixels, to where the list can be read
SEARCHES = ("charter", "observatoire")


def main() -> None:
    """Run the demo, search it twice, open an article in translation and look."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    command = [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", "0", "--exit-after", "120"]
    english = os.environ | {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    with (
        subprocess.Popen(command, cwd=ROOT, env=english, stdout=subprocess.PIPE, text=True) as demo,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"]) as chromium,
    ):
        assert demo.stdout is not None
        address = re.search(r"http://\S+/", demo.stdout.readline())
        assert address is not None
        context = chromium.new_context(
            viewport=SIZE,
            device_scale_factor=SCALE,
            locale="en-GB",
            color_scheme="light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.goto(address[0])
        picture(page)
        context.close()
        demo.terminate()


def picture(page: Page) -> None:
    """Bring the demo's chat to where it shows most, and save what is seen."""
    answers = page.locator(".message.in")
    expect(answers).to_have_count(1)
    for count, words in enumerate(SEARCHES, start=2):
        page.locator("#compose-text").fill(words)
        page.keyboard.press("Enter")
        expect(answers).to_have_count(count)
    answers.last.locator(".key").first.click()
    expect(answers.last).to_contain_text("From the article, translated by program:")
    page.mouse.move(SIZE["width"] / 2, SIZE["height"] / 2)
    page.mouse.wheel(0, -UP)
    page.mouse.move(0, 0)
    page.wait_for_timeout(300)  # until the button is no longer lit
    page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()

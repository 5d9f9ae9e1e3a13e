"""Where things are on the page, and who is there."""

from playwright.async_api import Locator, Page

NADIA, ADA = 11, 12  # a reader and an admin


def bubbles(page: Page) -> Locator:
    """Find the messages of the open chat."""
    return page.get_by_role("log").locator("[data-message-id]")


def box(page: Page) -> Locator:
    """Find the field to write in."""
    return page.get_by_role("textbox", name="Message")


async def write(page: Page, text: str) -> None:
    """Send a text as the person you are."""
    await box(page).fill(text)
    await box(page).press("Enter")

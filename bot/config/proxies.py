"""Which proxy an address is reached through."""

import urllib.request
from urllib.parse import urlsplit

from pydantic import SecretStr


def proxy_for(setting: SecretStr, url: str) -> str | None:
    """Choose the proxy for an address: the setting, else the environment's (`HTTPS_PROXY`, `NO_PROXY`).

    Addresses on this machine never go through a proxy.
    """
    parts = urlsplit(url)
    if parts.hostname in ("localhost", "127.0.0.1", "::1") or setting.get_secret_value() == "none":
        return None
    if setting.get_secret_value():
        return setting.get_secret_value()
    environment = urllib.request.getproxies_environment()
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return None
    return environment.get(parts.scheme)

// Light, dark, or what the system says; remembered in this browser.

import { icon } from "./dom.js";
import { attachMenu } from "./menu.js";
import { t } from "./texts.js";

const THEMES = { auto: ["themeAuto", "auto"], light: ["themeLight", "sun"], dark: ["themeDark", "moon"] };

const current = () => document.documentElement.dataset.theme ?? "auto";

export function attachThemeMenu(button) {
  const show = () => button.replaceChildren(icon(THEMES[current()][1]));
  attachMenu(button, () =>
    Object.entries(THEMES).map(([theme, [label, sign]]) => ({
      label: t(label),
      picture: icon(sign),
      checked: theme === current(),
      data: { theme },
      run: () => {
        choose(theme);
        show();
      },
    })),
  );
  show();
}

function choose(theme) {
  if (theme === "auto") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem("theme");
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
  }
}

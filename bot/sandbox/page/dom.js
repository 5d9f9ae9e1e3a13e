// Building elements. Text only ever becomes text nodes: nothing in this page parses markup out of data.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element: `el("a", { class: "x", href, onclick }, "text", child)`. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A symbol of icons.svg; always decoration, the control around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A round picture with initials; `id` picks one of eight hues. */
export function avatar(name, id, kind = "") {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const initials = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const letters = initials.map((word) => [...word][0].toUpperCase()).join("");
  return el("span", { class: `avatar ${hue(id)} ${kind}`.trim(), "aria-hidden": "true" }, letters || "?");
}

export function hue(id) {
  return `hue-${(Math.abs(Number(id)) + (id < 0 ? 4 : 0)) % 8}`;
}

/** A function that does `work` once, a moment after however many calls: bursts of messages draw a list once. */
export function soon(work) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    // Not requestAnimationFrame, which stops in a hidden tab: the count in its title must go on.
    setTimeout(() => {
      waiting = false;
      work();
    }, 16);
  };
}

export const byId = (id) => document.getElementById(id);

/** Whether focusing a field would bring up a keyboard over what there is to see. */
export const onTouchScreen = () => matchMedia("(pointer: coarse)").matches;

export const calmMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

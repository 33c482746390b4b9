// How a network looks: taken from the colours of the page, light or dark.
import { colour, isDark, isOnlySaid, kindOf } from "./network-kinds.js";

export const NODE_SIZE = 26;
export const START_SIZE = 40;

// Longer names are cut in the drawing; the table beside it has them whole.
const LONGEST_NAME = 60;

/** A name as there is room for it. */
export function short(name) {
  const signs = [...name];
  return signs.length <= LONGEST_NAME ? name : signs.slice(0, LONGEST_NAME - 1).join("") + "…";
}

/** The colours of the page as it is now. */
export function palette() {
  const page = getComputedStyle(document.documentElement);
  const of = (name) => page.getPropertyValue(name).trim();
  return { paper: of("--paper"), ink: of("--ink"), faint: of("--faint"), line: of("--line"), link: of("--link"),
    fault: of("--fault"), dark: isDark() };
}

/** Rules in the library's own language of styles. */
export function rules() {
  const page = palette();
  return [
    {
      selector: "node",
      style: {
        width: (node) => NODE_SIZE * kindOf(node.data("kind")).narrowing,
        height: NODE_SIZE,
        shape: (node) => kindOf(node.data("kind")).shape,
        "background-color": (node) => colour(kindOf(node.data("kind")), page.dark),
        // What is only said is an outline, not a solid thing.
        "background-opacity": (node) => (isOnlySaid(node.data("kind")) ? 0.18 : 1),
        "border-width": (node) => (isOnlySaid(node.data("kind")) || node.data("told") ? 2.5 : 1),
        "border-style": (node) => (isOnlySaid(node.data("kind")) || node.data("told") ? "dashed" : "solid"),
        "border-color": (node) => (isOnlySaid(node.data("kind")) ? colour(kindOf(node.data("kind")), page.dark) : page.ink),
        label: (node) => short(node.data("label")),
        color: page.ink,
        "font-size": 11,
        "font-family": "system-ui, sans-serif",
        "text-wrap": "wrap",
        "text-max-width": 130,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-outline-color": page.paper,
        "text-outline-width": 2,
        "min-zoomed-font-size": 7,
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.5,
        "curve-style": "bezier",
        "line-color": page.faint,
        "target-arrow-color": page.faint,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.9,
        "line-style": (edge) => ({ said: "dashed", told: "dotted" })[edge.data("manner")] ?? "solid",
        label: "data(label)",
        color: page.faint,
        "font-size": 9,
        "font-family": "system-ui, sans-serif",
        "text-rotation": "autorotate",
        "text-outline-color": page.paper,
        "text-outline-width": 2,
        "min-zoomed-font-size": 7,
      },
    },
    {
      selector: "node.start",
      style: {
        width: (node) => START_SIZE * kindOf(node.data("kind")).narrowing,
        height: START_SIZE,
        "font-weight": "bold",
      },
    },
    {
      selector: "node:selected",
      style: { "border-width": 5, "border-style": "double", "border-color": page.link, "font-weight": "bold" },
    },
    {
      selector: "edge.near",
      style: { "line-color": page.link, "target-arrow-color": page.link, color: page.ink, width: 2.5, "z-index": 9 },
    },
    { selector: ".hidden", style: { display: "none" } },
  ];
}

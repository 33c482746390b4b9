// How things of each kind are drawn: a colour and a shape, so that either alone tells them apart.

// Corners of each shape, x and y from -1 to 1, for the legend and for SVG. The names are those of the library that draws.
const SHAPES = {
  ellipse: null,
  rectangle: [-1, -1, 1, -1, 1, 1, -1, 1],
  triangle: [0, -1, 1, 1, -1, 1],
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  pentagon: [0, -1, 1, -0.24, 0.62, 1, -0.62, 1, -1, -0.24],
  hexagon: [1, 0, 0.5, 1, -0.5, 1, -1, 0, -0.5, -1, 0.5, -1],
  heptagon: [0, -1, 0.8, -0.6, 1, 0.29, 0.45, 1, -0.45, 1, -1, 0.29, -0.8, -0.6],
  octagon: [1, 0.41, 0.41, 1, -0.41, 1, -1, 0.41, -1, -0.41, -0.41, -1, 0.41, -1, 1, -0.41],
  star: [0, -1, 0.3, -0.35, 1, -0.3, 0.45, 0.15, 0.62, 0.9, 0, 0.5, -0.62, 0.9, -0.45, 0.15, -1, -0.3, -0.3, -0.35],
  tag: [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1],
  rhomboid: [-1, -1, 0.33, -1, 1, 1, -0.33, 1],
  "concave-hexagon": [-1, -0.95, 1, -0.95, 0.75, 0, 1, 0.95, -1, 0.95, -0.75, 0],
};

// How much narrower than tall: a sheet of paper.
const SHEET = 0.75;

// Colours are told apart by people who see red and green alike (after Okabe and Ito).
const KINDS = [
  ["Person", "person", "ellipse", "#0072b2", "#56a8e0"],
  ["Group", "group", "octagon", "#56b4e9", "#8fd0f5"],
  ["Organization", "organization", "rectangle", "#3b5b92", "#8ea6d8"],
  ["State", "state", "concave-hexagon", "#004a74", "#6f9cc0"],
  ["Actor", "actor", "ellipse", "#6d8ba3", "#a9c0d1"],
  ["Statement", "statement", "tag", "#e69f00", "#f0b93c"],
  ["Claim", "claim", "hexagon", "#cc4778", "#ee8fb2"],
  ["ReferencedEvent", "event", "star", "#d55e00", "#f58d4a"],
  ["Place", "place", "triangle", "#009e73", "#41c9a2"],
  ["Memorandum", "memorandum", "rectangle", "#4d4d4d", "#c9c9c9", SHEET],
  ["Text", "text", "rectangle", "#8a8a8a", "#999999", SHEET],
  ["RecordedConversation", "conversation on record", "diamond", "#7b3fa0", "#be8fdd"],
  ["Conversation", "conversation", "diamond", "#a987bd", "#8e6aa5"],
  ["Position", "office", "pentagon", "#8a6d1d", "#cdb15c"],
  ["Tenure", "time in an office", "rhomboid", "#a89968", "#9c8c55"],
  ["Thing", "other thing", "heptagon", "#777777", "#aaaaaa"],
].map(([name, label, shape, light, dark, narrowing = 1]) => ({ name, label, shape, light, dark, narrowing }));

const BY_NAME = new Map(KINDS.map((kind, rank) => [kind.name, { ...kind, rank }]));

// Of several kinds the one that says most comes first.
const NARROW_FIRST = [...BY_NAME.keys()];

/** The kind by which a thing is drawn; those without a look of their own have that of other things. */
export function kindOf(name) {
  return BY_NAME.get(name) ?? { ...BY_NAME.get("Thing"), name, label: words(name) };
}

/** "LedgerEntry" reads "ledger entry". */
function words(name) {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** Of the names of all a thing's kinds the one that says most. */
export function narrowest(names) {
  return NARROW_FIRST.find((name) => names.includes(name)) ?? [...names].sort()[0] ?? "Thing";
}

/** What a legend says beside the name. */
export function remark(name) {
  return { Claim: "what somebody says", ReferencedEvent: "as it is spoken of", Conversation: "as it is told of" }[name];
}

/** What is only said to be so, or to have happened: never drawn like what the record itself shows. */
export function isOnlySaid(name) {
  return name === "Claim" || name === "ReferencedEvent" || name === "Conversation";
}

export function isDark() {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

export function colour(kind, dark) {
  return dark ? kind.dark : kind.light;
}

/** A kind's shape as an element of SVG about a middle, as tall as `size`. */
export function shapeElement(document, kind, x, y, size) {
  const namespace = "http://www.w3.org/2000/svg";
  const points = SHAPES[kind.shape];
  const element = document.createElementNS(namespace, points ? "polygon" : "circle");
  if (points) {
    const places = [];
    for (let i = 0; i < points.length; i += 2) {
      places.push(`${round(x + (points[i] * size * kind.narrowing) / 2)},${round(y + (points[i + 1] * size) / 2)}`);
    }
    element.setAttribute("points", places.join(" "));
  } else {
    element.setAttribute("cx", round(x));
    element.setAttribute("cy", round(y));
    element.setAttribute("r", round(size / 2));
  }
  return element;
}

export function round(number) {
  return Math.round(number * 100) / 100;
}

// Where things stand. The same graph always stands the same, so that who follows a link sees what was sent.

/** The layouts to choose from, with the words for them. */
export const LAYOUTS = [
  ["free", "Free: what is related stands near"],
  ["rings", "Rings: the start in the middle"],
  ["tree", "Tree: step by step from the start"],
  ["kinds", "Grid: ordered by kind"],
];

// Above so many things the better placing takes longer than a person waits.
const MANY = 400;

// Sides of the square that each of many things has for itself.
const ROOM = 90;

// What the quick placing puts nearer than this stands in one point; how far apart it stands then.
const NEAR = 20;
const APART = 34;

const MOST_NAMED_ON_RINGS = 40;

// In radians.
const GOLDEN = 2.399963;

/**
 * Places all that is shown.
 *
 * @param isNew whether to place it from nothing; else what is placed already moves as little as can be
 */
export function arrange(cy, name, isNew) {
  if (cy.nodes().empty()) {
    return;
  }
  const isMany = cy.nodes().length > MANY;
  const isFirst = isNew || untouched(cy);
  if (!isFirst) {
    placeNearOthers(cy);
  }
  // Of many, what is placed already stays where it is.
  if (isFirst || !isMany || name !== "free") {
    const layout = cy.elements().layout(options(cy, name, isFirst));
    withSteadyChance(() => layout.run());
    if (isMany && name === "free") {
      spread(cy);
    }
  }
  cy.fit(cy.nodes(), 30);
  if (cy.zoom() > 1.5) {
    cy.zoom(1.5);
    cy.center(cy.nodes());
  }
}

function untouched(cy) {
  return cy.nodes().every((node) => node.position().x === 0 && node.position().y === 0);
}

function options(cy, name, isNew) {
  const isMany = cy.nodes().length > MANY;
  const all = { animate: false, fit: false, nodeDimensionsIncludeLabels: !isMany };
  const starts = cy.nodes(".start").nonempty() ? cy.nodes(".start") : cy.nodes().max((node) => node.degree()).ele;
  if (name === "rings") {
    const distance = distances(cy, starts);
    const most = Math.max(1, ...distance.values());
    // Names beside each other on a large ring would make it too large to be seen.
    const hasRoom = cy.nodes().length <= MOST_NAMED_ON_RINGS;
    return { ...all, name: "concentric", nodeDimensionsIncludeLabels: hasRoom, concentric: (node) => most + 1 - (distance.get(node.id()) ?? most + 1),
      levelWidth: () => 1, minNodeSpacing: 25 };
  }
  if (name === "tree") {
    return { ...all, name: "breadthfirst", roots: starts, directed: false, spacingFactor: 1.2, avoidOverlap: true };
  }
  if (name === "kinds") {
    return { ...all, name: "grid", sort: (a, b) => order(a, b), avoidOverlapPadding: 70, condense: true };
  }
  return { ...all, name: "fcose", randomize: isNew, quality: isMany ? "draft" : "default",
    nodeSeparation: 110, idealEdgeLength: 110, nodeRepulsion: 9000,
    packComponents: false };
}

function order(a, b) {
  const key = (node) => `${node.data("kind")} ${node.data("label")}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** How many steps each thing is from the nearest start. */
function distances(cy, starts) {
  const found = new Map();
  cy.elements().bfs({ roots: starts, directed: false, visit: (node, _edge, _from, _count, depth) => {
    found.set(node.id(), depth);
  } });
  return found;
}

/** The quick placing puts what is related alike into one point; each gets some room, about that point. */
function spread(cy) {
  const box = cy.nodes().boundingBox({ includeLabels: false });
  const wanted = ROOM * Math.sqrt(cy.nodes().length);
  const factor = Math.max(1, wanted / Math.max(1, Math.sqrt(box.w * box.h)));
  const alike = new Map();
  cy.nodes().positions((node) => {
    const { x, y } = node.position();
    const point = `${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
    const rank = alike.get(point) ?? 0;
    alike.set(point, rank + 1);
    return about({ x: x * factor, y: y * factor }, rank, rank === 0 ? 0 : APART * Math.sqrt(rank));
  });
}

/** A place at a distance from a middle: turned by the golden angle, no two stand in one direction. */
function about(middle, rank, distance) {
  const angle = rank * GOLDEN;
  return { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
}

/** New things begin on a circle about the thing that they came by, not all in one point. */
function placeNearOthers(cy) {
  const isPlaced = (node) => node.position().x !== 0 || node.position().y !== 0;
  const fresh = cy.nodes().filter((node) => !isPlaced(node));
  fresh.forEach((node, rank) => {
    const known = node.neighborhood("node").filter(isPlaced);
    const middle = known.nonempty() ? known[0].position() : { x: 0, y: 0 };
    node.position(about(middle, rank, 60 + 6 * Math.sqrt(rank)));
  });
}

/** The library throws dice; here the dice always fall the same. */
function withSteadyChance(action) {
  const chance = Math.random;
  let seed = 116744;
  Math.random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  try {
    action();
  } finally {
    Math.random = chance;
  }
}

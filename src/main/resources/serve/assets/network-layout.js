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

/**
 * Places all that is shown.
 *
 * @param isNew whether to place it from nothing; else what is placed already moves as little as can be
 */
export function arrange(cy, name, isNew) {
  if (cy.nodes().empty()) {
    return;
  }
  if (!isNew) {
    placeNearOthers(cy);
  }
  const shown = cy.elements();
  const layout = shown.layout(options(cy, name, isNew || untouched(cy)));
  withSteadyChance(() => layout.run());
  if (name === "free" && cy.nodes().length > MANY) {
    spread(cy);
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
  const all = { animate: false, fit: false };
  const starts = cy.nodes(".start").nonempty() ? cy.nodes(".start") : cy.nodes().max((node) => node.degree()).ele;
  if (name === "rings") {
    const distance = distances(cy, starts);
    const most = Math.max(1, ...distance.values());
    return { ...all, name: "concentric", concentric: (node) => most + 1 - (distance.get(node.id()) ?? most + 1),
      levelWidth: () => 1, minNodeSpacing: 30, spacingFactor: 1.1 };
  }
  if (name === "tree") {
    return { ...all, name: "breadthfirst", roots: starts, directed: false, spacingFactor: 1.2, avoidOverlap: true };
  }
  if (name === "kinds") {
    return { ...all, name: "grid", sort: (a, b) => order(a, b), avoidOverlapPadding: 70, condense: true };
  }
  return { ...all, name: "fcose", randomize: isNew, quality: cy.nodes().length > MANY ? "draft" : "default",
    nodeSeparation: 110, idealEdgeLength: 110, nodeRepulsion: 9000, nodeDimensionsIncludeLabels: cy.nodes().length <= MANY,
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

/** The quick placing puts many things in little room; each gets some of its own. */
function spread(cy) {
  const box = cy.nodes().boundingBox({ includeLabels: false });
  const wanted = ROOM * Math.sqrt(cy.nodes().length);
  const factor = Math.max(1, wanted / Math.max(1, Math.sqrt(box.w * box.h)));
  cy.nodes().positions((node) => ({ x: node.position().x * factor, y: node.position().y * factor }));
}

/** New things begin on a circle about the thing that they came by, not all in one point. */
function placeNearOthers(cy) {
  const isPlaced = (node) => node.position().x !== 0 || node.position().y !== 0;
  const fresh = cy.nodes().filter((node) => !isPlaced(node));
  fresh.forEach((node, rank) => {
    const known = node.neighborhood("node").filter(isPlaced);
    const middle = known.nonempty() ? known[0].position() : { x: 0, y: 0 };
    // The golden angle: however many there are, no two stand in one place.
    const angle = rank * 2.399963;
    const distance = 60 + 6 * Math.sqrt(rank);
    node.position({ x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) });
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

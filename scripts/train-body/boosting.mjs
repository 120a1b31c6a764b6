// Gradient boosting of shallow trees on binned features, logistic loss, second order. No chance anywhere.
const BINS = 32;
const L2 = 5; // pulls leaves towards nothing
const MIN_GAIN = 1;

export const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** The log odds that a row is inside. */
export function runForest({ base, trees }, row) {
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== "number") node = row[node.feature] < node.below ? node.left : node.right;
    sum += node;
  }
  return sum;
}

/**
 * Trees that, summed, tell rows labelled 1 from those labelled 0. `starts`: log odds to improve on, where there are some.
 * Only features that `allows` names are asked for.
 */
export function growForest(
  { rows, labels, weights, starts },
  { trees: count, depth, rate, minWeight, allows = () => true },
) {
  const used = rows.flatMap((_, i) => (weights[i] > 0 ? [i] : []));
  const edges = binEdges(rows, used);
  const features = edges.flatMap((list, feature) => (list.length > 0 && allows(feature) ? [feature] : []));
  const bins = binRows(rows, used, edges, features);
  const y = Float64Array.from(used, (i) => labels[i]);
  const w = Float64Array.from(used, (i) => weights[i]);
  const total = w.reduce((a, b) => a + b, 0);
  const positive = y.reduce((a, b, i) => a + b * w[i], 0);
  const base = starts ? 0 : round(Math.log(positive / (total - positive)));
  const sums = Float64Array.from(used, (i) => starts?.[i] ?? base);
  const data = {
    bins,
    edges,
    features,
    g: new Float64Array(used.length),
    h: new Float64Array(used.length),
    depth,
    rate,
    minWeight,
  };
  const all = Int32Array.from(used, (_, i) => i);
  const settle = (members, leaf) => {
    for (const i of members) sums[i] += leaf;
  };
  const trees = [];
  for (let t = 0; t < count; t++) {
    for (let i = 0; i < used.length; i++) {
      const p = sigmoid(sums[i]);
      data.g[i] = w[i] * (y[i] - p);
      data.h[i] = w[i] * p * (1 - p);
    }
    trees.push(growNode(data, all, sumBins(data, all), { level: 0, settle }));
  }
  return { base, trees };
}

/** Sums of both derivatives in each bin of each feature: [g, h] pairs. */
function sumBins({ bins, features, g, h }, members) {
  const width = features.length;
  const sums = new Float64Array(width * BINS * 2);
  for (const i of members) {
    const [a, b] = [g[i], h[i]];
    for (let f = 0, at = i * width; f < width; f++, at++) {
      const slot = (f * BINS + bins[at]) * 2;
      sums[slot] += a;
      sums[slot + 1] += b;
    }
  }
  return sums;
}

function growNode(data, members, sums, { level, settle }) {
  const { bins, edges, features, depth, rate } = data;
  let [G, H] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    G += sums[2 * bin];
    H += sums[2 * bin + 1];
  }
  const split = level < depth ? bestSplit(data, sums, G, H) : null;
  if (!split || split.gain < MIN_GAIN) {
    const leaf = round((rate * G) / (H + L2));
    settle(members, leaf);
    return leaf;
  }
  const { f, bin } = split;
  const isLeft = (i) => bins[i * features.length + f] <= bin;
  const parts = [members.filter(isLeft), members.filter((i) => !isLeft(i))];
  const deeper = { level: level + 1, settle };
  const small = parts[0].length <= parts[1].length ? 0 : 1;
  const sides = [];
  sides[small] = sumBins(data, parts[small]);
  sides[1 - small] = sums.map((sum, i) => sum - sides[small][i]);
  const [left, right] = parts.map((part, i) => growNode(data, part, sides[i], deeper));
  return { feature: features[f], below: edges[features[f]][bin], left, right };
}

function bestSplit({ edges, features, minWeight }, sums, G, H) {
  let best = null;
  const score = (a, b) => (a * a) / (b + L2);
  const whole = score(G, H);
  for (let f = 0; f < features.length; f++) {
    let [lg, lh] = [0, 0];
    const { length } = edges[features[f]];
    for (let bin = 0; bin < length; bin++) {
      lg += sums[(f * BINS + bin) * 2];
      lh += sums[(f * BINS + bin) * 2 + 1];
      if (lh < minWeight || H - lh < minWeight) continue;
      const gain = score(lg, lh) + score(G - lg, H - lh) - whole;
      if (!best || gain > best.gain) best = { f, bin, gain };
    }
  }
  return best;
}

/** Thresholds of each feature, at evenly filled places; a row's bin is the number of thresholds not above it. */
function binEdges(rows, used) {
  const width = rows[0].length;
  const step = Math.max(1, Math.floor(used.length / 20000));
  const sample = used.filter((_, i) => i % step === 0);
  return Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(sample, (i) => rows[i][feature]).sort();
    const distinct = [...new Set(values)];
    const picks = distinct.length <= BINS ? distinct.slice(1).map((v, i) => (v + distinct[i]) / 2) : quantiles(values);
    return [...new Set(picks.map(roundEdge))];
  });
}

function quantiles(values) {
  return Array.from({ length: BINS - 1 }, (_, k) => values[Math.floor(((k + 1) * values.length) / BINS)]);
}

/** The bins of all used rows, row by row. */
function binRows(rows, used, edges, features) {
  const width = features.length;
  const bins = new Uint8Array(used.length * width);
  used.forEach((row, i) => {
    features.forEach((feature, f) => {
      const list = edges[feature];
      const value = rows[row][feature];
      let bin = 0;
      while (bin < list.length && value >= list[bin]) bin++;
      bins[i * width + f] = bin;
    });
  });
  return bins;
}

const round = (x) => Math.round(x * 1000) / 1000;
const roundEdge = (x) => Number(x.toPrecision(3));

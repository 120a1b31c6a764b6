// Counts the characters and elements that built-in methods pass over: a page-long `indexOf` is one call in the source and a
// page of work.

const { includes, indexOf: textIndexOf } = String.prototype;
const { indexOf } = Array.prototype;
/** A search that found something went as far as that; one that found nothing went to the end. */
const asFarAs = (found, length, from) => (found < 0 ? length : found + 1) - from;
const placeOf = (on, what, from) => Reflect.apply(typeof on === "string" ? textIndexOf : indexOf, on, [what, from]);

/** What a call cost, from the object it was made on, its arguments and what came back. */
const COSTS = [
  [
    String.prototype,
    {
      includes: (on, [what, from = 0], found) => asFarAs(found ? placeOf(on, what, from) : -1, on.length, from),
      indexOf: (on, [, from = 0], found) => asFarAs(found, on.length, from),
      ...each(["lastIndexOf"], (on, _, found) => (found < 0 ? on.length : on.length - found)),
      ...each(["split", "replace", "replaceAll", "normalize", "toLowerCase", "toUpperCase", "repeat"], whole),
      ...each(["trim", "trimStart", "trimEnd"], (on, _, kept) => on.length - kept.length + 1),
      ...each(["match", "search", "startsWith", "endsWith", "localeCompare", "padStart", "padEnd"], () => 1),
      ...each(["slice", "substring"], () => 1), // a view of the text, not a copy
      ...each(["concat"], (on, others) => others.length),
    },
  ],
  [
    RegExp.prototype,
    {
      exec: (on, [subject], found, from) =>
        found ? found.index + found[0].length - (on.global ? from : 0) : missCost(on, String(subject).length - from),
    },
  ],
  [
    Array.prototype,
    {
      includes: (on, [what], found) => asFarAs(found ? placeOf(on, what, 0) : -1, on.length, 0),
      indexOf: (on, [, from = 0], found) => asFarAs(found, on.length, from),
      ...each(["lastIndexOf"], (on, _, found) => (found < 0 ? on.length : on.length - found)),
      ...each(["slice", "splice", "concat", "flat", "flatMap", "map", "filter"], (on, _, made) => made.length + 1),
      ...each(["join", "reverse", "fill", "copyWithin", "shift", "unshift"], whole),
      ...each(["sort"], (on) => on.length * Math.ceil(Math.log2(on.length + 1))),
      ...each(["push"], (_, added) => added.length),
    },
  ],
];
const ITERATED = [Array.prototype, String.prototype, Map.prototype, Set.prototype];

function each(names, cost) {
  return Object.fromEntries(names.map((name) => [name, cost]));
}
/** An expression tied to one place fails there; any other looks on until the end. */
function missCost(expression, left) {
  const { source, sticky, multiline } = expression;
  const anchored = source[0] === "^" && !multiline && !Reflect.apply(includes, source, ["|"]);
  return sticky || anchored ? 1 : left;
}
function whole(on) {
  return on.length + 1;
}

/** `resume` puts meters around built-ins, `pause` takes them off again, `take` says what was counted since the last time. */
export function meterBuiltIns() {
  let sum = 0;
  const add = (count) => {
    sum += count > 0 ? count : 0;
  };
  const changes = [
    ...COSTS.flatMap(([prototype, costs]) =>
      Object.entries(costs).map(([name, cost]) => [prototype, name, metered(prototype[name], cost, add)]),
    ),
    ...ITERATED.map((prototype) => [prototype, Symbol.iterator, meteredIterator(prototype[Symbol.iterator], add)]),
  ].map(([prototype, name, put]) => ({ prototype, name, put, own: prototype[name] }));
  const set = (key) => {
    for (const change of changes) {
      const { prototype, name } = change;
      Object.defineProperty(prototype, name, { value: change[key], writable: true, configurable: true });
    }
  };
  return {
    resume: () => set("put"),
    pause: () => set("own"),
    take: () => {
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}

function metered(method, cost, add) {
  return function (...given) {
    const from = this.lastIndex ?? 0;
    const result = Reflect.apply(method, this, given);
    add(cost(this, given, result, from));
    return result;
  };
}

function meteredIterator(method, add) {
  return function () {
    const iterator = Reflect.apply(method, this, []);
    const next = () => {
      add(1);
      return iterator.next();
    };
    return { next, [Symbol.iterator]: () => ({ next }) };
  };
}

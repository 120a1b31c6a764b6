import { expect, it } from "vitest";
import { distanceOf, linesBesideStory } from "../../src/metadata/story-frame.ts";

const LINES = 300;

it.each([
  { heading: 20, start: 25, end: 200 },
  { heading: 20, start: 25, end: 60 },
  { heading: 5, start: 100, end: 110 },
  { heading: -7, start: 3, end: 3 },
  { heading: 100, start: 20, end: 60 }, // a story above its heading
  { heading: 290, start: LINES, end: LINES },
])("the lines beside a story are those with a distance, in order: %o", (frame) => {
  const all = Array.from({ length: LINES }, (_, line) => line);
  expect(linesBesideStory(frame, LINES)).toEqual(all.filter((line) => distanceOf(frame, line) !== null));
});

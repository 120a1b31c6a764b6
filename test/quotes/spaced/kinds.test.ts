import { expect, test } from "vitest";
import { attributeQuotes } from "../../../src/index.ts";

test.each([
  ["U.N.", "organization"],
  ["B-52", "organization"],
  ["Grace Union", "organization"],
  ["The Salt", "organization"],
  ["Berg Report", "document"],
  ["Democrats", "group"],
  ["The harbour developer", "unnamed"],
  ["Public broadcaster NRK", "organization"],
  ["Rail operator Tarnway", "organization"],
  ["Parent company IAG", "organization"],
  ["The plant’s operator, ClearFlow,", "organization"],
  ["The plant’s owner, Berg,", "person"],
  ["Red Sea Watch, a charity,", "organization"],
  ["Red Sea Watch, a health research group in Tarn,", "organization"],
  ["Ana Watch, a charity worker,", "person"],
  ["Pub operator Tankard Inns", "organization"],
  ["The manufacturer, Tarn Foods of Redport, Ohio,", "organization"],
  ["Tarn Robotics, a leader in cranes,", "organization"],
  ["Broadcaster Ana Ruiz", "person"],
])("%s is taken for: %s", (name, kind) => {
  const [speaker] = attributeQuotes([`${name} said the yard was shut.`], { language: "en" });
  expect(speaker?.kind).toBe(kind);
});

export * from "./attribute-quotes.ts";

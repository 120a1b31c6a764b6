export const QUEUE = "pages";
export const RESULTS = "results";
export const TRIES = "tries";

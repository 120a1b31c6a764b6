import type { DateWords, PageWords } from "../../model/language-pack.ts";

export const dates: DateWords = {
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  order: "mdy",
};

export const page: PageWords = {
  bylines: ["By"],
  datelines: [],
  sourceLines: ["Source"],
  creditMarks: ["Photo", "Credit", "Image", "Photograph"],
  mediaTags: ["Video", "Photos", "Watch"],
  boilerplate: [],
};

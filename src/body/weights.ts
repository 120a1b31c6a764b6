// Written by scripts/train-body.mjs from labelled pages: not to be edited by hand.

/** A tree: a leaf's worth, or [feature, threshold, the tree for rows below it, the tree for the others]. */
export type Tree = number | readonly [feature: string, below: number, left: Tree, right: Tree];

/** Trees whose leaves, summed onto the base, are the log odds that a block belongs to the story. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Judges a block of text by the numbers of `block-features.ts`. */
export const JUDGEMENT: Forest = {
  base: -0.141,
  trees: [
    // prettier-ignore
    ["group:share", 0.227, ["inCentre", 0.5, ["window4:score", 8.53, ["parent:linkShare", 0.149, -0.214, -0.258], ["endsSentence", 0.5, -0.199, -0.057]], ["outer:mean", 17.9, ["units", 3.91, -0.228, -0.114], ["tag:div", 0.5, 0.121, -0.154]]], ["levels", 7.5, ["outer:units", 14.9, ["repeated", 1.5, 0.273, -0.03], ["outer:mean", 72.1, -0.235, 0.149]], ["group:share", 0.772, ["branch:unseen", 0.5, -0.228, 0.014], ["outer:units", 7.57, -0.161, 0.268]]]],
    // prettier-ignore
    ["group:share", 0.132, ["inCentre", 0.5, ["parent:linkShare", 0.149, ["proseBefore", 0.747, -0.11, -0.22], ["outer:linkShare", 0.694, -0.218, -0.232]], ["levels", 2.5, ["group:linkShare", 1, 0.14, -0.199], ["inList", 0.5, -0.131, 0.049]]], ["levels", 5.5, ["outer:units", 14.9, ["repeated", 1.5, 0.236, -0.017], ["parent:score", 0.831, -0.231, 0.109]], ["group:share", 0.689, ["branch:comment", 0.5, -0.054, -0.241], ["branch:foot", 0.5, 0.223, -0.217]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["group:share", 0.443, ["window4:score", 8.53, ["branch:main", 0.5, -0.204, 0.008], ["proseBefore", 0.598, -0.013, -0.165]], ["levels", 11.5, ["proseAfter", 0.964, 0.189, -0.18], ["branch:article", 0.5, -0.214, 0.147]]], ["parent:mean", 54.2, ["inList", 0.5, ["group:share", 0.689, -0.128, 0.204], ["group:mean", 16.9, -0.151, 0.15]], ["branch:caption", 0.5, ["linkShare", 0.877, 0.2, -0.149], ["boldShare", 0.0615, -0.23, 0.042]]]],
    // prettier-ignore
    ["group:share", 0.227, ["inCentre", 0.5, ["outer:linkShare", 0.117, ["proseBefore", 0.747, -0.059, -0.18], ["score", 0.5, -0.196, -0.158]], ["units", 4.39, ["outer:mean", 39, -0.162, -0.043], ["branch:caption", 0.5, 0.082, -0.198]]], ["outer:units", 14.9, ["levels", 5.5, ["endsSentence", 0.5, 0.077, 0.202], ["group:share", 0.689, -0.088, 0.148]], ["outer:linkShare", 0.0287, ["outer:linkShare", 0.0165, 0.114, -0.196], ["stops", 8.5, 0.199, -0.106]]]],
    // prettier-ignore
    ["group:share", 0.132, ["inCentre", 0.5, ["window10:score", 9.92, ["parent:linkShare", 0.0754, -0.149, -0.186], ["endsSentence", 0.5, -0.145, 0.013]], ["units", 4.39, ["parent:mean", 16.6, -0.154, -0.044], ["caption", 0.5, 0.073, -0.186]]], ["levels", 5.5, ["outer:units", 14.9, ["repeated", 1.5, 0.177, -0.051], ["parent:score", 0.831, -0.194, 0.063]], ["2:linkShare", 0.346, ["rank", 0.813, 0.086, -0.163], ["group:share", 0.689, -0.173, 0.017]]]],
    // prettier-ignore
    ["group:share", 0.227, ["inCentre", 0.5, ["parent:linkShare", 0.149, ["proseBefore", 0.698, -0.042, -0.158], ["window10:score", 9.92, -0.177, -0.154]], ["levels", 2.5, ["outer:units", 14.9, 0.109, -0.143], ["outer:mean", 13.9, -0.147, -0.023]]], ["rank", 0.846, ["branch:comment", 0.5, ["repeated", 1.5, 0.162, -0.066], ["group:share", 0.689, -0.189, 0.104]], ["parent:mean", 77.9, ["parent:linkShare", 0.0239, 0.013, -0.17], ["outer:blocks", 2.32, -0.165, 0.126]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["window4:score", 9.18, ["score", 0.5, ["parent:linkShare", 0.0579, -0.134, -0.17], ["proseBefore", 0.698, -0.011, -0.157]], ["endsSentence", 0.5, ["outer:linkShare", 0.0626, -0.02, -0.172], ["branch:comment", 0.5, 0.131, -0.171]]], ["parent:mean", 54.2, ["inList", 0.5, ["group:share", 0.689, -0.096, 0.148], ["linkShare", 1, 0.128, -0.094]], ["endsSentence", 0.5, ["linkShare", 0.0815, 0.056, -0.129], ["branch:aside", 0.5, 0.157, -0.076]]]],
    // prettier-ignore
    ["group:share", 0.227, ["window4:score", 7.4, ["inCentre", 0.5, ["outer:linkShare", 0.694, -0.136, -0.166], ["units", 4.09, -0.138, -0.03]], ["tag:div", 0.5, ["proseBefore", 0.747, 0.068, -0.078], ["endsSentence", 0.5, -0.164, -0.058]]], ["outer:units", 14.9, ["levels", 5.5, ["tag:pre", 0.5, 0.147, -0.377], ["window10:score", 10.6, -0.082, 0.109]], ["outer:linkShare", 0.0287, ["sinceTitle", 50, 0.191, -0.171], ["rank", 0.668, 0.197, 0.021]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["score", 0.5, ["outer:linkShare", 0.0626, ["outer:units", 8.33, -0.128, -0.026], ["outer:linkShare", 0.694, -0.139, -0.161]], ["group:share", 0.689, ["proseBefore", 0.361, 0.041, -0.111], ["proseAfter", 0.964, 0.177, -0.126]]], ["endsSentence", 0.5, ["linkShare", 0.0815, ["outer:mean", 13.9, -0.119, 0.059], ["group:count", 4.7, -0.171, -0.002]], ["outer:units", 14.9, ["repeated", 1.5, 0.144, -0.079], ["outer:linkShare", 0.0287, -0.154, 0.117]]]],
    // prettier-ignore
    ["group:share", 0.227, ["parent:linkShare", 0.149, ["tag:div", 0.5, ["levels", 2.5, 0.093, -0.033], ["group:mean", 188, -0.133, -0.023]], ["group:share", 0.00737, ["inTable", 0.5, -0.153, -0.046], ["levels", 2.5, 0.073, -0.126]]], ["rank", 0.813, ["branch:comment", 0.5, ["beforeTitle", 0.5, 0.129, -0.223], ["group:share", 0.689, -0.17, 0.092]], ["sinceTitle", 35, ["levels", 2.5, 0.144, -0.152], ["group:count", 3.46, -0.327, -0.017]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["window10:score", 10.3, ["outer:linkShare", 0.272, ["proseBefore", 0.698, -0.033, -0.14], ["outer:linkShare", 0.694, -0.126, -0.155]], ["endsSentence", 0.5, ["outer:linkShare", 0.0626, -0.015, -0.149], ["branch:comment", 0.5, 0.121, -0.162]]], ["endsSentence", 0.5, ["tag:div", 0.5, ["outer:mean", 12.5, -0.112, 0.034], ["-3:sameParent", 0.5, -0.146, -0.002]], ["outer:units", 14.9, ["branch:aside", 0.5, 0.13, -0.121], ["outer:linkShare", 0.0335, -0.141, 0.127]]]],
    // prettier-ignore
    ["group:share", 0.0446, ["parent:linkShare", 0.149, ["units", 4.39, ["group:count", 2.58, -0.15, -0.08], ["group:count", 2.58, -0.057, 0.084]], ["group:share", 0.00737, ["parent:linkShare", 0.556, -0.109, -0.147], ["group:score", 0.0815, 0.125, -0.113]]], ["outer:units", 9.06, ["-1:linkShare", 0.346, ["branch:caption", 0.5, 0.018, -0.187], ["branch:main", 0.5, -0.132, 0.112]], ["outer:units", 14.9, ["endsSentence", 0.5, 0.005, 0.125], ["outer:linkShare", 0.0335, -0.113, 0.129]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["outer:score", 0.461, ["outer:linkShare", 0.694, ["group:count", 7.4, -0.112, 0.13], ["outer:mean", 108, -0.149, -0.033]], ["proseBefore", 0.698, ["beforeTitle", 0.5, 0.048, -0.16], ["group:share", 0.604, -0.121, 0.036]]], ["group:share", 0.689, ["tag:div", 0.5, ["outer:blocks", 8.64, 0.055, -0.095], ["sinceTitle", 10, 0.041, -0.137]], ["linkShare", 0.877, ["rank", 0.917, 0.131, -0.161], ["signs", 4.5, -0.282, 0.025]]]],
    // prettier-ignore
    ["levels", 2.5, ["outer:units", 14.9, ["endsSentence", 0.5, ["linkShare", 0.0815, 0.045, -0.11], ["outer:blocks", 2.32, -0.163, 0.131]], ["sinceTitle", 50, ["parent:units", 8.18, -0.09, 0.186], ["outer:linkShare", 0.0287, -0.139, 0.029]]], ["outer:linkShare", 0.272, ["repeated", 1.5, ["group:count", 2.81, -0.069, 0.046], ["group:mean", 45.4, -0.095, -0.163]], ["outer:linkShare", 0.694, ["group:count", 3.46, -0.134, -0.024], ["parent:blocks", 6.67, -0.144, -0.032]]]],
    // prettier-ignore
    ["outer:score", 0.461, ["outer:linkShare", 0.694, ["units", 4.09, ["tag:p", 0.5, -0.121, -0.007], ["group:count", 2.58, -0.103, 0.034]], ["parent:blocks", 6.67, ["boldShare", 0.0615, -0.141, -0.029], ["inCentre", 0.5, -0.132, 0.218]]], ["group:share", 0.689, ["proseAfter", 0.812, ["branch:caption", 0.5, 0.044, -0.178], ["sinceTitle", 5, 0.29, -0.088]], ["score", 0.5, ["linkShare", 0.0815, 0.01, -0.188], ["rank", 0.917, 0.127, -0.12]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["-1:linkShare", 0.346, ["parent:units", 7.64, ["proseBefore", 0.888, -0.06, -0.131], ["branch:foot", 0.5, 0.06, -0.157]], ["window10:score", 10.6, ["group:share", 0.689, -0.137, 0.003], ["boldShare", 0.0615, -0.072, 0.31]]], ["repeated", 1.5, ["outer:blocks", 8.64, ["group:count", 2.58, -0.029, 0.092], ["parent:linkShare", 0.0311, -0.121, 0.085]], ["group:score", 0.972, ["levels", 3.5, 0.024, -0.098], ["proseAfter", 0.326, -0.295, -0.118]]]],
    // prettier-ignore
    ["linkShare", 0.238, ["group:share", 0.689, ["proseAfter", 0.94, ["beforeTitle", 0.5, 0.023, -0.152], ["group:count", 7.4, -0.127, 0.167]], ["rank", 0.917, ["group:count", 7.4, 0.121, -0.069], ["group:score", 0.849, -0.384, 0.05]]], ["inCentre", 0.5, ["boldShare", 0.0615, ["branch:main", 0.5, -0.134, 0.062], ["outer:mean", 108, -0.11, 0.3]], ["group:count", 5.21, ["inTable", 0.5, -0.113, 0.128], ["group:linkShare", 0.547, -0.042, 0.089]]]],
    // prettier-ignore
    ["window4:score", 7.84, ["outer:linkShare", 0.694, ["proseBefore", 0.797, ["beforeTitle", 0.5, 0.007, -0.152], ["group:count", 7.4, -0.127, 0.093]], ["inCentre", 0.5, ["window10:score", 10.6, -0.137, 0.022], ["outer:blocks", 3.7, -0.139, 0.105]]], ["group:share", 0.689, ["caption", 0.5, ["branch:comment", 0.5, 0.03, -0.162], ["2:linkShare", 1, -0.175, 0.038]], ["group:score", 0.849, ["outer:blocks", 2.81, -0.285, 0.122], ["capitalShare", 0.0877, 0.116, -0.069]]]],
    // prettier-ignore
    ["units", 4.58, ["inCentre", 0.5, ["parent:linkShare", 0.0579, ["group:count", 7.4, -0.112, 0.048], ["boldShare", 1, -0.139, -0.038]], ["inList", 0.5, ["-2:sameTag", 0.5, -0.047, -0.118], ["group:mean", 15.2, -0.121, 0.063]]], ["proseBefore", 0.847, ["beforeTitle", 0.5, ["branch:caption", 0.5, 0.067, -0.156], ["group:mean", 170, -0.17, 0.015]], ["window4:score", 9.18, ["group:mean", 9.84, 0.23, -0.111], ["window10:score", 11.6, 0.009, -0.116]]]],
    // prettier-ignore
    ["linkShare", 0.238, ["levels", 2.5, ["outer:units", 14.9, ["endsSentence", 0.5, 0.014, 0.108], ["outer:linkShare", 0.0335, -0.116, 0.086]], ["branch:foot", 0.5, ["repeated", 1.5, 0.015, -0.098], ["inCentre", 0.5, -0.151, -0.033]]], ["inCentre", 0.5, ["units", 4.39, -0.14, ["window10:score", 10.6, -0.107, -0.01]], ["group:count", 3.7, ["group:count", 2, -0.177, -0.09], ["group:share", 0.82, 0.009, -0.147]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["tag:div", 0.5, ["repeated", 1.5, ["rank", 0.846, 0.063, -0.066], ["units", 5.67, -0.036, -0.129]], ["group:share", 0.329, ["group:share", 0.227, -0.082, -0.314], ["outer:units", 7.35, -0.143, 0.148]]], ["score", 0.5, ["inTable", 0.5, ["outer:blocks", 6.89, -0.125, -0.052], ["outer:blocks", 4.25, 0.126, -0.096]], ["levels", 3.5, ["proseBefore", 0.747, 0.094, -0.053], ["branch:article", 0.5, -0.105, 0.028]]]],
    // prettier-ignore
    ["units", 4.58, ["inCentre", 0.5, ["1:linkShare", 1, ["group:count", 7.4, -0.103, 0.032], ["own:article", 0.5, -0.137, -0.002]], ["inList", 0.5, ["capitalShare", 0.16, -0.1, -0.021], ["branch:list", 0.5, 0.09, -0.057]]], ["proseBefore", 0.888, ["beforeTitle", 0.5, ["branch:comment", 0.5, 0.052, -0.158], ["group:count", 2.81, -0.055, -0.202]], ["group:count", 3.91, ["2:score", 0.5, -0.123, -0.044], ["linkShare", 0.238, -0.013, -0.119]]]],
    // prettier-ignore
    ["linkShare", 0.238, ["group:share", 0.689, ["tag:li", 0.5, ["sinceTitle", 35, 0.021, -0.049], ["branch:signup", 0.5, 0.104, -0.244]], ["rank", 0.88, ["group:count", 7.12, 0.103, -0.057], ["outer:blocks", 2.32, -0.263, 0.065]]], ["window10:score", 6.15, ["inTable", 0.5, ["inCentre", 0.5, -0.131, -0.074], ["outer:blocks", 6.89, 0.109, -0.118]], ["group:count", 2.58, ["caption", 0.5, -0.135, -0.004], ["outer:blocks", 6.57, -0.052, 0.071]]]],
    // prettier-ignore
    ["levels", 6.5, ["group:count", 2.58, ["proseBefore", 0.41, ["units", 6.71, -0.065, 0.098], ["sinceTitle", 10, 0.088, -0.12]], ["tag:pre", 0.5, ["outer:units", 14.9, 0.058, -0.082], ["group:share", 0.227, 0.035, -0.576]]], ["outer:linkShare", 0.0393, ["group:linkShare", 0.017, ["levels", 13.5, -0.026, -0.171], ["branch:foot", 0.5, 0.125, -0.144]], ["group:share", 0.443, ["outer:units", 11.7, -0.111, -0.193], ["group:count", 3.32, -0.22, 0.081]]]],
    // prettier-ignore
    ["units", 4.39, ["inCentre", 0.5, ["1:linkShare", 0.339, ["group:count", 7.4, -0.099, 0.044], ["2:units", 2, -0.037, -0.137]], ["group:share", 0.689, ["units", 2.32, -0.153, -0.028], ["repeated", 1.5, -0.34, -0.052]]], ["proseAfter", 0.812, ["beforeTitle", 0.5, ["branch:caption", 0.5, 0.055, -0.153], ["parent:blocks", 3.17, -0.08, -0.231]], ["branch:foot", 0.5, ["capitalShare", 0.0345, 0.01, -0.068], ["-3:units", 2, 0.024, -0.149]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["branch:notice", 0.5, ["branch:caption", 0.5, ["branch:comment", 0.5, 0.033, -0.153], ["boldShare", 0.0615, -0.155, 0.132]], ["inCentre", 0.5, ["group:share", 0.443, -0.155, 0.022], ["rank", 0.319, -0.056, -0.297]]], ["units", 8.68, ["branch:nav", 0.5, ["proseAfter", 0.612, -0.014, -0.1], ["3:units", 7.86, -0.132, 0.019]], ["parent:linkShare", 0.0375, ["own:comment", 0.5, 0.168, -0.06], ["parent:blocks", 2.32, -0.144, 0.08]]]],
    // prettier-ignore
    ["units", 4.39, ["sinceTitle", 5, -0.136, ["proseAfter", 0.762, ["units", 2.32, -0.149, -0.027], ["outer:linkShare", 0.0531, -0.057, -0.125]]], ["branch:foot", 0.5, ["branch:aside", 0.5, ["repeated", 1.5, 0.04, -0.071], ["parent:units", 12.7, -0.067, -0.701]], ["group:mean", 318, ["sinceTitle", 14, -0.024, -0.144], ["rank", 0.846, 0.141, -0.104]]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseAfter", 0.665, ["branch:caption", 0.5, ["outer:blocks", 8.64, 0.052, -0.083], ["2:linkShare", 1, -0.145, 0.098]], ["branch:foot", 0.5, ["branch:consent", 0.5, -0.016, -0.227], ["-3:units", 2, 0.011, -0.141]]], ["group:mean", 170, ["group:share", 0.604, ["inCentre", 0.5, -0.129, 0.037], ["repeated", 1.5, -0.343, -0.089]], ["parent:units", 9.37, -0.131, 0.156]]],
    // prettier-ignore
    ["linkShare", 0.238, ["signs", 0.5, ["repeated", 1.5, ["rank", 0.783, 0.049, -0.043], ["units", 5.67, -0.028, -0.128]], ["signs", 10.5, ["hasYear", 0.5, -0.051, -0.165], ["outer:score", 0.893, -0.416, 0.083]]], ["outer:blocks", 6.57, ["inTable", 0.5, ["boldShare", 1, -0.084, -0.219], ["parent:blocks", 2.58, 0.163, -0.038]], ["rank", 0.511, ["-2:units", 3.46, -0.096, 0.112], ["window4:score", 5.93, -0.143, -0.002]]]],
    // prettier-ignore
    ["units", 4.39, ["sinceTitle", 5, ["digitShare", 0.121, -0.136, ["parent:blocks", 2.81, -0.115, 0.073]], ["group:share", 0.604, ["tag:p", 0.5, -0.062, 0.061], ["repeated", 1.5, -0.236, -0.067]]], ["branch:notice", 0.5, ["branch:comment", 0.5, ["outer:units", 14.9, 0.03, -0.083], ["group:mean", 233, -0.155, 0.12]], ["inCentre", 0.5, ["digitShare", 0.0343, -0.15, -0.01], ["parent:units", 8.88, -0.177, -0.358]]]],
    // prettier-ignore
    ["tag:div", 0.5, ["beforeTitle", 0.5, ["proseAfter", 0.812, ["branch:form", 0.5, 0.038, -0.186], ["capitalShare", 0.0345, 0.008, -0.068]], ["parent:units", 9.93, ["inCentre", 0.5, -0.117, 0.132], ["own:body", 0.5, -0.248, 0.011]]], ["group:share", 0.329, ["group:share", 0.227, ["-2:units", 4.32, -0.107, -0.049], ["group:mean", 318, -0.019, -0.468]], ["capitalShare", 0.0769, 0.154, ["-3:units", 7, -0.104, 0.099]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["signs", 0.5, ["branch:notice", 0.5, ["outer:blocks", 8.64, 0.031, -0.082], ["outer:score", 0.921, -0.169, -0.085]], ["signs", 13, ["hasYear", 0.5, -0.041, -0.146], ["group:share", 0.227, -0.008, -0.336]]], ["units", 8.68, ["branch:aside", 0.5, ["branch:deck", 0.5, -0.067, 0.049], ["parent:mean", 284, -0.109, -0.22]], ["group:mean", 233, ["levels", 2.5, 0.069, -0.129], ["window10:score", 8.95, -0.005, 0.172]]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["beforeTitle", 0.5, ["branch:comment", 0.5, ["branch:media", 0.5, 0.024, -0.083], ["group:mean", 233, -0.151, 0.063]], ["group:mean", 170, ["group:share", 0.604, -0.115, -0.236], ["parent:units", 9.37, -0.121, 0.148]]], ["group:mean", 318, ["sinceTitle", 14, ["boldShare", 0.0615, -0.077, 0.334], ["inTable", 0.5, -0.139, 0.054]], ["proseAfter", 0.902, ["1:units", 5, 0.16, 0.014], -0.087]]],
    // prettier-ignore
    ["group:count", 2.58, ["sinceTitle", 14, ["units", 6.71, ["proseAfter", 0.05, -0.113, -0.014], ["branch:media", 0.5, 0.112, -0.077]], ["proseBefore", 0.118, ["levels", 8.5, 0.096, -0.103], ["branch:consent", 0.5, -0.088, -0.266]]], ["beforeTitle", 0.5, ["sinceTitle", 35, ["capitalShare", 0.0667, 0.097, 0], ["stops", 5.5, 0.006, -0.137]], ["group:mean", 170, ["outer:score", 0.958, -0.115, -0.221], ["proseAfter", 0.0179, -0.081, 0.105]]]],
    // prettier-ignore
    ["repeated", 1.5, ["rank", 0.668, ["endsSentence", 0.5, ["sinceTitle", 5, -0.096, 0.005], ["own:comment", 0.5, 0.065, -0.155]], ["outer:units", 14.9, ["branch:foot", 0.5, -0.004, -0.127], ["group:score", 0.987, 0.011, -0.211]]], ["units", 5.67, ["parent:mean", 15, ["own:dates", 0.5, -0.1, 0.173], ["branch:unseen", 0.5, 0.011, -0.097]], ["branch:ad", 0.5, ["group:mean", 204, -0.103, -0.267], ["parent:units", 8.88, -0.088, 0.15]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["linkShare", 0.238, ["branch:caption", 0.5, ["branch:form", 0.5, 0.021, -0.169], ["boldShare", 0.0615, -0.133, 0.12]], ["tag:h2", 0.5, ["group:count", 6.02, -0.076, -0.007], ["capitalShare", 0.107, -0.073, 0.158]]], ["outer:score", 0.921, ["rank", 0.349, ["1:units", 5.46, -0.121, 0.036], ["inCentre", 0.5, -0.156, -0.246]], ["tag:p", 0.5, ["own:notice", 0.5, -0.093, 0.165], -0.13]]],
    // prettier-ignore
    ["branch:aside", 0.5, ["units", 4.58, ["units", 2.32, ["group:linkShare", 0.547, -0.147, -0.044], ["group:count", 2, -0.108, -0.031]], ["branch:comment", 0.5, ["outer:units", 14.9, 0.029, -0.069], ["group:mean", 272, -0.142, 0.081]]], ["parent:units", 12.7, ["group:count", 4.86, ["branch:tags", 0.5, -0.115, -0.02], ["levels", 8.5, 0.101, -0.099]], ["capitalShare", 0.0517, -0.554, -0.088]]],
    // prettier-ignore
    ["tag:div", 0.5, ["branch:foot", 0.5, ["beforeTitle", 0.5, ["branch:consent", 0.5, 0.02, -0.199], ["group:count", 2.81, -0.036, -0.146]], ["parent:mean", 164, ["branch:article", 0.5, -0.141, 0.042], ["inCentre", 0.5, -0.066, 0.139]]], ["rank", 0.813, ["-2:units", 4.32, ["group:share", 0.329, -0.092, 0.084], ["units", 6.71, -0.056, 0.05]], ["parent:units", 11.5, ["endsSentence", 0.5, -0.125, -0.061], ["proseBefore", 0.598, -0.409, -0.033]]]],
    // prettier-ignore
    ["proseBefore", 0.93, ["signs", 0.5, ["beforeTitle", 0.5, ["branch:form", 0.5, 0.02, -0.169], ["group:mean", 318, -0.113, 0.104]], ["signs", 10.5, ["hasYear", 0.5, -0.034, -0.134], ["capitalShare", 0.0303, 0.104, -0.28]]], ["group:count", 5.21, ["1:units", 7.09, ["units", 7.61, -0.111, -0.033], ["-3:score", 0.5, -0.048, 0.11]], ["parent:units", 4.75, ["levels", 6.5, 0.37, -0.061], ["group:count", 5.91, 0.053, -0.089]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:comment", 0.5, ["units", 4.09, ["units", 2.32, -0.138, -0.043], ["caption", 0.5, 0.018, -0.106]], ["group:mean", 233, ["branch:byline", 0.5, -0.145, -0.06], ["1:sameParent", 0.5, 0.01, 0.137]]], ["outer:score", 0.921, ["branch:article", 0.5, ["rank", 0.16, -0.062, -0.173], -0.015], ["tag:p", 0.5, ["own:notice", 0.5, -0.087, 0.153], -0.123]]],
    // prettier-ignore
    ["group:count", 2.58, ["proseBefore", 0.31, ["units", 6.71, ["tag:h1", 0.5, -0.025, -0.149], ["levels", 5.5, 0.091, -0.05]], ["sinceTitle", 10, ["1:units", 5, -0.078, 0.14], ["branch:consent", 0.5, -0.078, -0.236]]], ["tag:pre", 0.5, ["outer:units", 14.9, ["levels", 6.5, 0.038, -0.035], ["outer:linkShare", 0.0335, -0.11, 0.065]], ["group:share", 0.227, ["group:mean", 204, 0.159, -0.148], -0.325]]],
    // prettier-ignore
    ["linkShare", 0.0815, ["branch:body", 0.5, ["stops", 5.5, ["units", 4.58, -0.039, 0.058], ["sinceTitle", 35, 0.086, -0.143]], ["group:share", 0.689, ["own:aside", 0.5, -0.023, -0.172], ["outer:units", 7.35, -0.068, 0.091]]], ["units", 7.61, ["group:mean", 38.7, ["tag:h3", 0.5, -0.033, 0.176], ["boldShare", 0.188, -0.069, -0.217]], ["capitalShare", 0.0667, ["outer:linkShare", 0.0335, -0.023, 0.1], ["commas", 1.22, 0.018, -0.223]]]],
    // prettier-ignore
    ["proseAfter", 0.665, ["beforeTitle", 0.5, ["branch:caption", 0.5, ["tag:h1", 0.5, 0.03, -0.138], ["2:linkShare", 1, -0.121, 0.115]], ["group:mean", 318, ["caption", 0.5, -0.11, 0.121], ["window4:score", 9, -0.05, 0.126]]], ["branch:aside", 0.5, ["branch:foot", 0.5, ["parent:blocks", 7.1, 0.002, -0.096], ["inCentre", 0.5, -0.139, 0.026]], ["window4:score", 10.4, ["branch:tags", 0.5, -0.112, 0.001], ["parent:mean", 184, -0.031, -0.377]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["repeated", 1.5, ["-1:linkShare", 0.346, ["tag:pre", 0.5, 0.023, -0.177], ["group:count", 3.46, -0.075, 0.002]], ["units", 5.67, ["units", 3.17, -0.075, 0.007], ["group:share", 0.922, -0.116, 0.156]]], ["outer:score", 0.921, ["rank", 0.349, ["outer:mean", 51, -0.113, 0.036], -0.175], ["tag:p", 0.5, ["levels", 8.5, 0.148, -0.076], -0.113]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:comment", 0.5, ["linkShare", 0.0815, ["branch:caption", 0.5, 0.019, -0.109], ["own:related", 0.5, -0.026, -0.142]], ["group:mean", 233, ["branch:byline", 0.5, -0.141, -0.054], ["capitalShare", 0.0588, -0.044, 0.143]]], ["proseBefore", 0.0104, -0.029, -0.163]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:form", 0.5, ["proseAfter", 0.665, ["units", 3.91, -0.051, 0.026], ["branch:foot", 0.5, -0.014, -0.11]], ["-1:linkShare", 1, -0.16, -0.034]], ["outer:score", 0.921, ["rank", 0.349, ["parent:units", 7.89, -0.106, 0.041], -0.173], ["tag:p", 0.5, ["-2:sameTag", 0.5, 0.139, -0.075], ["sinceTitle", 24, -0.021, -0.123]]]],
    // prettier-ignore
    ["tag:div", 0.5, ["branch:aside", 0.5, ["branch:consent", 0.5, ["branch:tags", 0.5, 0.008, 0.078], ["branch:tags", 0.5, 0.044, -0.218]], ["window10:score", 11.6, ["1:linkShare", 1, -0.004, -0.111], ["inCentre", 0.5, 0.065, -0.349]]], ["outer:score", 0.893, ["outer:mean", 101, ["-3:sameParent", 0.5, -0.053, 0.091], ["stops", 0.5, -0.07, 0.132]], ["group:mean", 318, ["group:share", 0.227, -0.098, 0.045], ["-1:sameParent", 0.5, -0.105, -0.31]]]],
    // prettier-ignore
    ["branch:comment", 0.5, ["branch:unseen", 0.5, ["own:media", 0.5, ["rank", 0.697, 0.023, -0.02], ["parent:blocks", 2.58, -0.115, 0.028]], ["branch:tags", 0.5, ["outer:mean", 116, -0.143, -0.008], ["rank", 0.123, -0.181, 0.082]]], ["group:mean", 233, ["branch:byline", 0.5, -0.138, ["parent:linkShare", 0.00168, 0.069, -0.104]], ["group:count", 2.58, -0.071, 0.14]]],
    // prettier-ignore
    ["branch:byline", 0.5, ["branch:form", 0.5, ["outer:units", 14.9, ["1:linkShare", 1, 0.017, -0.038], ["sinceTitle", 50, 0.15, -0.085]], ["proseBefore", 0.0104, -0.021, -0.155]], ["branch:article", 0.5, ["group:mean", 45.4, ["sinceTitle", 14, -0.132, -0.026], -0.176], 0.013]],
    // prettier-ignore
    ["signs", 0.5, ["branch:signup", 0.5, ["tag:h1", 0.5, ["linkShare", 0.0815, 0.02, -0.029], ["units", 5.39, -0.023, -0.164]], ["group:mean", 135, ["tag:h2", 0.5, -0.186, 0.122], ["branch:article", 0.5, -0.138, 0.195]]], ["own:body", 0.5, ["inList", 0.5, ["branch:article", 0.5, -0.053, 0.121], ["tag:p", 0.5, 0.013, 0.154]], ["parent:linkShare", 0.008, ["proseBefore", 0.847, -0.18, 0.037], ["group:share", 0.329, -0.114, 0.031]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:comment", 0.5, ["units", 4.39, ["group:share", 0.604, -0.028, -0.158], ["group:mean", 45.4, 0.051, 0.001]], ["group:mean", 233, ["branch:byline", 0.5, -0.135, -0.039], 0.096]], ["outer:score", 0.921, ["rank", 0.349, ["outer:mean", 51, -0.104, 0.035], -0.171], ["tag:p", 0.5, ["own:notice", 0.5, -0.069, 0.138], ["sinceTitle", 24, -0.019, -0.117]]]],
    // prettier-ignore
    ["proseAfter", 0.94, ["beforeTitle", 0.5, ["caption", 0.5, ["outer:units", 14.9, 0.017, -0.054], ["2:linkShare", 1, -0.101, 0.102]], ["group:count", 3.46, ["inCentre", 0.5, -0.083, 0.121], ["repeated", 1.5, -0.168, -0.046]]], ["inList", 0.5, ["window4:score", 8.22, ["commas", 1.43, -0.13, -0.028], ["units", 8.31, -0.061, 0.05]], ["parent:blocks", 1.58, ["levels", 7.5, 0.22, -0.089], ["-1:score", 0.5, -0.061, 0.075]]]],
    // prettier-ignore
    ["group:count", 2.58, ["proseBefore", 0.31, ["units", 6.46, ["group:count", 2, -0.074, 0.049], ["levels", 8.5, 0.068, -0.124]], ["parent:mean", 164, ["digitShare", 0.00963, -0.104, 0.002], ["-1:units", 4.64, -0.12, 0.062]]], ["tag:pre", 0.5, ["caption", 0.5, ["units", 3.17, -0.073, 0.019], ["creditShare", 0.187, -0.167, 0.017]], ["group:share", 0.227, ["group:mean", 204, 0.154, -0.119], -0.26]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:unseen", 0.5, ["levels", 12.5, ["group:count", 2.58, -0.022, 0.018], ["group:mean", 9.22, 0.031, -0.133]], ["rank", 0.289, ["branch:body", 0.5, 0.009, -0.208], ["branch:tags", 0.5, -0.069, 0.082]]], ["-1:linkShare", 1, -0.154, -0.023]],
    // prettier-ignore
    ["branch:byline", 0.5, ["branch:consent", 0.5, ["branch:tags", 0.5, ["branch:unseen", 0.5, 0.001, -0.093], ["1:units", 4.09, -0.034, 0.103]], ["branch:tags", 0.5, ["inCentre", 0.5, -0.099, 0.113], -0.197]], ["branch:article", 0.5, ["-3:sameParent", 0.5, -0.153, ["outer:score", 0.824, 0.022, -0.072]], 0.014]],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:form", 0.5, ["outer:units", 14.9, ["outer:blocks", 2.58, -0.02, 0.02], ["outer:linkShare", 0.0335, -0.091, 0.068]], ["parent:score", 0.919, -0.151, -0.024]], ["sinceTitle", 14, ["1:sameTag", 0.5, ["1:units", 4.81, -0.108, 0.053], ["-1:units", 3.91, -0.006, 0.246]], ["parent:mean", 164, ["inTable", 0.5, -0.136, 0.056], ["inCentre", 0.5, -0.064, 0.164]]]],
    // prettier-ignore
    ["repeated", 1.5, ["capitalShare", 0.0345, ["sinceTitle", 47, ["beforeTitle", 0.5, 0.079, -0.119], ["group:mean", 272, 0.026, -0.112]], ["tag:h2", 0.5, ["outer:blocks", 2.81, -0.05, -0.003], ["units", 4.58, 0, 0.114]]], ["group:score", 0.972, ["branch:unseen", 0.5, ["pieces", 1.5, -0.019, 0.08], ["tag:h4", 0.5, -0.115, 0.117]], ["proseAfter", 0.326, ["group:count", 5.75, -0.114, -0.347], ["rank", 0.376, 0.081, -0.081]]]],
    // prettier-ignore
    ["digitShare", 0.357, ["proseAfter", 0.812, ["tag:pre", 0.5, ["tag:h1", 0.5, 0.015, -0.116], ["group:share", 0.227, 0.042, -0.233]], ["capitalShare", 0.0107, ["parent:linkShare", 0.0754, 0.109, -0.083], ["-2:units", 2.81, 0.065, -0.041]]], ["units", 2.81, ["outer:mean", 51, -0.143, -0.01], ["-3:sameTag", 0.5, ["group:count", 5.04, -0.152, -0.044], ["outer:linkShare", 0.00498, 0.148, -0.044]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:comment", 0.5, ["own:aside", 0.5, ["linkShare", 0.0815, 0.015, -0.024], ["startsQuote", 0.5, -0.033, -0.27]], ["group:mean", 233, ["group:count", 3.91, -0.044, -0.133], 0.09]], ["outer:score", 0.921, ["rank", 0.349, ["1:units", 5, -0.096, 0.036], -0.17], ["tag:p", 0.5, ["levels", 8.5, 0.137, -0.056], ["sinceTitle", 24, -0.011, -0.106]]]],
    // prettier-ignore
    ["branch:signup", 0.5, ["signs", 0.5, ["units", 4.58, ["inList", 0.5, -0.045, 0.016], ["group:mean", 45.4, 0.06, 0.003]], ["own:body", 0.5, ["group:share", 0.227, 0.011, -0.072], ["parent:linkShare", 0.008, -0.134, -0.034]]], ["group:mean", 135, ["tag:h2", 0.5, ["outer:linkShare", 0.0626, -0.207, -0.103], 0.112], ["branch:article", 0.5, ["parent:blocks", 1.58, 0.006, -0.168], ["3:units", 7.33, 0.2, 0.042]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:share", 0.5, ["own:media", 0.5, ["beforeTitle", 0.5, 0.008, -0.078], ["sinceTitle", 14, 0, -0.116]], ["window10:score", 10.6, -0.154, ["group:mean", 86.3, -0.117, 0.151]]], ["-3:linkShare", 1, -0.15, -0.02]],
    // prettier-ignore
    ["branch:byline", 0.5, ["-2:units", 2, ["outer:mean", 251, ["rank", 0.697, -0.082, 0.044], -0.277], ["stops", 7.5, ["units", 6.94, -0.009, 0.024], ["sinceTitle", 24, 0.098, -0.13]]], ["branch:article", 0.5, ["group:mean", 72.6, ["group:count", 2.58, -0.11, -0.012], -0.165], 0.025]],
    // prettier-ignore
    ["branch:notice", 0.5, ["tag:h1", 0.5, ["sinceTitle", 19, ["units", 6.94, -0.019, 0.076], ["stops", 4.5, 0.002, -0.072]], ["units", 5.39, ["levels", 4.5, -0.049, 0.097], ["commas", 1.65, -0.155, 0.01]]], ["outer:score", 0.921, ["rank", 0.349, ["outer:linkShare", 0.0393, 0.04, -0.092], -0.167], ["tag:p", 0.5, ["levels", 7.5, 0.13, -0.039], ["proseAfter", 0.229, -0.01, -0.102]]]],
    // prettier-ignore
    ["branch:comment", 0.5, ["branch:byline", 0.5, ["branch:consent", 0.5, ["branch:tags", 0.5, -0.002, 0.053], ["branch:tags", 0.5, 0.009, -0.184]], ["-3:sameParent", 0.5, ["3:units", 7.86, -0.147, -0.032], 0.02]], ["group:mean", 233, ["branch:byline", 0.5, -0.127, ["1:linkShare", 0.339, -0.079, 0.07]], 0.066]],
    // prettier-ignore
    ["branch:foot", 0.5, ["digitShare", 0.357, ["beforeTitle", 0.5, ["outer:score", 0.792, 0.027, -0.004], ["group:count", 2.81, -0.002, -0.122]], ["units", 2.81, ["group:mean", 21.9, -0.138, -0.019], ["-3:sameTag", 0.5, -0.119, 0.053]]], ["group:mean", 318, ["sinceTitle", 14, ["group:count", 2.58, -0.072, 0.154], ["inCentre", 0.5, -0.125, -0.023]], ["proseAfter", 0.902, 0.132, -0.032]]],
    // prettier-ignore
    ["branch:form", 0.5, ["linkShare", 0.0815, ["repeated", 1.5, ["sinceTitle", 19, 0.048, 0.001], ["group:mean", 204, -0.023, -0.243]], ["boldShare", 0.188, ["own:related", 0.5, -0.007, -0.128], ["group:share", 0.329, -0.02, -0.26]]], ["outer:mean", 66, -0.146, -0.024]],
    // prettier-ignore
    ["group:count", 1.58, ["group:share", 0.0215, ["branch:deck", 0.5, ["1:units", 8.52, -0.096, 0.017], ["-1:units", 5, -0.089, 0.12]], ["-3:units", 4.95, ["-1:linkShare", 0.346, 0.092, -0.042], ["-1:units", 5.21, -0.114, 0.029]]], ["tag:h2", 0.5, ["caption", 0.5, ["proseAfter", 0.612, 0.017, -0.013], ["-1:units", 4.17, 0.043, -0.109]], ["2:units", 3.17, ["proseBefore", 0.888, 0.33, -0.058], ["2:units", 4.09, -0.069, 0.085]]]],
    // prettier-ignore
    ["branch:signup", 0.5, ["levels", 12.5, ["signs", 0.5, ["branch:share", 0.5, 0.009, -0.126], ["own:body", 0.5, -0.012, -0.068]], ["branch:main", 0.5, ["inCentre", 0.5, -0.126, -0.007], ["outer:mean", 101, -0.079, 0.121]]], ["group:mean", 135, ["tag:h2", 0.5, ["rank", 0.459, -0.209, -0.103], 0.102], ["branch:article", 0.5, ["parent:blocks", 1.58, 0.017, -0.155], 0.175]]],
    // prettier-ignore
    ["own:aside", 0.5, ["parent:mean", 164, ["group:mean", 318, ["branch:signup", 0.5, 0.005, -0.116], ["sinceTitle", 35, 0.037, -0.165]], ["group:count", 7.4, ["group:score", 0.972, -0.017, 0.059], ["rank", 0.349, 0.154, -0.257]]], ["startsQuote", 0.5, ["capitalShare", 0.0303, ["-1:units", 3.91, -0.095, 0.082], ["group:score", 0.987, -0.019, -0.171]], ["outer:mean", 192, -0.03, -0.261]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:related", 0.5, ["outer:score", 0.792, ["group:mean", 15.2, -0.042, 0.038], ["parent:mean", 115, -0.034, 0.01]], ["group:count", 5.75, ["proseBefore", 0.0749, 0.028, -0.117], ["-2:units", 4.86, 0.251, -0.107]]], ["outer:score", 0.879, -0.143, -0.02]],
    // prettier-ignore
    ["branch:nav", 0.5, ["tag:h1", 0.5, ["proseBefore", 0.361, ["repeated", 1.5, 0.033, -0.042], ["outer:units", 14.9, -0.002, -0.073]], ["units", 5.39, ["isTitle", 0.5, 0.078, -0.046], ["commas", 1.65, -0.143, 0.014]]], ["window10:score", 11.1, ["digitShare", 0.121, ["tag:h2", 0.5, -0.096, 0.04], ["tag:li", 0.5, -0.065, 0.142]], 0.117]],
    // prettier-ignore
    ["group:count", 1.58, ["group:share", 0.0215, ["branch:deck", 0.5, ["2:sameParent", 0.5, -0.087, 0.011], ["-1:units", 5, -0.08, 0.104]], ["-3:units", 4.95, ["-1:linkShare", 0.346, 0.077, -0.038], ["-1:units", 5.21, -0.105, 0.022]]], ["caption", 0.5, ["beforeTitle", 0.5, ["stops", 6.5, 0.012, -0.059], ["group:mean", 170, -0.102, 0.057]], ["-1:units", 4.17, ["1:units", 4.32, 0.167, -0.082], ["group:share", 0.443, -0.119, 0.056]]]],
    // prettier-ignore
    ["-2:units", 2, ["outer:mean", 251, ["rank", 0.697, ["group:share", 0.689, -0.093, 0.072], ["proseBefore", 0.457, 0.203, -0.014]], -0.243], ["own:aside", 0.5, ["branch:notice", 0.5, ["pieces", 1.5, 0.014, -0.014], ["rank", 0.459, -0.02, -0.141]], ["startsQuote", 0.5, ["capitalShare", 0.0455, 0.029, -0.068], -0.226]]],
    // prettier-ignore
    ["branch:comment", 0.5, ["branch:byline", 0.5, ["units", 2.32, ["window10:score", 10.3, -0.13, -0.024], ["branch:share", 0.5, 0.005, -0.106]], ["-3:sameParent", 0.5, ["group:mean", 38.7, -0.069, -0.153], 0.017]], ["group:mean", 233, ["group:count", 3.91, ["group:share", 0.0446, -0.102, 0.117], ["capitalShare", 0.0107, -0.054, -0.136]], 0.062]],
    // prettier-ignore
    ["branch:foot", 0.5, ["tag:div", 0.5, ["group:mean", 45.4, ["units", 4.58, -0.008, 0.063], ["units", 6.71, -0.042, 0.015]], ["pieces", 2.5, ["3:units", 5.86, 0.024, -0.056], ["parent:score", 0.962, -0.125, 0.032]]], ["parent:blocks", 1.58, ["proseAfter", 0.964, ["group:mean", 102, -0.047, 0.17], -0.116], ["rank", 0.259, ["branch:list", 0.5, 0.124, -0.114], ["inCentre", 0.5, -0.124, -0.021]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["outer:blocks", 2.58, ["levels", 1.5, ["parent:blocks", 2, 0.105, -0.215], ["outer:mean", 166, -0.024, 0.047]], ["outer:blocks", 4.25, ["group:mean", 204, 0.021, 0.091], ["group:mean", 318, 0.005, -0.069]]], ["outer:score", 0.841, -0.142, -0.019]],
    // prettier-ignore
    ["endsColon", 0.5, ["branch:tags", 0.5, ["branch:unseen", 0.5, ["branch:aside", 0.5, 0.002, -0.063], ["outer:mean", 116, -0.108, 0.009]], ["1:units", 4.32, ["group:mean", 272, 0.001, -0.184], ["parent:mean", 139, 0.046, 0.153]]], ["3:linkShare", 1, ["group:count", 6.6, ["units", 3.81, 0.005, 0.131], ["parent:linkShare", 0.0375, -0.061, 0.086]], ["parent:linkShare", 0.0754, ["capitalShare", 0.0588, -0.019, -0.226], ["group:count", 3.32, -0.065, 0.144]]]],
    // prettier-ignore
    ["digitShare", 0.357, ["pieces", 8.5, ["tag:pre", 0.5, ["outer:blocks", 2.58, -0.016, 0.013], ["group:share", 0.227, 0.081, -0.188]], ["proseAfter", 0.469, ["window10:score", 9.73, -0.107, 0.102], ["parent:blocks", 4.39, -0.001, -0.225]]], ["units", 2.81, ["outer:blocks", 2, -0.015, -0.133], ["-3:sameTag", 0.5, ["group:count", 5.04, -0.14, -0.034], ["1:linkShare", 0.0958, 0.098, -0.084]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["hasYear", 0.5, ["branch:notice", 0.5, ["pieces", 8.5, 0.006, -0.079], ["outer:score", 0.921, -0.14, -0.024]], ["boldShare", 0.0615, ["outer:mean", 141, -0.038, -0.137], ["window10:score", 10.6, 0.195, -0.039]]], ["parent:score", 0.879, -0.139, -0.02]],
    // prettier-ignore
    ["branch:comment", 0.5, ["proseAfter", 0.981, ["branch:tags", 0.5, ["branch:unseen", 0.5, 0.003, -0.065], ["-2:units", 4.32, -0.032, 0.084]], ["outer:linkShare", 0.0165, ["outer:blocks", 4.81, -0.035, 0.202], ["group:score", 1, -0.113, 0.018]]], ["group:mean", 233, ["group:count", 3.91, ["1:linkShare", 0.339, -0.099, 0.115], ["capitalShare", 0.0107, -0.052, -0.133]], 0.058]],
  ],
};

import type { LanguagePack } from "../model/language-pack.ts";

/** Hindi. What pages print around the story; no quotes yet. */
export const hi: LanguagePack = {
  tag: "hi",
  dates: {
    months: [
      ["जनवरी", "जन"],
      ["फरवरी", "फ़रवरी", "फर"],
      ["मार्च"],
      ["अप्रैल", "अप्रेल"],
      ["मई"],
      ["जून"],
      ["जुलाई"],
      ["अगस्त", "अग"],
      ["सितंबर", "सितम्बर", "सित"],
      ["अक्टूबर", "अक्तूबर"],
      ["नवंबर", "नवम्बर"],
      ["दिसंबर", "दिसम्बर"],
    ],
    order: "dmy",
    joiners: ["को"],
  },
  page: {
    bylines: ["लेखक", "द्वारा", "रिपोर्ट", "Written By", "Edited By", "Reported By"],
    datelines: [],
    andWords: ["और"],
    sourceLines: ["स्रोत", "सोर्स"],
    creditMarks: ["फोटो", "तस्वीर", "फ़ोटो", "साभार", "इमेज स्रोत,"],
    captionControls: ["इमेज कैप्शन,"],
    mediaTags: ["वीडियो", "फोटो", "Video"],
    boilerplate: ["यह भी पढ़ें", "ये भी पढ़ें", "और पढ़ें"],
    labels: ["विज्ञापन"],
    rightsLines: ["सर्वाधिकार सुरक्षित", "©"],
    publishedWords: ["प्रकाशित", "Published", "Publish Date", "First Published"],
    modifiedWords: ["अपडेट", "अपडेटेड", "Updated", "Updated Date", "Last Updated"],
    authorLabels: ["लेखक", "द्वारा लिखित"],
  },
  commonWords: ["के", "में", "की", "है", "और", "से", "का", "को", "पर", "ने", "कि", "यह", "भी", "हैं"],
};

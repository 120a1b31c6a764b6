import type { LanguagePack } from "../model/language-pack.ts";

/** Croatian, Serbian and Bosnian, in both alphabets. What pages print around the story; no quotes yet. */
export const hr: LanguagePack = {
  tag: "hr",
  dates: {
    months: [
      ["siječnja", "januar", "januara", "јануар", "јануара", "jan"],
      ["veljače", "februar", "februara", "фебруар", "фебруара", "feb"],
      ["ožujka", "mart", "marta", "март", "марта", "mar"],
      ["travnja", "april", "aprila", "април", "априла", "apr"],
      ["svibnja", "maj", "maja", "мај", "маја"],
      ["lipnja", "jun", "juna", "juni", "јун", "јуна"],
      ["srpnja", "jul", "jula", "juli", "јул", "јула"],
      ["kolovoza", "avgust", "avgusta", "august", "август", "августа", "avg"],
      ["rujna", "septembar", "septembra", "септембар", "септембра", "sep"],
      ["listopada", "oktobar", "oktobra", "октобар", "октобра", "okt"],
      ["studenoga", "studenog", "novembar", "novembra", "новембар", "новембра", "nov"],
      ["prosinca", "decembar", "decembra", "децембар", "децембра", "dec"],
    ],
    order: "dmy",
    joiners: ["u", "godine", "god"],
  },
  page: {
    bylines: ["Autor", "Autorica", "Piše", "Napisao", "Napisala", "Аутор", "Пише"],
    datelines: [],
    andWords: ["i", "и"],
    sourceLines: ["Izvor", "Извор"],
    creditMarks: ["Foto", "Fotografija", "Izvor", "Фото", "Ilustracija"],
    mediaTags: ["Video", "Foto", "Galerija", "Видео", "Фото"],
    boilerplate: ["Pročitajte i", "Pročitajte još", "Pogledajte i", "Прочитајте"],
    labels: ["Oglas", "Vezane vijesti"],
    rightsLines: ["Sva prava pridržana", "Sva prava zadržana", "©"],
    publishedWords: ["Objavljeno", "Datum", "Објављено"],
    modifiedWords: ["Ažurirano", "Zadnja izmjena", "Poslednja izmena", "Izmenjeno"],
    authorLabels: ["Autor", "Piše"],
  },
  commonWords: ["i", "u", "je", "na", "da", "se", "za", "su", "od", "što", "kao", "koji", "nije", "bio"],
};

import { describe, expect, it } from "vitest";
import type { Speaker } from "../../src/model/article.ts";
import { attributeQuotes } from "../../src/index.ts";

const read = (...paragraphs: string[]): Speaker[] => attributeQuotes(paragraphs, { language: "en" });
const names = (speakers: readonly Speaker[]): string[] => speakers.map(({ name }) => name);

describe("one speaker for one person", () => {
  it("brings full name, surname, title and pronoun together under the fullest form", () => {
    const speakers = read(
      "“It is back,” said Ruiz.",
      "Ana Ruiz, a virologist at Eastmoor University, has waited for years.",
      "Dr. Ruiz said the fever was new. “I was afraid,” she added.",
    );
    expect(names(speakers)).toEqual(["Ana Ruiz"]);
    expect(speakers[0]?.role).toBe("virologist");
    expect(speakers[0]?.affiliation).toBe("Eastmoor University");
    expect(speakers[0]?.quotes.map(({ attribution }) => attribution)).toEqual(["explicit", "explicit", "pronoun"]);
  });

  it("takes one word that nothing makes a person for a body, unless it speaks in its own words", () => {
    const kinds = (text: string): string[] => read(text).map(({ kind }) => kind);
    expect(kinds("Tarnoil said it would drill again.")).toEqual(["organization"]);
    expect(kinds("“We will drill again,” Ruiz said.")).toEqual(["person"]);
    expect(kinds("Mr. Ruiz said he would drill again.")).toEqual(["person"]);
    expect(kinds("Ana Ruiz owns the well. Ruiz said she would drill again.")).toEqual(["person"]);
  });

  it("goes on about whose relative somebody is", () => {
    const text =
      "When the choreographer Ilse Lund was nine, her grandmother took her to a fair. “The horse was sad,” she said.";
    expect(names(read(text))).toEqual(["Ilse Lund"]);
    expect(names(read("Her grandmother spoke up. “The horse was sad,” she said."))).toEqual(["Her grandmother"]);
    expect(names(read("Ilse Lund sat down. “He was sad,” her grandmother said. “I was there,” she said."))).toEqual([
      "her grandmother",
    ]);
  });

  it("takes a subject behind its role for whom the next pronoun means", () => {
    const text = [
      "Femi Adisa, a guitarist, left. “No,” he said.",
      "The label’s founder, Tunde Cole, laughed. “Yes,” he said.",
    ];
    expect(names(read(...text))).toEqual(["Femi Adisa", "Tunde Cole"]);
  });

  it("takes who was asked for who replies", () => {
    const asked = "“Is the ferry running?” Anna Lind asked";
    expect(names(read(`${asked} Maria Ruiz. “Not today,” she replied.`))).toEqual(["Anna Lind", "Maria Ruiz"]);
    expect(names(read(`${asked}. “Not today,” she replied.`))).toEqual(["Anna Lind"]);
    expect(names(read("Maria Ruiz waved. “It is late,” Anna Lind said. “Not today,” she replied."))).toEqual([
      "Anna Lind",
    ]);
  });

  it("knows by the age whom the sentence before named", () => {
    const text = "Rovers were out when substitute Kofi Lund scored. “It was my shin,” the 19-year-old said.";
    expect(names(read(text))).toEqual(["Kofi Lund"]);
  });

  it("takes “the state” for no body with the word inside its name", () => {
    const [, second] = read("A study by Harwick State University found it was late.", "The state said it was early.");
    expect(second?.name).not.toBe("Harwick State University");
    expect(names(read("Harwick State said it was late.", "The state said it was early."))).toEqual(["Harwick State"]);
  });

  it("reads a title that opens a sentence as one", () => {
    const text = "State Sen. Lucia Marsh, D-Harwick, who holds the seat, left. “No,” she said.";
    expect(names(read(text))).toEqual(["Lucia Marsh"]);
  });

  it("names all of a list, and both of a pair", () => {
    expect(names(read("Ana Ruiz, Tom Berg and Max Orr said it was late."))).toEqual([
      "Ana Ruiz",
      "Tom Berg",
      "Max Orr",
    ]);
    expect(names(read("Both Ana Ruiz and Tom Berg said it was late."))).toEqual(["Ana Ruiz", "Tom Berg"]);
    expect(names(read("In Dunmore, Ana Ruiz and Tom Berg said it was late."))).toEqual(["Ana Ruiz", "Tom Berg"]);
  });

  it("leaves an office that nobody is named for without a name", () => {
    expect(names(read("“It is late,” the Tarn CEO said."))).toEqual(["the Tarn CEO"]);
  });

  it("keeps namesakes apart by their titles", () => {
    const speakers = read(
      "Helen Marsh and Robert Marsh own the mill.",
      "Mr. Marsh said it was sold. Mrs. Marsh said it was not.",
    );
    expect(names(speakers)).toEqual(["Robert Marsh", "Helen Marsh"]);
  });

  it("gives a pronoun to the person of its gender named last", () => {
    const speakers = read("Helen Marsh met Robert Brandt on Monday. He said the mill was sold.");
    expect(names(speakers)).toEqual(["Robert Brandt"]);
  });

  it("knows an organisation by its initials and by “the agency”", () => {
    const speakers = read(
      "The Coastal Survey Agency closed the path.",
      "The agency said the wall was weak. The CSA said it would be mended.",
    );
    expect(names(speakers)).toEqual(["Coastal Survey Agency"]);
  });

  it("keeps the field in a body's name", () => {
    const speakers = read("A Department for Harbours spokesperson was silent. The department said the wall was weak.");
    expect(names(speakers)).toEqual(["Department for Harbours"]);
  });

  it("keeps “and” in the field of a body", () => {
    const speakers = read("The wall leaks again, says the Centers for Wall Control and Repair.");
    expect(names(speakers)).toEqual(["Centers for Wall Control and Repair"]);
  });

  it("keeps the whole trade of somebody who is only named at first", () => {
    const speakers = read("Others, like almond grower Joe Silva, are giving up. “It is dry,” says Silva.");
    expect(speakers[0]?.role).toBe("almond grower");
  });

  it("names a group without some of its members", () => {
    const speakers = read("Forty sailors including the port’s captain say that the wall is weak.");
    expect(names(speakers)).toEqual(["Forty sailors"]);
  });

  it("takes “the 34-year-old founder of …” for whoever was named", () => {
    const [speaker] = read("Sal Okonkwo has a plan. The 34-year-old founder of Emberly says the wall is weak.");
    expect(speaker).toMatchObject({ name: "Sal Okonkwo", role: "founder", affiliation: "Emberly" });
  });

  it("takes no storm for “she”", () => {
    const speakers = read(
      "Ana Wells sold boats. Hurricane Odile came near the coast. “I have nothing left,” she said.",
    );
    expect(names(speakers)).toEqual(["Ana Wells"]);
  });

  it("keeps a body of two fields whole", () => {
    const speakers = read("It leaks again, said the Tide and Harbour Administration. The THA said it would be mended.");
    expect(names(speakers)).toEqual(["Tide and Harbour Administration"]);
  });

  it("reads what somebody is behind an age", () => {
    const [speaker] = read("Magnus Flett, 63, is the island’s ferryman. “It is late,” he says.");
    expect(speaker).toMatchObject({ name: "Magnus Flett", role: "ferryman" });
  });

  it("knows a family name that is a noun as well", () => {
    expect(names(read("Ana Baker opened the gate.", "Baker said the wall was weak."))).toEqual(["Ana Baker"]);
    expect(names(read("Ana King opened the gate.", "The king said the wall was weak."))).toEqual(["The king"]);
  });

  it("takes a plural before a verb for no verb", () => {
    const speakers = read("Workers at three Bolt warehouses walked out and said the wall was weak.");
    expect(names(speakers)).toEqual(["Workers at three Bolt warehouses"]);
  });

  it("takes no thing for “she”, whatever its last letters", () => {
    const speakers = read(
      "Ana Ruiz, a biologist at Tarn College, is in doubt. The behavior is a sign of age, she says, for eels age early.",
    );
    expect(names(speakers)).toEqual(["Ana Ruiz"]);
  });

  it("leaves a lawyer unnamed where the name may be the client's", () => {
    expect(names(read("A lawyer for one of the sailors, Tom Berg, said the wall was weak."))).toEqual([
      "A lawyer for one of the sailors",
    ]);
    expect(names(read("A lawyer for the family, Tom Berg, said the wall was weak."))).toEqual(["Tom Berg"]);
  });

  it("takes “the Labour MP” for whoever was named", () => {
    const speakers = read("Shadow minister Ana Ruiz said the wall was weak. “We wait,” the Labour MP told the paper.");
    expect(names(speakers)).toEqual(["Ana Ruiz"]);
  });

  it("takes “her team” for nobody that was named", () => {
    const speakers = read("Ana Ruiz works at the Coastal College. Her team says the wall is weak.");
    expect(names(speakers)).toEqual(["Her team"]);
  });

  it("takes a definite noun for whoever was introduced with it", () => {
    const speakers = read("A former guard said the gate was open. “It always was,” the guard said.");
    expect(names(speakers)).toEqual(["A former guard"]);
  });

  it("takes a body with words of its own for a new one", () => {
    const speakers = read("The Coastal Trust said no. The harbour authority said yes to the plan.");
    expect(names(speakers)).toContain("The harbour authority");
  });

  it("writes a short affiliation in full where the article does", () => {
    const bodyOf = (sold: string): string | null | undefined =>
      read(`Tarn Ferry Group sold ${sold}. Tarn’s owner, Mia Holt, said they were old.`)[0]?.affiliation;
    expect(bodyOf("its boats")).toBe("Tarn Ferry Group");
    expect(bodyOf("its boats to Tarn Oil Company")).toBe("Tarn");
    expect(bodyOf("its boats to the Bank of Tarn")).toBe("Tarn Ferry Group");
  });

  it("takes “the striker” for whoever was called so, unless somebody spoke up in the paragraph", () => {
    expect(
      names(
        read("Striker Kofi Lund scored twice.", "Coach Ben Tarn was pleased.", "“That was luck,” the striker said."),
      ),
    ).toEqual(["Kofi Lund"]);
    expect(
      names(read("Actress Mia Holt won in May.", "“Tides” star Ana Ruiz came second. “I was glad,” the actress said.")),
    ).toEqual(["Ana Ruiz"]);
  });

  it("knows from what somebody is to another whom “he” and “she” cannot mean", () => {
    const text = ["“It is late,” said her aunt, Mia Vale.", "“It is dark,” he said."];
    expect(read(...text).map(({ quotes }) => quotes.length)).toEqual([1]);
    const death = [
      "Edmund Vale, a carpenter, died at noon, his daughter, Imogen Vale, said.",
      "Mr. Vale had been ill.",
    ];
    expect(names(read(...death, "“The doors opened,” he said in May."))).toEqual(["Imogen Vale", "Edmund Vale"]);
    expect(names(read("Actress Sorley Holt met Chris Lund. “It is dark,” he said."))).toEqual(["Chris Lund"]);
    const father = ["“It is late,” said her father, Sorley Vale.", "“It is dark,” she said."];
    expect(read(...father).map(({ quotes }) => quotes.length)).toEqual([1]);
  });

  it("takes whom a clause before the pronoun is about, but no owner there", () => {
    const before = "“It is late,” said Peter Lind, a captain.";
    expect(names(read(before, "As for Ferreira, he has moved on. “It is dark,” he said."))).toEqual([
      "Peter Lind",
      "Ferreira",
    ]);
    expect(names(read(before, "When Tomas Ferreira left, he waved. “It is dark,” he said."))).toEqual([
      "Peter Lind",
      "Tomas Ferreira",
    ]);
    expect(names(read(before, "If Tomas Ferreira wins, he will go. “It is dark,” he said."))).toEqual(["Peter Lind"]);
    expect(names(read(before, "After Tomas Ferreira’s speech, he waved. “It is dark,” he said."))).toEqual([
      "Peter Lind",
    ]);
  });

  it("takes “the … Republican” for somebody, not for the party", () => {
    const text = ["Ana Ruiz won the seat.", "The Republican Party met in May.", "“No,” the Tarnshire Republican said."];
    expect(names(read(...text))).toEqual(["Ana Ruiz"]);
  });

  it("knows Tom Berg Jr. by his surname", () => {
    expect(names(read("Tom Berg Jr. opened the gate.", "“It is late,” Berg said."))).toEqual(["Tom Berg Jr."]);
  });

  it("finds a title in a role, but not within its words", () => {
    const text = [
      "Headmaster Tom Berg left in a hurry.",
      "Ben Tarn stayed.",
      "“It was a good fight,” the master said.",
    ];
    expect(names(read(...text))).not.toEqual(["Tom Berg"]);
  });

  it("takes “the group” for the body named last, whoever owns what", () => {
    const text = [
      "Tarn Oil Company owns the wells. The Harbour Trust wants them shut.",
      "The group said it would sue.",
    ];
    expect(names(read(...text))).toEqual(["Harbour Trust"]);
  });

  it("remembers whom “she” means, however often somebody else is named since", () => {
    const years = Array.from({ length: 30 }, (_, year) => `Tom Berg sailed again in ${1970 + year}.`);
    expect(names(read("Ana Ruiz built the boat.", ...years, "“It never leaked,” she said."))).toEqual(["Ana Ruiz"]);
  });
});

describe("what is told of a speaker", () => {
  const told = (text: string): string[] =>
    read(...text.split(" ¶ ")).map(({ name, kind, role, affiliation }) =>
      [name, kind, role ?? "-", affiliation ?? "-"].join(" | "),
    );

  it.each<[string, string]>([
    // the first introduction, unless a later one says where as well or says it more fully
    [
      "Scientist Ana Ruiz said it was late. ¶ Ana Ruiz, director of the Harbour Institute, said she would go.",
      "Ana Ruiz | person | director | Harbour Institute",
    ],
    [
      "Ana Ruiz, founder of the Harbour Institute, said it was late. ¶ Ana Ruiz, chief of the Tarn Trust, said she would go.",
      "Ana Ruiz | person | founder | Harbour Institute",
    ],
    [
      "“It is late,” candidate Tom Berg said. ¶ “We go on,” mayoral candidate Tom Berg said.",
      "Tom Berg | person | mayoral candidate | -",
    ],
    [
      "Chairman Tom Berg said it was late. ¶ Berg, of Tarn Oil Company, said he would go.",
      "Tom Berg | person | Chairman | Tarn Oil Company",
    ],
    // whose lawyer somebody is, is no employer; a body of a longer name is
    ["Mayor Brant Tolan left. Tolan’s lawyer, Ana Ruiz, said it was late.", "Ana Ruiz | person | lawyer | -"],
    ["Karl Osei left. Osei’s lawyer, Ana Ruiz, said it was late.", "Ana Ruiz | person | lawyer | -"],
    ["FBI director Tom Berg said it was late. ¶ FBI Decision Day is near.", "Tom Berg | person | director | FBI"],
    // the owner of a body of the same name; one word with a degree
    ["Ana Tarn, founder of Tarn, said it was late.", "Ana Tarn | person | founder | Tarn"],
    ["Ruiz, MD, said it was late.", "Ruiz | person | - | -"],
    [
      "San Diego chapter president Luis Osuna said it was late. ¶ San Diego is the largest.",
      "Luis Osuna | person | chapter president | San Diego",
    ],
    // of a list each has the trade before the name; titles that British papers print
    [
      "Singer Ana Ruiz, guitarist Joel Strand and Moss left. “It is late,” said Ruiz.",
      "Ana Ruiz | person | Singer | -",
    ],
    ["Mo Tibbs is late. Coun Tibbs said it was dark.", "Mo Tibbs | person | - | -"],
    ["“It is late,” said Ana Ruiz, a GP.", "Ana Ruiz | person | GP | -"],
    // a person by two words, though no list has them; a body or a thing as a source
    ["Aro Brafton said it was late.", "Aro Brafton | person | - | -"],
    ["According to a new gauge, the bay has risen.", "a new gauge | document | - | -"],
    ["Bay levels have risen, a new gauge said.", "a new gauge | unnamed | - | -"],
    ["According to Ruiz, the bay is full.", "Ruiz | organization | - | -"],
    ["Rival Lena Orr’s campaign said it was late.", "Rival Lena Orr’s campaign | organization | - | -"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("how sure an attribution is", () => {
  it("lets further quotations share the introduction right before them, and carries speech on beyond", () => {
    const [speaker] = read("“We left,” said Ola Berg. “It was late.” The tide rose. “Then it fell.”", "“Nobody came.”");
    expect(speaker?.quotes.map(({ attribution, mention }) => [attribution, mention?.start ?? null])).toEqual([
      ["explicit", 16],
      ["explicit", 16],
      ["carried-on", null],
      ["carried-on", null],
    ]);
  });

  it("names who relays what somebody said", () => {
    const [speaker] = read("“I’ll vote no,” Dunn said, according to the Plains Dispatch.");
    expect(speaker?.name).toBe("Dunn");
    expect(speaker?.quotes[0]?.via).toBe("Plains Dispatch");
  });
});

import { describe, expect, it } from "vitest";
import type { Speaker } from "../../../src/model/article.ts";
import { attributeQuotes } from "../../../src/index.ts";

const introduced = (text: string): Partial<Speaker> => {
  const { name, role, affiliation, expert } = attributeQuotes([text], { language: "en" })[0] ?? {};
  return { name, role, affiliation, expert } as Partial<Speaker>;
};

describe("introductions", () => {
  it.each<[string, string, string | null, string | null, boolean]>([
    ["“No,” said Ana Ruiz, a virologist at Yarrow College.", "Ana Ruiz", "virologist", "Yarrow College", true],
    ["Tallow CEO Joel Farrow said it was late.", "Joel Farrow", "CEO", "Tallow", false],
    ["Harbour Ministry spokesman Joel Farrow said it was late.", "Joel Farrow", "spokesman", "Harbour Ministry", false],
    ["UN spokesman Joel Farrow said it was late.", "Joel Farrow", "spokesman", "UN", false],
    ["US President Joel Farrow said it was late.", "Joel Farrow", "US President", null, false],
    ["Home Secretary Ana Ruiz said it was late.", "Ana Ruiz", "Home Secretary", null, false],
    ["IT manager Ana Ruiz said it was late.", "Ana Ruiz", "IT manager", null, false],
    ["Ana Ruiz of Yarrow College said it was late.", "Ana Ruiz", null, "Yarrow College", false],
    ["Yarrow College’s Ana Ruiz said it was late.", "Ana Ruiz", null, "Yarrow College", false],
    ["The group’s director, Ana Ruiz, said it was late.", "Ana Ruiz", "director", null, false],
    ["Ana Ruiz, the MP for Dunmore, said it was late.", "Ana Ruiz", "MP for Dunmore", null, false],
    ["MP Ana Ruiz said it was late.", "Ana Ruiz", "MP", null, false],
    ["Ana Ruiz, a former mayor of Dunmore, said it was late.", "Ana Ruiz", "former mayor of Dunmore", null, false],
    ["White House Press Secretary Ana Ruiz said it was late.", "Ana Ruiz", "Press Secretary", "White House", false],
    ["Fox News host Ana Ruiz said it was late.", "Ana Ruiz", "host", "Fox News", false],
    ["Secretary of State Ana Ruiz said it was late.", "Ana Ruiz", "Secretary of State", null, false],
    ["Minister of Health Tove Lindqar said it was late.", "Tove Lindqar", "Minister of Health", null, false],
    ["Minister for Transport Tove Lindqar said it was late.", "Tove Lindqar", "Minister for Transport", null, false],
    ["Ana Ruiz, Secretary of Labor, said it was late.", "Ana Ruiz", "Secretary of Labor", null, false],
    ["Ana Ruiz, secretary of the Harbour Union, said it was late.", "Ana Ruiz", "secretary", "Harbour Union", false],
    [
      "Secretary of State for Transport Ana Ruiz said it was late.",
      "Ana Ruiz",
      "Secretary of State for Transport",
      null,
      false,
    ],
    [
      "Ana Ruiz, the Secretary of State for Transport, said it was late.",
      "Ana Ruiz",
      "Secretary of State for Transport",
      null,
      false,
    ],
    ["Ana Ruiz, the mayor’s press secretary, said it was late.", "Ana Ruiz", "press secretary", null, false],
    [
      "Harbour Police spokesman Sgt. Joel Farrow said it was late.",
      "Joel Farrow",
      "spokesman",
      "Harbour Police",
      false,
    ],
    ["“No,” said Ana Ruiz, a spokeswoman for Yarrow College.", "Ana Ruiz", "spokeswoman", "Yarrow College", false],
    ["Yarrow High School principal Ana Ruiz said it was late.", "Ana Ruiz", "principal", "Yarrow High School", false],
    ["“No,” said Rep. Ana Ruiz, Md.", "Ana Ruiz", "Rep.", null, false],
    ["“No,” said Rep. Ana Ruiz, D-MD, on Monday.", "Ana Ruiz", "Rep.", null, false],
    [
      "“No,” said Ana Ruiz, analyst at the Committee for a Sound Harbour.",
      "Ana Ruiz",
      "analyst",
      "Committee for a Sound Harbour",
      true,
    ],
    [
      "“No,” said Ana Ruiz, professor of Marine Sciences at the Corbin School.",
      "Ana Ruiz",
      "professor of Marine Sciences",
      "Corbin School",
      true,
    ],
    ["The TV presenter Ana Ruiz said it was late.", "Ana Ruiz", "TV presenter", null, false],
    ["“No,” said 66-year-old teacher Ana Ruiz.", "Ana Ruiz", "teacher", null, false],
    ["Ana Ruiz, outside the Capitol on Monday, said it was late.", "Ana Ruiz", null, null, false],
    ["Ana Ruiz, an aide to former President Farrow, said it was late.", "Ana Ruiz", "aide", null, false],
    [
      "Yarrow Press CEO and Tallow Editor-in-Chief Ana Ruiz said it was late.",
      "Ana Ruiz",
      "CEO",
      "Yarrow Press",
      false,
    ],
    ["Thailand’s foreign minister Ana Ruiz said it was late.", "Ana Ruiz", "foreign minister", null, false],
    [
      "Harbour Prize-winning reporter Ana Ruiz said it was late.",
      "Ana Ruiz",
      "Harbour Prize-winning reporter",
      null,
      false,
    ],
    ["Ana Ruiz, an aide to Ohio Sen. Joel Farrow, said it was late.", "Ana Ruiz", "aide", null, false],
    [
      "Ana Ruiz, President Joel Farrow’s special adviser, said it was late.",
      "Ana Ruiz",
      "special adviser",
      null,
      false,
    ],
    ["Army spokesman Brigadier General Joel Farrow said it was late.", "Joel Farrow", "spokesman", "Army", false],
    ["Head of policy Ana Ruiz said it was late.", "Ana Ruiz", "Head of policy", null, false],
    ["School board president Ana Ruiz said it was late.", "Ana Ruiz", "School board president", null, false],
    ["“No,” said Ana Ruiz, a venture capitalist.", "Ana Ruiz", "venture capitalist", null, false],
    ["“No,” said Ana Ruiz, general counsel of Oakline.", "Ana Ruiz", "general counsel", "Oakline", false],
    ["“No,” said Ana Ruiz, a volunteer at Rill House.", "Ana Ruiz", "volunteer", "Rill House", false],
    ["“No,” said Ana Ruiz, an astronaut.", "Ana Ruiz", "astronaut", null, false],
    ["DCI Ana Ruiz said it was late.", "Ana Ruiz", "DCI", null, false],
    ["Deputy District Attorney Ana Ruiz said it was late.", "Ana Ruiz", "Deputy District Attorney", null, false],
    ["Attorney General Ana Ruiz said it was late.", "Ana Ruiz", "Attorney General", null, false],
    ["Justice Ana Ruiz said it was late.", "Ana Ruiz", "Justice", null, false],
    ["“No,” said state Sen. Ana Ruiz.", "Ana Ruiz", "state Sen.", null, false],
    ["“No,” said lead author Dr Ana Ruiz, of the Rill Institute.", "Ana Ruiz", "lead author", "Rill Institute", true],
    ["“No,” said Ana Ruiz, co-author of Salt Lines.", "Ana Ruiz", "co-author", null, false],
    ["“No,” said Ana Ruiz, a Varga supporter.", "Ana Ruiz", "supporter", null, false],
    [
      "“No,” said Ana Ruiz, a strategist with Oakline Partners in New York.",
      "Ana Ruiz",
      "strategist",
      "Oakline Partners",
      true,
    ],
    [
      "“No,” said Ana Ruiz, a geologist at Marlow College in Dunmore, California.",
      "Ana Ruiz",
      "geologist",
      "Marlow College",
      true,
    ],
    ["The study’s lead author, Ana Ruiz, said it was late.", "Ana Ruiz", "lead author", null, false],
    ["Duke Energy said it was late.", "Duke Energy", null, null, false],
    ["Macy’s said it was late.", "Macy’s", null, null, false],
    ["“No,” said Ana Ruiz (a geologist at Yarrow College).", "Ana Ruiz", "geologist", "Yarrow College", true],
    ["“No,” said Ana Ruiz, who is a potter at Yarrow College.", "Ana Ruiz", "potter", "Yarrow College", true],
    ["Tom Berg, Jr., said it was late.", "Tom Berg", null, null, false],
    ["“No,” said Tom Berg, Sr., a baker.", "Tom Berg", "baker", null, false],
    ["“No,” said Tom Berg, III, a baker.", "Tom Berg", "baker", null, false],
    ["“No,” said Ana Ruiz, MD.", "Ana Ruiz", null, null, true],
    ["“No,” said Ana Ruiz, Marsh and Lind’s chief editor.", "Ana Ruiz", "chief editor", "Marsh and Lind", false],
    ["“No,” said Ana Ruiz, her longtime decorator.", "Ana Ruiz", "longtime decorator", null, false],
    ["“No,” said Kim Dole who teaches at Marlow College.", "Kim Dole", null, "Marlow College", false],
    ["“No,” said Ana Ruiz, a geologist, and others.", "Ana Ruiz", "geologist", null, true],
    ["“No,” says Ivo Lang, CB’s chief mechanic.", "Ivo Lang", "chief mechanic", "CB", true],
    ["“No,” says Ivo Lang, a CB mechanic.", "Ivo Lang", "mechanic", "CB", true],
    [
      "“No,” said Mike Mraz, research associate professor at the University of Texas, Austin.",
      "Mike Mraz",
      "research associate professor",
      "University of Texas, Austin",
      true,
    ],
    [
      "Chief Harbour Solutions Officer Ana Ruiz said it was late.",
      "Ana Ruiz",
      "Chief Harbour Solutions Officer",
      null,
      false,
    ],
    ["Former Tarn governor Ed Rendle said it was late.", "Ed Rendle", "Former Tarn governor", null, false],
    ["Tarn Harbour Report editor David Wass said it was late.", "David Wass", "editor", "Tarn Harbour Report", false],
    ["“No,” said Gus Mora, a father of six who stocks shelves.", "Gus Mora", "father of six", null, false],
    ["A CEO of Tallow Foods, Ana Ruiz, said it was late.", "Ana Ruiz", "CEO", "Tallow Foods", false],
    ["“No,” said Jeff Merk, the only senator to endorse Ruiz.", "Jeff Merk", "senator", null, false],
    ["City Attorney Brad Holmes said it was late.", "Brad Holmes", "City Attorney", null, false],
    ["The city’s attorney, Brad Holmes, said it was late.", "Brad Holmes", "attorney", null, true],
    [
      "“No,” said Tom Berg, CEO of Tarn Bakery North America, which bakes bread.",
      "Tom Berg",
      "CEO",
      "Tarn Bakery North America",
      false,
    ],
    ["“No,” said Tom Berg, an owner of Noble Harbour.", "Tom Berg", "owner", "Noble Harbour", false],
    [
      "“No,” said Ed Varga, professor of law at Marlow College.",
      "Ed Varga",
      "professor of law",
      "Marlow College",
      true,
    ],
    ["“No,” said Lea Dorn, CPO, Encom.", "Lea Dorn", "CPO", "Encom", false],
    [
      "Economist Priya Raman, of the Rill Institute, said it was late.",
      "Priya Raman",
      "Economist",
      "Rill Institute",
      true,
    ],
    [
      "“No,” said Ines Calder, a marine acoustician at Carrick University.",
      "Ines Calder",
      "marine acoustician",
      "Carrick University",
      true,
    ],
    [
      "“No,” said Una Fell, PhD, a lecturer in history at Marlow College.",
      "Una Fell",
      "lecturer",
      "Marlow College",
      true,
    ],
    ["“No,” said Bo Lind, head of data at the port firm Quaylink.", "Bo Lind", "head of data", "Quaylink", false],
    [
      "“No,” said Eva Holt, Chief Medical Officer of Calder Hospital.",
      "Eva Holt",
      "Chief Medical Officer",
      "Calder Hospital",
      true,
    ],
    ["Chinese Foreign Minister Wu Lan said it was late.", "Wu Lan", "Chinese Foreign Minister", null, false],
    ["White House press secretary Jo Marsh said it was late.", "Jo Marsh", "press secretary", "White House", false],
    [
      "“No,” said Kim Dole, a nurse who teaches at the Halden University Center for Care.",
      "Kim Dole",
      "nurse",
      "Halden University Center for Care",
      true,
    ],
    ["“No,” said Gwen Tully, who lives in Reno.", "Gwen Tully", null, null, false],
    ["“No,” said Mika Salo, a baker in Reno.", "Mika Salo", "baker", null, false],
    [
      "“No,” said Mia Holt, Head of Engineering at US-based software company Tarnware.",
      "Mia Holt",
      "Head of Engineering",
      "Tarnware",
      false,
    ],
    [
      "“No,” said Marc Lenz, vice president of Clinical Research at Tend.",
      "Marc Lenz",
      "vice president of Clinical Research",
      "Tend",
      false,
    ],
    ["“No,” said Philip Lamb, co-president of the Greens group.", "Philip Lamb", "co-president", "Greens", false],
    ["“No,” said Nick Kaufman, a British-Irish lawyer.", "Nick Kaufman", "British-Irish lawyer", null, true],
    [
      "“No,” Stellan North America chief operating officer Mark Lind said.",
      "Mark Lind",
      "chief operating officer",
      "Stellan North America",
      false,
    ],
    ["“No,” said Business Insider senior editor Ana Ruiz.", "Ana Ruiz", "senior editor", "Business Insider", false],
    ["“No,” said Lena Stone, an Anna Bush appointee.", "Lena Stone", "Anna Bush appointee", null, false],
    ["“No,” said Throg Neck resident Michael Lopez.", "Michael Lopez", "resident", null, false],
    ["“No,” said Dan Holt KC, a barrister.", "Dan Holt", "barrister", null, true],
    ["Lena Stone defended Judge Pryor and Judge Maze. Pryor said it was late.", "Pryor", "Judge", null, false],
  ])("%s", (text, name, role, affiliation, expert) => {
    expect(introduced(text)).toEqual({ name, role, affiliation, expert });
  });

  it("reads what is said of somebody in a sentence of its own", () => {
    const [speaker] = attributeQuotes(
      ["Nora Pell has been a consultant for Quay Partners.", "Pell said it was hard."],
      {
        language: "en",
      },
    );
    expect(speaker).toMatchObject({ name: "Nora Pell", role: "consultant", affiliation: "Quay Partners" });
  });

  it.each([
    ["Ana Dorff, FCA, has worked for the boat maker Harbour Yards for years.", "Harbour Yards"],
    ["Ana Dorff now works for Quay Partners.", "Quay Partners"],
    ["Ana Dorff was elected mayor of Reno.", null],
    ["Ana Dorff has worked at a bank and a firm, first at Dunmore and now at Elwick.", "Elwick"],
  ])("%s", (text, affiliation) => {
    const [speaker] = attributeQuotes([text, "“It was fine,” Dorff said."], { language: "en" });
    expect(speaker).toMatchObject({ name: "Ana Dorff", affiliation });
  });

  it("gives kin no employer", () => {
    const [speaker] = attributeQuotes(["Vey’s sister, Marta, said it was late."], { language: "en" });
    expect(speaker).toMatchObject({ name: "Marta", affiliation: null });
  });
});

import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";

const languageOf = (lang: string, ...texts: readonly string[]): string | null =>
  parseArticle(`<html lang="${lang}"><body>${texts.map((text) => `<p>${text}</p>`).join("")}</body></html>`).language;

describe("a language that shares its smallest words with others", () => {
  it.each([
    [
      "pt",
      "O porto da cidade vai ficar fechado até quinta-feira, disse a autoridade, e os barcos de passageiros vão sair do cais de Santa Marta.",
      "Segundo os técnicos da prefeitura as obras no cais devem durar três semanas e custar cerca de dois milhões de reais.",
    ],
    [
      "es",
      "El puerto de la ciudad seguirá cerrado hasta el jueves, dijo la autoridad, y los barcos de pasajeros saldrán de un muelle vecino en Santa Marta.",
    ],
    [
      "fr",
      "Le port de la ville reste fermé jusqu'à jeudi, a indiqué la capitainerie, et les bateaux de passagers partent en soirée du quai de Sainte-Marthe.",
    ],
  ])("%s", (lang, ...texts) => expect(languageOf(lang, ...texts)).toBe(lang));

  it("is seen where the page declares another", () =>
    expect(
      languageOf(
        "en",
        "O porto da cidade vai ficar fechado até quinta-feira, disse a autoridade, e os barcos de passageiros vão sair do cais de Santa Marta, que fica ao norte da cidade e tem mais espaço para os navios.",
      ),
    ).toBe("pt"));

  it("is not seen where the page declares one that no pack knows", () =>
    expect(
      languageOf(
        "sq",
        "Porti i qytetit do të mbetet i mbyllur deri të enjten, tha autoriteti i portit, dhe anijet e udhëtarëve do të nisen nga moli fqinj, që ndodhet në veri dhe ka më shumë hapësirë. Sipas inxhinierëve të bashkisë punimet e molit do të zgjasin tri javë dhe do të kushtojnë rreth dy milionë, por shuma e parashikuar mund të rritet nëse gjenden dëme të tjera gjatë ditëve e netëve të ardhshme.",
      ),
    ).toBe("sq"));
});

import { describe, expect, it } from "@jest/globals";
import type { Language } from "../../src/core/messages/language";
import { FUNCTION_IDS } from "../../src/functions/function-id";
import { FUNCTION_TEXTS, functionsJson } from "../../src/functions/metadata";

const ORIGIN = "https://example.org/fazhi/";
const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/** Words that name a unit or say that there is none. */
const UNIT = /单位|百分|位|percent|unit|decimal places/i;

describe.each(LANGUAGES)("the metadata in %s", (language) => {
  const { functions } = functionsJson(language, ORIGIN);

  it("lists every function once, by its id", () => {
    expect(functions.map(({ id }) => id)).toEqual([...FUNCTION_IDS]);
    expect(functions.map(({ name }) => name)).toEqual([...FUNCTION_IDS]);
    expect(new Set(FUNCTION_IDS).size).toBe(FUNCTION_IDS.length);
  });

  it("keeps to the letters and lengths that Microsoft allows", () => {
    for (const { id, description, helpUrl, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
      expect([id, description.length > 0 && description.length <= 128]).toEqual([id, true]);
      expect(new URL(helpUrl).origin).toBe(new URL(ORIGIN).origin);
      expect(helpUrl.startsWith(ORIGIN)).toBe(true);
      expect(helpUrl.endsWith(`#${id}`)).toBe(true);
      for (const { name, description: text } of parameters) {
        expect(name).toMatch(/^[\p{L}\p{N}_]{1,64}$/u);
        expect([id, name, text.length > 0 && text.length <= 128]).toEqual([id, name, true]);
      }
    }
  });

  it("says of every parameter in which unit it is", () => {
    for (const { id, parameters } of functions) {
      expect(parameters.length).toBeGreaterThan(0);
      const unsaid = parameters.filter(({ description }) => !UNIT.test(description));
      expect([id, unsaid.map(({ name }) => name)]).toEqual([id, []]);
    }
  });

  it("uses only the kinds that custom functions have", () => {
    for (const { parameters, result } of functions) {
      expect(["any", "string"]).toContain(result.type);
      expect(["scalar", "matrix"]).toContain(result.dimensionality);
      for (const { type, dimensionality } of parameters) {
        expect(type).toBe("any");
        expect(["scalar", "matrix"]).toContain(dimensionality);
      }
    }
  });

  it("puts optional parameters behind required ones, and a repeating one last", () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      const repeating = parameters.findIndex((parameter) => parameter.repeating === true);
      expect([-1, parameters.length - 1]).toContain(repeating);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it("takes ranges where numbers are summed or listed, and single cells elsewhere", () => {
    const ranges = functions.map(({ id, parameters }) => [
      id,
      parameters.flatMap(({ dimensionality }, at) => (dimensionality === "matrix" ? [at] : [])),
    ]);
    expect(Object.fromEntries(ranges)).toEqual({
      RATE: [0, 1],
      RATETEXT: [0, 1],
      CHANGE: [0, 1],
      CHANGETEXT: [0, 1],
      POINTS: [],
      GAP: [0, 1],
      RATECHECK: [1, 2],
      COUNTS: [1],
      NUMBER: [],
      PHRASE: [],
      CHINESE: [],
      SENTENCE: [1, 2],
    });
  });

  it("lets only COUNTS spill", () => {
    const spilling = functions.filter(({ result }) => result.dimensionality === "matrix");
    expect(spilling.map(({ id }) => id)).toEqual(["COUNTS"]);
  });

  it("is plain JSON", () => {
    const json = functionsJson(language, ORIGIN);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe("the two languages", () => {
  it("differ in words alone", () => {
    const bare = (language: Language) =>
      functionsJson(language, ORIGIN).functions.map(({ id, parameters, result }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality, optional, repeating }) => [
          type,
          dimensionality,
          optional,
          repeating,
        ]),
      }));
    expect(bare("en")).toEqual(bare("zh-CN"));
  });

  it("do without and with a slash at the end of the origin alike", () => {
    expect(functionsJson("en", "https://example.org/fazhi")).toEqual(functionsJson("en", ORIGIN));
  });

  it("leave no Chinese sentence in English and no English one in Chinese", () => {
    for (const { description, parameters } of Object.values(FUNCTION_TEXTS)) {
      for (const each of [description, ...parameters.map((one) => one.description)]) {
        expect(each["zh-CN"]).toMatch(/。$/);
        expect(each.en).toMatch(/[A-Za-z].*\.$/);
      }
    }
  });
});

import { describe } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { playWorkingDay } from "./support/working-day";

describe("a whole working day", () => {
  playWorkingDay(path.join(mkdtempSync(path.join(tmpdir(), "fazhi-day-")), "2021.xlsx"));
});

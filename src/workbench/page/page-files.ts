import { bookOfXlsx } from "../files/book-of-xlsx";
import { saveBook } from "../files/save-book";
import type { Workbench } from "./workbench";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What the build puts beside the page. */
const SAMPLE = { address: "samples/2021.xlsx", name: "样例 2021.xlsx" };

/** Opens a file of this computer in place of the workbook in front; one that cannot be read changes nothing. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  await openBytes(workbench, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Opens the sample report, filled in. */
export async function openSample(workbench: Workbench): Promise<void> {
  const answer = await fetch(SAMPLE.address).catch(() => undefined);
  if (answer?.ok !== true) {
    workbench.say({ kind: "no-sample" });
    return;
  }
  await openBytes(workbench, SAMPLE.name, new Uint8Array(await answer.arrayBuffer()));
}

/** Saves the workbook as a file of this computer, and says what a file does not keep. */
export async function saveCopy(workbench: Workbench): Promise<void> {
  await workbench.endTyping();
  await workbench.host.settled();
  const { book } = workbench.host;
  const file = await saveBook(book, workbench.source);
  if (!file.ok) {
    workbench.say({ kind: "not-saved", file: book.name, failure: file.failure });
    return;
  }
  const { bytes, losses, isBuiltAnew } = file.value;
  download(bytes, book.name);
  const isWhole = workbench.source === undefined || !isBuiltAnew;
  workbench.say({ kind: "saved", file: book.name, losses, isWhole });
}

async function openBytes(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const book = await bookOfXlsx(bytes);
  if (!book.ok) {
    workbench.say({ kind: "file-refused", file: name, failure: book.failure });
    return;
  }
  workbench.hush();
  await workbench.openBook({ ...book.value, name }, bytes);
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

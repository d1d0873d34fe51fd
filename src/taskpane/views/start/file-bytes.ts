/** Absent where the file cannot be read: it was moved, or another program keeps it to itself. */
export async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

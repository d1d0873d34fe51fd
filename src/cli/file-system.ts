import * as node from "node:fs/promises";

/** The file-system calls that the command line makes: the seam through which tests inject a full disk or a lock. */
export interface FileSystem {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly open: (path: string, flags: string, mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly stat: (path: string) => Promise<FileStatus>;
  readonly realpath: (path: string) => Promise<string>;
}

/** What stands under a path. */
export interface FileStatus {
  readonly mode: number;
  readonly isDirectory: () => boolean;
  readonly isFile: () => boolean;
}

/** A file that is being written. */
export interface OpenFile {
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The machine's own files. */
export const nodeFileSystem: FileSystem = {
  readFile: (path) => node.readFile(path),
  open: (path, flags, mode) => node.open(path, flags, mode),
  rename: (from, to) => node.rename(from, to),
  unlink: (path) => node.unlink(path),
  stat: (path) => node.stat(path),
  realpath: (path) => node.realpath(path),
};

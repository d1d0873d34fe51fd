const MEGABYTE = 1024 * 1024;

/** What a package may cost at most to unpack, so that a small file cannot fill the memory. */
export const LIMITS = {
  /** Entries of one package. */
  parts: 10_000,
  /** Unpacked size of one part. */
  partMegabytes: 128,
  /** Unpacked size of all parts together. */
  packageMegabytes: 1024,
  /** Unpacked to packed size, minded once `denseBytes` are passed. */
  ratio: 100,
  denseBytes: 10 * MEGABYTE,
  partBytes: 128 * MEGABYTE,
  packageBytes: 1024 * MEGABYTE,
} as const;

import manifest from "../../package.json";

/** This program's version, as released. */
export const VERSION: string = manifest.version;

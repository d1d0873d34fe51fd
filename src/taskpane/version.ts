import manifest from "../../package.json";

/** This add-in's version, as released. */
export const VERSION: string = manifest.version;

import type { Jobs } from "./jobs";

/**
 * The jobs with all that they use, the better half of the program: they come while the frame of the pane stands there
 * already. Rejects where the page's server does not give them.
 */
export async function loadJobs(): Promise<Jobs> {
  const { jobs } = await import("./jobs");
  return jobs;
}

import type { HostFailure } from "../../core/model/failure";
import { succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import type { OfficeBook } from "./office-book";
import type { Survey, Targets } from "./survey";
import { beginSurvey, joinedSurvey } from "./survey";
import type { WriteStep } from "./write-step";
import { packed } from "./write-step";

/**
 * Makes steps in as few requests as they fit into, without looking at anything.
 *
 * @param last joins the last request
 */
export async function sendSteps(
  { session }: OfficeBook,
  steps: readonly WriteStep[],
  last: WriteStep["make"] = () => undefined,
): Promise<Result<undefined, HostFailure>> {
  const packs = packed(steps);
  for (const pack of packs.length === 0 ? [[]] : packs) {
    const isLast = pack === packs.at(-1) || packs.length === 0;
    const sent = await session.ask((context) => {
      for (const { make } of pack) make(context);
      if (isLast) last(context);
      return () => undefined;
    });
    if (!sent.ok) return sent;
  }
  return succeed(undefined);
}

/** Looks at everything that steps change, in as few requests as it fits into. */
export async function surveySteps(
  { session, has }: OfficeBook,
  steps: readonly WriteStep[],
  targetsOf: (steps: readonly WriteStep[]) => Targets,
): Promise<Result<Survey, HostFailure>> {
  const surveys: Survey[] = [];
  for (const pack of packed(steps)) {
    const survey = await session.ask((context) => beginSurvey(context, targetsOf(pack), has));
    if (!survey.ok) return survey;
    surveys.push(survey.value);
  }
  return succeed(joinedSurvey(surveys));
}

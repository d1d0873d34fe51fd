import type { TypedMethod } from "../host-object";

/** The two methods by which a client begins and ends to listen for one type of event. */
export function listening<S>(
  event: string,
  type: number,
  target: (subject: S) => string,
): Readonly<Record<string, TypedMethod<S>>> {
  return {
    [`_Register${event}Event`]: (subject, _given, scene) => {
      scene.listen(type, target(subject));
      return null;
    },
    [`_Unregister${event}Event`]: (subject, _given, scene) => {
      scene.unlisten(type, target(subject));
      return null;
    },
  };
}

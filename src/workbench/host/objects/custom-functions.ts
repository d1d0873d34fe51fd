import type { ObjectType } from "../host-object";

/** Where a client's custom functions report their results and that they are ready. */
export const CUSTOM_FUNCTIONS: ObjectType<undefined> = {
  name: "CustomFunctions",
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    SetInvocationArrayResults: (_, [results], scene) => {
      scene.functionResults(results);
      return null;
    },
    SetInvocationResults: (_, [results], scene) => {
      scene.functionResults(results);
      return null;
    },
  },
};

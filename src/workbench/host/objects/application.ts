import { HostError } from "../host-error";
import { guardBook } from "../book/guard";
import type { ObjectType } from "../host-object";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const APPLICATION: ObjectType<undefined> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_, { book }) => book.calculationMode,
      set: (_, value, { book }) => {
        const mode = MODES.find((one) => one === value);
        if (mode === undefined) throw new HostError("InvalidArgument");
        book.calculationMode = mode;
      },
    },
    CalculationState: { get: (_, { book }) => (book.stale ? "Pending" : "Done") },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
  },
  methods: {
    Calculate: (_, _given, scene) => {
      guardBook(scene.book, "Application.calculate");
      scene.book.calculateNow = true;
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const RUNTIME: ObjectType<undefined> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_, scene) => scene.eventsEnabled(),
      set: (_, value, scene) => scene.enableEvents(value === true),
    },
  },
};

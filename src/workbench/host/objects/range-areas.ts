import { fullAddress } from "../book/area";
import type { Box } from "../book/box";
import type { ObjectType } from "../host-object";

/** Several rectangles of one sheet. */
export interface Areas {
  readonly sheetId: string;
  readonly boxes: readonly Box[];
}

/** Several rectangles of one sheet, as the API shows them. */
export const RANGE_AREAS: ObjectType<Areas> = {
  name: "RangeAreas",
  properties: {
    Address: {
      get: ({ sheetId, boxes }, { book }) =>
        boxes.map((box) => fullAddress(book, { sheetId, box })).join(","),
    },
    AreaCount: { get: ({ boxes }) => boxes.length },
  },
};

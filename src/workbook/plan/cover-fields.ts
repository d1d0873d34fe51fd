/** What 封面 says about the report itself. */
export interface Cover {
  /** 单位: the office that reports. */
  readonly unit: string;
  /** 年度: the year reported on. */
  readonly year: number;
  /** 统计截止日期 as written. */
  readonly closingDate?: string;
  /** 填表人 */
  readonly preparer?: string;
  /** 审核人 */
  readonly reviewer?: string;
  /** 单位负责人 */
  readonly head?: string;
  /** 联系电话 */
  readonly phone?: string;
  /** 填报日期 as written. */
  readonly reportDate?: string;
  /** 称谓: whom the report addresses, as written. */
  readonly salutation?: string;
}

interface CoverField {
  readonly key: keyof Cover;
  readonly label: string;
  readonly row: number;
}

/** The input cells of 封面: label in column A, input in column B, in this order. */
export const COVER_FIELDS: readonly CoverField[] = [
  { key: "unit", label: "单位", row: 4 },
  { key: "year", label: "年度", row: 5 },
  { key: "closingDate", label: "统计截止日期", row: 6 },
  { key: "preparer", label: "填表人", row: 7 },
  { key: "reviewer", label: "审核人", row: 8 },
  { key: "head", label: "单位负责人", row: 9 },
  { key: "phone", label: "联系电话", row: 10 },
  { key: "reportDate", label: "填报日期", row: 11 },
  { key: "salutation", label: "称谓", row: 12 },
];

/** The defined name of a cover field's input cell: `封面.单位`. */
export function coverName(label: string): string {
  return `封面.${label}`;
}

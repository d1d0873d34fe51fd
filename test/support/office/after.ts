/** Does something with sheet S in one request, and reads something of it in the next one. */
export async function after<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
): Promise<T> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
  });
  return Excel.run(async (context) => {
    const answer = read(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return answer();
  });
}

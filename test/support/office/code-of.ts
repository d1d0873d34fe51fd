/** The code of the error that a batch ends with, `none` where it ends well. */
export async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return "none";
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}

/** The named analyses. */
export function AnalysesView() {
  return null;
}

/** One analysis: its parameters as a form, its result as a table. */
export function AnalysisView() {
  return null;
}

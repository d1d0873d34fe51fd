import { useCheckStyles } from "./check-styles";

/** What else the numbers give away about a finding; nothing where they give nothing away. */
export function ClueList({ clues }: { readonly clues: readonly string[] }) {
  const styles = useCheckStyles();
  if (clues.length === 0) return null;
  return (
    <ul className={styles.bullets}>
      {clues.map((clue) => (
        <li key={clue}>{clue}</li>
      ))}
    </ul>
  );
}

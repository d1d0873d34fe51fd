import { Link } from "@fluentui/react-components";
import type { TextProblem } from "../../../../app/paragraph-texts";
import { useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly problems: readonly TextProblem[];
  readonly onShow: (problem: TextProblem) => void;
}

/** What is wrong with a wording, told while it is typed, each with the way to its place. */
export function TextProblems({ problems, onShow }: Props) {
  const words = useWords(EDITOR_WORDS);
  const styles = useEditorStyles();
  return (
    <>
      <p role="status" className={styles.quiet}>
        {words.problems(problems.length)}
      </p>
      {problems.length > 0 && (
        <ul className={styles.bullets}>
          {problems.map((problem, index) => (
            <li key={index}>
              <bdi>{problem.sentence}</bdi>{" "}
              {problem.at !== undefined && (
                <Link as="button" onClick={() => onShow(problem)}>
                  {words.show}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

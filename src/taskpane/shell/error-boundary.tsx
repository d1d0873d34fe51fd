import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../state/pane-context";
import { useShellStyles } from "./shell-styles";
import { SHELL_WORDS } from "./words";

interface Props {
  readonly children: ReactNode;
}

/** Keeps a view that fails from taking the whole pane with it, and says what to do. */
export class ErrorBoundary extends Component<Props, Outcome> {
  override state: Outcome = { failed: false };

  static getDerivedStateFromError(error: unknown): Outcome {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <BrokenView error={this.state.error} again={() => this.setState({ failed: false })} />;
  }
}

interface Outcome {
  readonly failed: boolean;
  readonly error?: unknown;
}

function BrokenView({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const words = useWords(SHELL_WORDS);
  const styles = useShellStyles();
  return (
    <section role="alert" className={styles.stack}>
      <h2>{words.broken}</h2>
      <p>{isUnloaded(error) ? words.unloadedAdvice : words.brokenAdvice}</p>
      {!isUnloaded(error) && (
        <Button appearance="primary" onClick={again}>
          {words.tryAgain}
        </Button>
      )}
      <Button onClick={() => location.reload()}>{words.reload}</Button>
      <p className={styles.detail}>
        {words.brokenDetail}：{String(error)}
      </p>
    </section>
  );
}

/** A part of the pane that did not arrive: only loading the page again asks for it anew. */
function isUnloaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

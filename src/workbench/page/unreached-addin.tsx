import type { Language } from "../../core/messages/language";
import { PAGE_WORDS } from "./words";

interface Props {
  /** A page of the add-in: opening it lets people accept its certificate. */
  readonly address: string;
  readonly language: Language;
}

/** Says what to do where the add-in's own server is not reached; some browsers want its certificate accepted apart. */
export function UnreachedAddin({ address, language }: Props) {
  const words = PAGE_WORDS[language];
  return (
    <main>
      <h1>{words.unreached}</h1>
      <p>{words.unreachedAdvice}</p>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
    </main>
  );
}

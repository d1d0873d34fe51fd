import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../../core/messages/language";
import { MOST_DECIMALS } from "../../../app/kept-settings";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { ABOUT_WORDS } from "./words";

const LANGUAGES: readonly Language[] = ["zh-CN", "en"];
const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => String(decimals));

/** What people choose; kept in the workbook. */
export function SettingsForm() {
  const { settings } = usePaneState();
  const words = useWords(ABOUT_WORDS);
  const actions = usePaneActions();
  const setLanguage = (value: string) => {
    const language = LANGUAGES.find((one) => one === value);
    if (language !== undefined) actions.change({ language });
  };
  return (
    <>
      <Field label={words.language}>
        <Select value={settings.language} onChange={(_, { value }) => setLanguage(value)}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {words.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.decimals} hint={words.decimalsHint}>
        <Select
          title={settings.rateDecimals === undefined ? words.byDefinition : undefined}
          value={String(settings.rateDecimals ?? "")}
          onChange={(_, { value }) =>
            actions.change({ rateDecimals: value === "" ? undefined : Number(value) })
          }
        >
          <option value="">{words.byDefinition}</option>
          {DECIMALS.map((decimals) => (
            <option key={decimals} value={decimals}>
              {decimals}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.typefaces} hint={words.typefacesHint}>
        <Select
          title={settings.typefaces === undefined ? words.official : undefined}
          value={settings.typefaces ?? "official"}
          onChange={(_, { value }) =>
            actions.change({ typefaces: value === "system" ? "system" : undefined })
          }
        >
          <option value="official">{words.official}</option>
          <option value="system">{words.system}</option>
        </Select>
      </Field>
    </>
  );
}

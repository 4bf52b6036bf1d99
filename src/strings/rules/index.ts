/** All words of one rule in one language. */
interface RuleWords {
  /** Short name of the fault, as a list heading. */
  readonly title: string;
  /** One paragraph: what is checked, why it matters, how to mend it. It is also the rule's documentation. */
  readonly why: string;
  /** One sentence per message key, with {placeholders}. */
  readonly messages: Readonly<Record<string, string>>;
  readonly fixes?: Readonly<Record<string, string>>;
}

export interface RuleTexts {
  readonly id: RuleWords;
  readonly en: RuleWords;
}

/** By rule id; one file each. */
export const ruleTexts: Readonly<Record<string, RuleTexts>> = {};

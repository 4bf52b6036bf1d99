/** All words of one rule in one language. */
export interface RuleWords {
  /** Short name of the fault, as a list heading. */
  readonly title: string;
  /** One paragraph: what is checked, why it matters, how to mend it. It is also the rule's documentation. */
  readonly why: string;
  /** One sentence per message key, with {placeholders}. */
  readonly messages: Readonly<Record<string, string>>;
  /** For messages whose findings are told together where one item has several that differ in the indicator only: "{jumlah} indikator “{induk}” …". */
  readonly causes?: Readonly<Record<string, string>>;
  readonly fixes?: Readonly<Record<string, string>>;
}

export interface RuleTexts {
  readonly id: RuleWords;
  readonly en: RuleWords;
}

/** Checks the shape where the words of a rule are written. */
export function defineRuleTexts(texts: RuleTexts): RuleTexts {
  return texts;
}

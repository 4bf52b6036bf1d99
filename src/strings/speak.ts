import { wordFacts } from './facts';
import { fill, showKey, type Group, type Language, type Params, type Spoken } from './language';
import { groups, type TextKey } from './groups';
import { ruleTexts, type RuleTexts } from './rules';

/** Says any text of the product in one language. */
export interface Speaker {
  readonly language: Language;
  /** "pane.judul" → its sentence, with the facts filled in. */
  say(key: TextKey, params?: Params): string;
  /** The sentence of a finding. Unknown rules and messages show their key, never nothing. */
  finding(rule: string, message: string, params: Params): string;
  /** The one sentence of several findings with one cause; as `finding` where the message has none. */
  cause(rule: string, message: string, params: Params): string;
  ruleTitle(rule: string): string;
  /** Why the rule exists, as its documentation says. */
  ruleReason(rule: string): string;
  fix(rule: string, text: string, params: Params): string;
}

/** Whether findings with this message are told together where they have one cause. */
export function tellsTogether({ rule, message }: { readonly rule: string; readonly message: string }): boolean {
  return ruleTexts[rule]?.id.causes?.[message] !== undefined;
}

export function speak(language: Language): Speaker {
  const said = (key: string, template: string | undefined, params: Params): string =>
    language === 'kunci' || template === undefined ? showKey(key, params) : fill(template, wordFacts(ruleFacts(params, language), language), language);
  const ofRule = (rule: string): RuleTexts['id'] | undefined => ruleTexts[rule]?.[language === 'kunci' ? 'id' : language];
  return {
    language,
    say(key, params = {}) {
      const [group, ...rest] = key.split('.');
      const name = rest.join('.');
      const texts: Group | undefined = (groups as Record<string, Group>)[group ?? ''];
      return said(key, language === 'kunci' ? undefined : texts?.[language][name], params);
    },
    finding: (rule, message, params) => sentence(said(`${rule}.${message}`, ofRule(rule)?.messages[message], params), language),
    cause: (rule, message, params) => sentence(said(`${rule}.${message}.bersama`, ofRule(rule)?.causes?.[message] ?? ofRule(rule)?.messages[message], params), language),
    ruleTitle: (rule) => said(rule, ofRule(rule)?.title, {}),
    ruleReason: (rule) => said(`${rule}.why`, ofRule(rule)?.why, {}),
    fix: (rule, text, params) => said(`${rule}.${text}`, ofRule(rule)?.fixes?.[text], params),
  };
}

/** Speaks as a workbook's documents do: in Indonesian, whatever the pane speaks. */
export function speakInDocument(speaker: Speaker): Speaker {
  return speaker.language === 'en' ? speak('id') : speaker;
}

/** A fact named `aturan` holds a rule's id; here it becomes the rule's title. */
function ruleFacts(params: Params, language: Spoken): Params {
  const { aturan } = params;
  const title = typeof aturan === 'string' ? ruleTexts[aturan]?.[language].title : undefined;
  return title === undefined ? params : { ...params, aturan: title };
}

/** A sentence may begin with a fact ("sasaran …"), so its first letter is raised; keys stay as they are. */
function sentence(text: string, language: Language): string {
  return language === 'kunci' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

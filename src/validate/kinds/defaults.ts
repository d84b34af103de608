/** What is said of events that a table has no rule for; they are material, since nobody decided that they are less. */
import type { Language, Texts } from '../../model.ts';
import type { KindEvent, KindField, KindTable } from './table.ts';
import { eventsOf, orderOf } from './types.ts';

/** Sentences after what the kind, or the field, calls itself. */
const sentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  added: { ru: ': добавлено «{what}».', en: ': “{what}” was added.' },
  removed: { ru: ': исключено «{what}».', en: ': “{what}” was removed.' },
  moved: { ru: ': «{what}» стоит на другом месте перечня.', en: ': “{what}” was moved within the list.' },
  renamed: { ru: ': у «{what}» другое служебное имя.', en: ': the internal name of “{what}” changed.' },
  value: { ru: ' («{what}»): было — {from}, стало — {to}.', en: ' (“{what}”): was {from}, is now {to}.' },
};

/** Everything that can happen to an entry. */
export const entryEvents = ['added', 'removed', 'moved', 'renamed'] as const;

/** The rule of each event of an entry. */
export function entryRules({ label, events }: KindTable): Record<string, KindEvent> {
  return Object.fromEntries(entryEvents.map((event) => [event, events[event] ?? unruled(label, event)]));
}

/** The rule of each event of a field; a direction without a sentence is told as `changed` is. */
export function fieldRules(field: KindField): Record<string, KindEvent> {
  const { label, events = {} } = field;
  const other = unruled(label, 'value');
  const say = events['changed']?.say ?? other.say;
  return Object.fromEntries(eventsOf[orderOf(field)].map((event) => [event, events[event] ?? { ...other, say }]));
}

function unruled(label: Texts, event: string): KindEvent {
  const say = Object.entries(sentences[event] ?? {}).map(([language, sentence]) => [
    language,
    (label[language as Language] ?? '') + sentence,
  ]);
  return { materiality: 'material', say: Object.fromEntries(say) };
}

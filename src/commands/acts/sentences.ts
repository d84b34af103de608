import { daysBetween } from '../../calendar/date.ts';
import type { Language } from '../../model.ts';
import type { Ledger, Scene } from './scene.ts';
import type { View } from './view.ts';
import { words } from './words/index.ts';

/** What the act is, in sentences. */
export function sentencesOf({ context, publisher, policies, today }: Scene, { act, amends, told }: View): string[] {
  const { language } = context;
  const say = words[language];
  const { entry, was, keeps, returned } = act;
  // Who is told of what is material hears of it on the home page only where that is a channel.
  const material = publisher.channels.includes('home') ? say.audience.material : say.audience.clarification;
  const heard = Object.keys(told).length > 0 ? say.everyone : say.nobody;
  const { edition = 0, announced = today, effective = today, materiality, replaces, urgent, because, note } = entry;
  const [day, start] = [say.date(announced), say.date(effective)];
  const reason = because?.[language] === undefined ? [] : [say.because(because[language])];
  switch (entry.event) {
    case 'announced':
      return [
        (keeps === undefined ? say.announced : say.announcedEarlier)(
          edition,
          day,
          start,
          daysBetween(today, effective),
        ),
        ...(amends === undefined || materiality === undefined ? [say.first] : [say.verdict[materiality](amends)]),
        ...(replaces === undefined ? [] : [say.replaces(replaces)]),
        ...(urgent === undefined ? [] : [say.urgent(urgent.because[language] ?? '', urgent.reference[language] ?? '')]),
        ...(materiality === undefined
          ? []
          : [amends === undefined || materiality === 'material' ? material : say.audience[materiality]]),
      ];
    case 'imported':
      return [
        say.imported(edition, start),
        ...(amends === undefined || materiality === undefined ? [] : [say.verdict[materiality](amends)]),
      ];
    case 'postponed':
      if (entry.edition === undefined) return [say.endPostponed(say.date(was ?? effective), start), ...reason, heard];
      return [say.postponed(edition, say.date(was ?? effective), start), ...reason, heard];
    case 'withdrawn':
      if (entry.edition === undefined) return [say.endWithdrawn(say.date(was ?? effective)), ...reason, heard];
      return [
        say.withdrawn(edition, say.date(was ?? effective)),
        ...reason,
        ...(returned === undefined || returned.length === 0 ? [] : [say.returned(returned.join(', '))]),
        heard,
      ];
    case 'corrected':
      return [say.corrected(edition), ...reason];
    case 'remark':
      return [say.remark(edition), ...(note?.[language] === undefined ? [] : [note[language]])];
    case 'retired':
      return [
        say.retired(day, start),
        ...(entry.successor === undefined ? [] : [say.successor(titleOf(policies, entry.successor, language))]),
        ...reason,
        material,
      ];
  }
}

function titleOf(policies: readonly Ledger[], id: string, language: Language): string {
  const draft = policies.find((policy) => policy.id === id)?.draft;
  return draft?.translations[language]?.title ?? draft?.title ?? id;
}

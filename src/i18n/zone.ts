import type { Language } from '../model.ts';

/** Zones of Russia that have a name of their own: in Russian as it stands before «времени» in the dative, and in English. */
const named: Readonly<Record<string, readonly [ru: string, en: string]>> = {
  'Europe/Kaliningrad': ['калининградскому', 'Kaliningrad'],
  'Europe/Moscow': ['московскому', 'Moscow'],
  'Europe/Kirov': ['московскому', 'Moscow'],
  'Europe/Volgograd': ['московскому', 'Moscow'],
  'Europe/Samara': ['самарскому', 'Samara'],
  'Europe/Astrakhan': ['астраханскому', 'Astrakhan'],
  'Europe/Saratov': ['саратовскому', 'Saratov'],
  'Europe/Ulyanovsk': ['ульяновскому', 'Ulyanovsk'],
  'Asia/Yekaterinburg': ['екатеринбургскому', 'Yekaterinburg'],
  'Asia/Omsk': ['омскому', 'Omsk'],
  'Asia/Novosibirsk': ['новосибирскому', 'Novosibirsk'],
  'Asia/Barnaul': ['барнаульскому', 'Barnaul'],
  'Asia/Tomsk': ['томскому', 'Tomsk'],
  'Asia/Novokuznetsk': ['новокузнецкому', 'Novokuznetsk'],
  'Asia/Krasnoyarsk': ['красноярскому', 'Krasnoyarsk'],
  'Asia/Irkutsk': ['иркутскому', 'Irkutsk'],
  'Asia/Chita': ['читинскому', 'Chita'],
  'Asia/Yakutsk': ['якутскому', 'Yakutsk'],
  'Asia/Vladivostok': ['владивостокскому', 'Vladivostok'],
  'Asia/Sakhalin': ['сахалинскому', 'Sakhalin'],
  'Asia/Magadan': ['магаданскому', 'Magadan'],
  'Asia/Kamchatka': ['камчатскому', 'Kamchatka'],
};

const MOSCOW = 180;

const say: Readonly<Record<Language, { readonly moscow: string; readonly summer: (offset: string) => string }>> = {
  ru: { moscow: 'МСК', summer: (offset) => `летом ${offset}` },
  en: { moscow: 'MSK', summer: (offset) => `${offset} in summer` },
};

/**
 * A time zone in words, in Russian in the dative: «екатеринбургскому времени (МСК+2, UTC+5)».
 * @param offsets from UTC in minutes: the one of the zone and, where it has one, that of its summer time.
 */
export function formatZone(zone: string, [offset, summer]: readonly [number, number?], language: Language): string {
  const { moscow, summer: inSummer } = say[language];
  const [ru, en] = named[zone] ?? [];
  const told = [
    ...(ru === undefined || offset === MOSCOW ? [] : [signed(moscow, offset - MOSCOW)]),
    signed('UTC', offset),
    ...(summer === undefined ? [] : [inSummer(signed('UTC', summer))]),
  ].join(', ');
  if (language === 'ru') return `${ru === undefined ? `времени ${zone}` : `${ru} времени`} (${told})`;
  return `${en === undefined ? `the time of ${zone}` : `${en} time`} (${told})`;
}

function signed(from: string, minutes: number): string {
  if (minutes === 0) return from;
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `${from}${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

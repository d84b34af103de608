import type { GrammaticalCase } from './cases.ts';
import { categoryOf } from './category.ts';
import type { LanguageRules } from './types.ts';
import type { Unit } from './units.ts';

type Forms = Readonly<Record<GrammaticalCase, string>>;

/** A noun phrase in all cases, and the form that follows 2, 3 and 4 in the nominative. */
interface Declension {
  readonly one: Forms;
  readonly many: Forms;
  readonly few: string;
}

/** Singular and plural, each as nom gen dat acc ins pre; `few` where it is not the genitive singular. */
function declension(singular: string, plural: string, few?: string): Declension {
  const one = forms(singular);
  return { one, many: forms(plural), few: few ?? one.gen };
}

function forms(text: string): Forms {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', pre = ''] = text.split(', ');
  return { nom, gen, dat, acc, ins, pre };
}

const unitNames: Readonly<Record<Unit, Declension>> = {
  hour: declension('час, часа, часу, час, часом, часе', 'часы, часов, часам, часы, часами, часах'),
  day: declension('день, дня, дню, день, днём, дне', 'дни, дней, дням, дни, днями, днях'),
  'working day': declension(
    'рабочий день, рабочего дня, рабочему дню, рабочий день, рабочим днём, рабочем дне',
    'рабочие дни, рабочих дней, рабочим дням, рабочие дни, рабочими днями, рабочих днях',
    'рабочих дня',
  ),
  week: declension(
    'неделя, недели, неделе, неделю, неделей, неделе',
    'недели, недель, неделям, недели, неделями, неделях',
  ),
  month: declension(
    'месяц, месяца, месяцу, месяц, месяцем, месяце',
    'месяцы, месяцев, месяцам, месяцы, месяцами, месяцах',
  ),
  year: declension('год, года, году, год, годом, годе', 'годы, лет, годам, годы, годами, годах'),
  bit: declension('бит, бита, биту, бит, битом, бите', 'биты, бит, битам, биты, битами, битах'),
  percent: declension(
    'процент, процента, проценту, процент, процентом, проценте',
    'проценты, процентов, процентам, проценты, процентами, процентах',
  ),
};

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** Russian. */
export const ru: LanguageRules = {
  group: '\u00A0',
  decimal: ',',
  and: ' и ',
  unit(count, unit, grammaticalCase) {
    const name = unitNames[unit];
    const form = categoryOf.ru(count);
    // A fraction governs the genitive singular whatever the case: «до 1,5 года».
    if (form === 'other') return name.one.gen;
    if (form === 'one') return name.one[grammaticalCase];
    // Nominative and accusative numbers govern the genitive; in the other cases number and noun agree.
    if (grammaticalCase !== 'nom' && grammaticalCase !== 'acc') return name.many[grammaticalCase];
    return form === 'few' ? name.few : name.many.gen;
  },
  date: (year, month, day) => `${day}\u00A0${months[month - 1]}\u00A0${year}\u00A0г.`,
};

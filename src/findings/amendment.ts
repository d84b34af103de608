/** Wordings of the pipeline: what a change lacks before readers can be told of it. */
import { wordings } from './wording.ts';

export const amendmentWordings = wordings({
  'amendment-unspoken': {
    severity: 'error',
    ru: {
      message:
        'Текст изменён по сравнению с редакцией № {edition}, а пояснения к этому нет: «{subject}». Изменения одних фактов этого не объясняют, и без пояснения изменение считается существенным.',
      remedy:
        'Выполните gazette change {policy} --about {subject} или создайте файл {policy}/changes/{name}.yaml с такой строкой, в словах для читателей: {line}. Если изменение не существенное, укажите там же materiality и because.',
    },
    en: {
      message:
        'The text differs from version {edition}, and no change note speaks of it: “{subject}”. Changed facts alone do not explain it, and without a note the change counts as material.',
      remedy:
        'Run gazette change {policy} --about {subject}, or create the file {policy}/changes/{name}.yaml with this line, in words for readers: {line}. Where the change is not material, state materiality and because there.',
    },
  },
  'amendment-renamed': {
    severity: 'error',
    ru: {
      message:
        '«{subject}» слово в слово повторяет то, что в редакции № {edition} называлось «{was}» и чего больше нет: похоже, сменилось имя. При сравнении это были бы две разные вещи: исключённая и новая.',
      remedy:
        'Верните имя «{former}». Если сменить его нужно, добавьте туда, где теперь новое имя, formerly: [{former}].',
    },
    en: {
      message:
        '“{subject}” repeats word for word what was called “{was}” in version {edition} and is gone: it seems to have got another id. Compared, these would be two things, one removed and one new.',
      remedy: 'Go back to the id “{former}”. If it has to change, add formerly: [{former}] beside the new id.',
    },
  },
  'amendment-unjustified': {
    severity: 'error',
    ru: {
      message:
        'Пояснение «{entry}» называет изменение менее значимым, чем получается по правилам, и не говорит почему. Без причины оно не действует.',
      remedy: 'Добавьте в пояснение because — причину; она будет опубликована. Или уберите materiality.',
    },
    en: {
      message:
        'The note “{entry}” gives the change less weight than the rules do, and does not say why. Without a reason it has no effect.',
      remedy: 'Add because, the reason, to the note; it is published. Or remove materiality.',
    },
  },
  'amendment-reason-empty': {
    severity: 'warning',
    ru: {
      message:
        'Пояснение «{entry}» понижает изменение («{stated:materiality}» вместо «{computed:materiality}»), а причина — «{because}» — ничего не объясняет.',
      remedy: 'Напишите в because причину словами для читателей: она будет опубликована рядом с изменением.',
    },
    en: {
      message:
        'The note “{entry}” lowers a change (“{stated:materiality}” instead of “{computed:materiality}”), and its reason, “{because}”, explains nothing.',
      remedy: 'Write the reason into because in words for readers: it is published beside the change.',
    },
  },
  'amendment-impact-missing': {
    severity: 'warning',
    ru: {
      message: 'Пояснение «{entry}» говорит о существенном изменении, но не говорит, что оно значит для читателя.',
      remedy: 'Добавьте impact — что изменится для людей, а если им есть что выбрать, то и choices.',
    },
    en: {
      message: 'The note “{entry}” speaks of a material change, but not of what it means for readers.',
      remedy: 'Add impact, what changes for people, and choices where they have any.',
    },
  },
  'amendment-idle': {
    severity: 'warning',
    ru: {
      message:
        'Пояснение «{entry}» говорит о «{subject}», но по сравнению с редакцией № {edition} там ничего не изменилось.',
      remedy: 'Уберите «{subject}» из about, а если говорить больше не о чем — весь файл.',
    },
    en: {
      message: 'The note “{entry}” speaks of “{subject}”, but nothing changed there since version {edition}.',
      remedy: 'Remove “{subject}” from about, or the file where it speaks of nothing else.',
    },
  },
  'amendment-understated': {
    severity: 'error',
    ru: {
      message:
        'В реестре изменение в редакции № {edition} названо «{stated:materiality}», а по фактам, тексту и пояснениям оно — «{computed:materiality}».',
      remedy:
        'Записи реестра не правят. Если редакция ещё не слита в основную ветку, уберите её командой gazette undo и объявите заново командой gazette announce.',
    },
    en: {
      message:
        'The record calls the change in version {edition} “{stated:materiality}”, while its facts, text and change notes make it “{computed:materiality}”.',
      remedy:
        'Entries of the record are not edited. Where the version is not merged yet, take it back with gazette undo and announce it again with gazette announce.',
    },
  },
  'amendment-borrowed': {
    severity: 'warning',
    ru: {
      message:
        'Пояснение «{entry}» написано к прежнему изменению, а теперь из-за него и новая правка «{subject}» считается слабее: «{stated:materiality}» вместо «{computed:materiality}».',
      remedy:
        'Добавьте своё пояснение: gazette change {policy} --about {subject}. Если и новая правка не существенная, укажите в нём materiality и because.',
    },
    en: {
      message:
        'The note “{entry}” was written for an earlier change, and now makes the new change of “{subject}” weigh less too: “{stated:materiality}” instead of “{computed:materiality}”.',
      remedy:
        'Add a note of your own: gazette change {policy} --about {subject}. Where the new change is not material either, state materiality and because in it.',
    },
  },
  'imported-untold': {
    severity: 'warning',
    ru: {
      message:
        'Редакция № {edition} вносится как история: она сразу считается действующей с {effective}, и об этом никого не предупреждают. Изменение редакции № {amends} — {materiality:materiality}. {changes}',
      remedy:
        'Принимайте, только если эта редакция и правда была опубликована до появления Gazette. Новое изменение объявляют: выполните gazette undo {policy} --base {base}, а затем gazette announce {policy} --effective ДАТА.',
    },
    en: {
      message:
        'Version {edition} is imported as history: it counts as in force from {effective} at once, and nobody is told. Its change of version {amends} is {materiality:materiality}. {changes}',
      remedy:
        'Merge only if this version really was published before Gazette. A new change is announced: run gazette undo {policy} --base {base}, then gazette announce {policy} --effective DATE.',
    },
  },
  'imported-successor-untold': {
    severity: 'warning',
    ru: {
      message:
        'Редакция № {edition} заменяет собой «{others}» и вносится как история: она сразу считается действующей с {effective}, и о замене никого не предупреждают.',
      remedy:
        'Принимайте, только если замена и правда произошла до появления Gazette. Новую замену объявляют: выполните gazette undo {policy} --base {base}, а затем gazette announce {policy} --effective ДАТА.',
    },
    en: {
      message:
        'Version {edition} takes over “{others}” and is imported as history: it counts as in force from {effective} at once, and nobody is told that it takes over.',
      remedy:
        'Merge only if it really took over before Gazette. A new one is announced: run gazette undo {policy} --base {base}, then gazette announce {policy} --effective DATE.',
    },
  },
  'ended-text-changed': {
    severity: 'warning',
    ru: {
      message:
        'Рабочий текст изменён, но политика прекращает действие {effective}: объявить это изменение нельзя, и читатели его не увидят.',
      remedy:
        'Верните policy.yaml и переводы из основной ветки, а новые правила напишите в новой политике. Если прекращение ещё не наступило и больше не нужно, отзовите его: gazette withdraw {policy} --retirement.',
    },
    en: {
      message:
        'The working text changed, but the policy ends on {effective}: this change cannot be announced, and no reader will see it.',
      remedy:
        'Restore policy.yaml and its translations from the base and write new rules in a new policy. Where the end has not come and is no longer wanted, withdraw it: gazette withdraw {policy} --retirement.',
    },
  },
  'policy-deleted': {
    severity: 'error',
    ru: {
      message: 'Политика «{policy}» опубликована, а её папка удалена. Опубликованные адреса должны отвечать всегда.',
      remedy:
        'Верните папку «{policy}». Чтобы политика называлась иначе, меняйте title, а не папку; чтобы прекратить её действие, выполните gazette retire {policy} --effective ДАТА.',
    },
    en: {
      message:
        'Policy “{policy}” has been published, and its folder is deleted. Published addresses must answer for ever.',
      remedy:
        'Restore the folder “{policy}”. To give the policy another name, change its title, not its folder; to end it, run gazette retire {policy} --effective DATE.',
    },
  },
});

/** Wordings of a branch's base: why it cannot be compared with, or only in part. */
import { wordings } from './wording.ts';

export const baseWordings = wordings({
  'base-no-git': {
    severity: 'error',
    ru: {
      message: 'Не удалось запустить git, поэтому сравнить с «{ref}» нельзя.',
      remedy: 'Установите git или вызовите check без --base.',
    },
    en: {
      message: 'git could not be run, so there is nothing to compare with “{ref}”.',
      remedy: 'Install git, or call check without --base.',
    },
  },
  'base-no-repository': {
    severity: 'error',
    ru: {
      message: 'Папка политик лежит не в репозитории git, поэтому сравнить её с «{ref}» нельзя.',
      remedy: 'Вызовите check в рабочей копии git или без --base.',
    },
    en: {
      message: 'The folder of policies is in no git repository, so it cannot be compared with “{ref}”.',
      remedy: 'Call check inside a git working copy, or without --base.',
    },
  },
  'base-not-trusted': {
    severity: 'error',
    ru: {
      message:
        'Git не открывает репозиторий, потому что папка принадлежит другому пользователю; сравнить с «{ref}» нельзя.',
      remedy: 'Если папке можно доверять, выполните git config --global --add safe.directory ПУТЬ_К_РЕПОЗИТОРИЮ.',
    },
    en: {
      message:
        'git does not open the repository, since the folder belongs to another user; it cannot be compared with “{ref}”.',
      remedy: 'If the folder can be trusted, run git config --global --add safe.directory PATH_OF_THE_REPOSITORY.',
    },
  },
  'base-unknown-ref': {
    severity: 'error',
    ru: {
      message: 'В этой копии репозитория нет «{ref}».',
      remedy:
        'Проверьте имя. В неполной копии сначала получите ветку: git fetch --depth=1 origin main, затем --base origin/main.',
    },
    en: {
      message: 'This copy of the repository has no “{ref}”.',
      remedy:
        'Check the name. In a shallow clone fetch the branch first: git fetch --depth=1 origin main, then --base origin/main.',
    },
  },
  'base-shallow': {
    severity: 'warning',
    ru: {
      message:
        'История в этой копии неполная: неизвестно, где ветка отошла от «{ref}», поэтому сравнение идёт с последним состоянием «{ref}». Если там с тех пор что-то изменилось, здесь это выглядит отменённым.',
      remedy:
        'Получите историю целиком: git fetch --unshallow (в GitHub Actions — fetch-depth: 0) — и проверьте снова.',
    },
    en: {
      message:
        'This copy holds only part of the history: where the branch left “{ref}” is not known, so it is compared with the tip of “{ref}”. What changed there since looks undone here.',
      remedy: 'Fetch the whole history: git fetch --unshallow (in GitHub Actions fetch-depth: 0), and check again.',
    },
  },
  'base-moved': {
    severity: 'note',
    ru: {
      message: 'В «{ref}» папка политик лежала в другом месте: «{folder}». Сравнение идёт с ней.',
      remedy: 'Если папку перенесли намеренно, делать ничего не нужно.',
    },
    en: {
      message: 'On “{ref}” the folder of policies lay elsewhere: “{folder}”. It is compared with that.',
      remedy: 'Where the folder was moved on purpose, there is nothing to do.',
    },
  },
  'base-broken': {
    severity: 'warning',
    ru: {
      message: 'В «{ref}» файл «{file}» с ошибками, поэтому неизвестно, что в нём меняет эта ветка.',
      remedy: 'Прочтите правку этого файла сами: сравнить её не с чем.',
    },
    en: {
      message: 'On “{ref}” the file “{file}” has errors, so what this branch changes in it is not known.',
      remedy: 'Read the changes of this file yourself: there is nothing to compare them with.',
    },
  },
});

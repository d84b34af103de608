/** Wordings of the read stage: files that cannot be opened, and YAML that cannot be trusted. */
import { wordings } from './wording.ts';

export const readWordings = wordings({
  'file-missing': {
    severity: 'error',
    ru: {
      message: 'Нет файла «{file}».',
      remedy: 'Создайте файл «{file}» или проверьте, что папка указана верно и имя файла написано без ошибки.',
    },
    en: {
      message: 'There is no file “{file}”.',
      remedy: 'Create “{file}”, or check that the folder is the right one and that the file name has no typo.',
    },
  },
});

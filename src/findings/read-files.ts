/** Wordings of the read stage: folders and files that cannot be used as they are. */
import { readCharacterWordings } from './read-characters.ts';
import { wordings } from './wording.ts';

export const fileWordings = wordings({
  ...readCharacterWordings,
  'folder-missing': {
    severity: 'error',
    ru: {
      message: 'Папки с политиками здесь нет: «{folder}».',
      remedy:
        'Вызовите команду из папки, в которой лежит policies, или назовите папку с политиками: --policies ПАПКА, а для сборки сайта GAZETTE_POLICIES=ПАПКА.',
    },
    en: {
      message: 'There is no folder of policies here: “{folder}”.',
      remedy:
        'Call the command from the folder that holds policies, or name the folder of policies: --policies FOLDER, and for building the site GAZETTE_POLICIES=FOLDER.',
    },
  },
  'folder-empty': {
    severity: 'error',
    ru: {
      message: 'Папки с политиками нет, или она пуста.',
      remedy:
        'Проверьте, что папка указана верно. В ней должны быть publisher.yaml и по одной папке на каждую политику.',
    },
    en: {
      message: 'There is no folder of policies, or it is empty.',
      remedy: 'Check that the folder is the right one. It must hold publisher.yaml and one folder for each policy.',
    },
  },
  'folder-without-policies': {
    severity: 'error',
    ru: {
      message: 'В папке нет ни одной политики.',
      remedy: 'Создайте папку политики, например «privacy», и в ней файл policy.yaml.',
    },
    en: {
      message: 'The folder holds no policy.',
      remedy: 'Create a folder for a policy, such as “privacy”, with a policy.yaml in it.',
    },
  },
  'folder-unreadable': {
    severity: 'error',
    ru: {
      message: 'Папку не удалось открыть (ошибка системы {reason}).',
      remedy: 'Проверьте права на чтение этой папки и попробуйте ещё раз.',
    },
    en: {
      message: 'The folder cannot be opened (system error {reason}).',
      remedy: 'Check that you may read this folder, then try again.',
    },
  },
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
  'file-unreadable': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» не удалось прочитать (ошибка системы {reason}).',
      remedy: 'Проверьте права на чтение этого файла и попробуйте ещё раз.',
    },
    en: {
      message: 'The file “{file}” cannot be read (system error {reason}).',
      remedy: 'Check that you may read this file, then try again.',
    },
  },
  'file-is-folder': {
    severity: 'error',
    ru: {
      message: '«{file}» — папка, а должен быть файл.',
      remedy: 'Переименуйте или уберите папку и создайте файл с этим именем.',
    },
    en: {
      message: '“{file}” is a folder where a file is expected.',
      remedy: 'Rename or remove the folder and create a file of that name.',
    },
  },
  'file-stray': {
    severity: 'warning',
    ru: {
      message:
        'Файл «{file}» не используется: такого имени Gazette не знает.{guess? Возможно, он должен называться «*».}',
      remedy: 'Переименуйте файл или уберите его из папки с политиками.',
    },
    en: {
      message:
        'The file “{file}” is not used: Gazette does not know such a name.{guess? Perhaps it should be called “*”.}',
      remedy: 'Rename the file or take it out of the folder of policies.',
    },
  },
  'file-too-large': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» больше {limit} КБ: текстом политики он быть не может.',
      remedy: 'Проверьте, тот ли это файл. Если политика и правда так велика, разделите её на несколько.',
    },
    en: {
      message: 'The file “{file}” is larger than {limit} kB, which no policy’s text is.',
      remedy: 'Check that this is the right file. If the policy really is that large, divide it into several.',
    },
  },
  'file-binary': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» — не текст: в нём двоичные данные.',
      remedy: 'Замените его текстовым файлом YAML. Документ Word или PDF переименованием в YAML не превратить.',
    },
    en: {
      message: 'The file “{file}” is not text: it holds binary data.',
      remedy: 'Replace it by a YAML text file. Renaming a Word or PDF document does not make it YAML.',
    },
  },
  'file-not-utf8': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» сохранён не в кодировке UTF-8.',
      remedy: 'Откройте файл в редакторе, проверьте, что русские буквы читаются, и сохраните его в кодировке UTF-8.',
    },
    en: {
      message: 'The file “{file}” is not saved as UTF-8.',
      remedy: 'Open the file in an editor, check that its letters read right, and save it as UTF-8.',
    },
  },
  'file-bom': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» начинается с невидимой метки порядка байтов (BOM).',
      remedy:
        'Сохраните файл в кодировке «UTF-8 без BOM»: в VS Code щёлкните «UTF-8 with BOM» справа внизу и выберите «Save with Encoding», затем «UTF-8».',
    },
    en: {
      message: 'The file “{file}” begins with an invisible byte order mark (BOM).',
      remedy:
        'Save the file as “UTF-8 without BOM”: in VS Code click “UTF-8 with BOM” at the bottom right and choose “Save with Encoding”, then “UTF-8”.',
    },
  },
  'file-crlf': {
    severity: 'error',
    ru: {
      message: 'В файле «{file}» концы строк Windows (CRLF): в запросе на слияние изменённым показался бы весь текст.',
      remedy:
        'Переключите в редакторе концы строк на LF и сохраните файл: в VS Code щёлкните «CRLF» справа внизу и выберите «LF».',
    },
    en: {
      message:
        'The lines of the file “{file}” end as on Windows (CRLF): a pull request would show the whole text as changed.',
      remedy:
        'Switch the editor to LF line ends and save the file: in VS Code click “CRLF” at the bottom right and choose “LF”.',
    },
  },
  'frozen-bom': {
    severity: 'error',
    ru: {
      message:
        'К файлу «{file}» добавлена метка порядка байтов (BOM), а опубликованный текст должен сохраняться байт в байт.',
      remedy: 'Верните файл в том виде, в котором он стоит в основной ветке. Опубликованные файлы не правят.',
    },
    en: {
      message:
        'A byte order mark (BOM) was added to the file “{file}”, but what was announced must stay as it is, byte for byte.',
      remedy: 'Restore the file as it stands on the main branch. Announced files are not edited.',
    },
  },
  'frozen-crlf': {
    severity: 'error',
    ru: {
      message: 'В файле «{file}» концы строк заменены на CRLF, а опубликованный текст должен сохраняться байт в байт.',
      remedy:
        'Добавьте в .gitattributes строку «*.yaml text eol=lf» и верните файл в том виде, в котором он стоит в основной ветке.',
    },
    en: {
      message:
        'The line ends of the file “{file}” were turned into CRLF, but what was announced must stay as it is, byte for byte.',
      remedy:
        'Add the line “*.yaml text eol=lf” to .gitattributes and restore the file as it stands on the main branch.',
    },
  },
  'frozen-damaged': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» пишет сама программа, а здесь он повреждён, и прочитать его нельзя.',
      remedy:
        'Верните файл в том виде, в котором он стоит в основной ветке. Такие файлы не правят: изменения вносите в policy.yaml и объявляйте новой редакцией.',
    },
    en: {
      message: 'The file “{file}” is written by the program itself; here it is damaged and cannot be read.',
      remedy:
        'Restore the file as it stands on the main branch. Such files are not edited: make changes in policy.yaml and announce a new version.',
    },
  },
  'file-control-character': {
    severity: 'error',
    ru: {
      message: 'Здесь стоит управляющий символ {character}: его не видно, и в тексте ему не место.',
      remedy:
        'Удалите этот символ. Обычно он попадает в файл при копировании из другой программы: наберите это место заново.',
    },
    en: {
      message: 'There is a control character {character} here, which cannot be seen and has no place in a text.',
      remedy:
        'Delete the character. It usually comes along when text is copied from another program: type this place anew.',
    },
  },
  'file-empty': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» пуст.',
      remedy: 'Заполните файл; начать проще всего с копии такого же файла другой политики.',
    },
    en: {
      message: 'The file “{file}” is empty.',
      remedy: 'Fill the file in; a copy of the same file of another policy is the easiest start.',
    },
  },
});

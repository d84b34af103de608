/** Parts of sentences in both languages; any subject goes with any predicate, object and condition. */

/** The same words in Russian and in English. */
export type Both = readonly [ru: string, en: string];

export const subjects: readonly Both[] = [
  ['Оператор', 'The operator'],
  ['Служба поддержки', 'The support service'],
  ['Отдел обработки данных', 'The data processing department'],
  ['Уполномоченный сотрудник', 'An authorised employee'],
  ['Поставщик услуг хранения', 'The storage provider'],
  ['Администратор сайта', 'The administrator of the site'],
  ['Лечащий врач', 'The attending physician'],
  ['Регистратура', 'The reception desk'],
  ['Бухгалтерия', 'The accounting department'],
  ['Юридический отдел', 'The legal department'],
  ['Партнёр программы лояльности', 'A partner of the loyalty programme'],
  ['Мобильное приложение', 'The mobile application'],
];

export const predicates: readonly Both[] = [
  ['обрабатывает', 'processes'],
  ['хранит', 'stores'],
  ['передаёт', 'transfers'],
  ['уточняет', 'clarifies'],
  ['проверяет', 'checks'],
  ['обезличивает', 'anonymises'],
  ['удаляет', 'deletes'],
  ['использует', 'uses'],
  ['защищает', 'protects'],
  ['записывает', 'records'],
  ['показывает вам', 'shows you'],
  ['сопоставляет', 'compares'],
];

export const objects: readonly Both[] = [
  ['сведения о ваших обращениях', 'information about your requests'],
  ['данные учётной записи и настройки', 'account data and settings'],
  ['историю посещений и записей на приём', 'the history of visits and appointments'],
  ['платёжные документы и чеки', 'payment documents and receipts'],
  ['контактные данные и предпочтения', 'contact details and preferences'],
  ['результаты опросов и отзывы', 'results of surveys and reviews'],
  ['сведения об устройстве и браузере', 'information about the device and browser'],
  ['записи телефонных разговоров', 'recordings of telephone calls'],
  ['согласия и отказы от рассылок', 'consents and refusals of mailings'],
  ['обобщённые сведения о пользовании услугами', 'aggregate information about the use of services'],
  ['документы, которые вы предоставили', 'documents that you have provided'],
  ['сведения о возвратах и претензиях', 'information about refunds and claims'],
];

export const conditions: readonly Both[] = [
  ['в течение срока действия договора', 'for the term of the contract'],
  ['по вашему письменному запросу', 'at your written request'],
  ['только с вашего отдельного согласия', 'only with your separate consent'],
  ['в объёме, который необходим для оказания услуги', 'to the extent that is necessary to provide the service'],
  ['если этого требует закон или решение суда', 'if a law or a decision of a court requires it'],
  ['до истечения срока исковой давности', 'until the limitation period expires'],
  ['на серверах, расположенных в Российской Федерации', 'on servers located in the Russian Federation'],
  ['без передачи третьим лицам', 'without transfer to third parties'],
  ['с применением шифрования и разграничения доступа', 'with encryption and separation of access'],
  ['после проверки личности обратившегося', 'after checking the identity of the applicant'],
  ['чтобы исполнить обязанности перед вами', 'in order to perform obligations to you'],
  ['когда вы пользуетесь сайтом или приложением', 'when you use the site or the application'],
];

/** What may end a sentence: references and links, which both languages must have. */
export const tails: readonly Both[] = [
  [', о чём сообщает по адресу {{publisher.email}}', ' and tells you so from {{publisher.email}}'],
  [' и отвечает в течение {{deadlines.answer:gen}}', ' and answers within {{deadlines.answer}}'],
  [', как сказано в разделе «[](section:rights)»', ', as said in section “[](section:rights)”'],
  [' на основании вашего [согласия](term:consent)', ' on the basis of your [consent](term:consent)'],
  [', в том числе **без использования средств автоматизации**', ', also **without the use of automation**'],
  [', если вы не против', ', unless you object'],
];

export const headings: readonly Both[] = [
  ['Какие данные мы собираем', 'Which data we collect'],
  ['Для чего нужны данные', 'What data is needed for'],
  ['На каком основании', 'On what grounds'],
  ['Кто получает данные', 'Who receives data'],
  ['Сколько мы храним данные', 'How long we keep data'],
  ['Как мы защищаем данные', 'How we protect data'],
  ['Файлы cookie', 'Cookies'],
  ['Рассылки', 'Mailings'],
  ['Дети', 'Children'],
  ['Трансграничная передача', 'Transfer abroad'],
  ['Платежи и возвраты', 'Payments and refunds'],
  ['Ответственность сторон', 'Liability of the parties'],
  ['Жалобы и споры', 'Complaints and disputes'],
  ['Как меняется этот документ', 'How this document changes'],
];

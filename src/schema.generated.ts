// Written by `npm run generate` from schema/.

/**
 * The lasting name of an entry or a section: lower-case Latin letters, digits and hyphens, a letter first. References and comparisons know the entry by it, so it stays the same; where it must change, the old name goes into formerly.
 */
export type Id = string;
/**
 * The names under which this entry or section stood in earlier editions. They let a comparison see a rename instead of a removal and an addition.
 *
 * @minItems 1
 */
export type Formerly = Id[];
/**
 * A number and a unit: hours, days, working days, weeks, months, years. Two bounds are joined by a hyphen. Readers see it in words of their language.
 */
export type Period = string;

/**
 * Written by the program when the version is announced; never edited.
 */
export interface EditionTranslationFile {
  /**
   * The kind and version of the file’s format.
   */
  format: 'gazette-translation-1';
  /**
   * The policy’s id; the same as its folder’s name.
   */
  policy: string;
  /**
   * The version’s number; the same as the file’s name.
   */
  edition: number;
  /**
   * The language of this file.
   */
  language: 'ru' | 'en';
  /**
   * The policy’s title as readers see it.
   */
  title: string;
  /**
   * One or two sentences on what is in it; shown under the title.
   */
  summary: string;
  /**
   * Translations of the publisher’s details as they were.
   */
  publisher: {
    [k: string]: string;
  };
  /**
   * Labels, words and sentences of the facts in the file’s language.
   */
  vocabulary: {
    [k: string]: EditionTranslationKind;
  };
  /**
   * The facts as announced, by kind.
   */
  facts: {
    [k: string]: EditionTranslationFact[];
  };
  /**
   * The same sections in the same order.
   *
   * @minItems 1
   */
  sections: TranslationSection[];
  /**
   * Translations of the changes.
   */
  amendment: TranslationChange[];
}
/**
 * Labels and sentences of one kind.
 */
export interface EditionTranslationKind {
  /**
   * What one entry is called.
   */
  label?: string;
  /**
   * What the whole list is called.
   */
  caption?: string;
  /**
   * How one entry reads in a list.
   */
  item?: string;
  /**
   * The properties of this kind’s entries.
   */
  fields?: {
    [k: string]: EditionTranslationField;
  };
  /**
   * The sentences that tell the changes.
   */
  events?: {
    [k: string]: string;
  };
}
/**
 * Label and sentences of one property.
 */
export interface EditionTranslationField {
  /**
   * What the property is called in a table.
   */
  labels?: string;
  /**
   * The words for the members of an enumeration.
   */
  values?: {
    [k: string]: string;
  };
  /**
   * The sentences that tell the changes.
   */
  events?: {
    [k: string]: string;
  };
}
/**
 * One entry as announced.
 */
export interface EditionTranslationFact {
  id: Id;
  formerly?: Formerly;
  [k: string]: string | Formerly | undefined;
}
/**
 * The translation of the section with the same id.
 */
export interface TranslationSection {
  id: Id;
  /**
   * The section’s heading, no full stop; its number comes by itself.
   */
  heading: string;
  /**
   * One or two sentences on what the section means for readers. No Markdown; references {{…}} may be used.
   */
  plain?: string;
  /**
   * The section’s text in Markdown, after “|”, indented. References: {{kind.id}} a fact’s value, {{kind.id:gen}} in a case, {{kind}} as a paragraph of its own the whole list, [word](term:id) a definition, [](section:id) a section.
   */
  text?: string;
  /**
   * Sections within this section.
   *
   * @minItems 1
   */
  sections?: TranslationSection[];
}
/**
 * The translation of the change with the same id.
 */
export interface TranslationChange {
  id: Id;
  /**
   * What changes, in words for readers; goes into the notice.
   */
  note: string;
  /**
   * Why the change is rated so; this is published.
   */
  because?: string;
}
/**
 * Written by the program when the version is announced; never edited.
 */
export interface EditionFile {
  /**
   * The kind and version of the file’s format.
   */
  format: 'gazette-edition-1';
  /**
   * The lasting name of an entry or a section: lower-case Latin letters, digits and hyphens, a letter first. References and comparisons know the entry by it, so it stays the same; where it must change, the old name goes into formerly.
   */
  policy: string;
  /**
   * The version’s number; the same as the file’s name.
   */
  edition: number;
  /**
   * The language of this file.
   */
  language: 'ru' | 'en';
  /**
   * The policy’s title as readers see it.
   */
  title: string;
  /**
   * One or two sentences on what is in it; shown under the title.
   */
  summary: string;
  /**
   * The policy that this one takes over; it is compared with that.
   */
  succeeds?: string;
  /**
   * The publisher’s details as they were.
   */
  publisher: {
    /**
     * The publisher’s name as it was.
     */
    name: string;
    [k: string]: string;
  };
  /**
   * The promised days and the time zone as they were.
   */
  notice: {
    /**
     * The promised whole days between announcement and effect.
     */
    days: number;
    /**
     * The zone in which the effective day begins.
     */
    zone: string;
  };
  /**
   * Labels, words and sentences of the facts as they were.
   */
  vocabulary: {
    [k: string]: EditionKind;
  };
  /**
   * The facts as announced, by kind.
   */
  facts: {
    [k: string]: EditionFact[];
  };
  /**
   * The sections as announced.
   *
   * @minItems 1
   */
  sections: Section[];
  /**
   * What this version changed.
   */
  amendment: PolicyChange[];
}
/**
 * Labels, display and events of the entries of one kind.
 */
export interface EditionKind {
  /**
   * What one entry is called.
   */
  label?: string;
  /**
   * What the whole list is called.
   */
  caption?: string;
  /**
   * The field that names the entry in sentences.
   */
  title: string;
  /**
   * The field that a reference shows.
   */
  value?: string;
  /**
   * How the list is shown.
   */
  show: 'list' | 'table' | 'sentence';
  /**
   * How one entry reads in a list.
   */
  item?: string;
  /**
   * The properties of this kind’s entries.
   */
  fields: {
    [k: string]: EditionField;
  };
  /**
   * What each change means.
   */
  events: {
    [k: string]: EditionEvent;
  };
}
/**
 * Label, order of values and events of one property.
 */
export interface EditionField {
  /**
   * What the property is called in a table.
   */
  labels?: string;
  /**
   * Whether the value needs a translation.
   */
  translate?: boolean;
  /**
   * How values compare.
   */
  order: 'period' | 'number' | 'date' | 'set' | 'none';
  /**
   * The words for the members of an enumeration.
   */
  values?: {
    [k: string]: string;
  };
  /**
   * What each change means.
   */
  events: {
    [k: string]: EditionEvent;
  };
}
/**
 * What such a change amounts to, and the sentence that tells it.
 */
export interface EditionEvent {
  /**
   * What such a change amounts to.
   */
  materiality: 'material' | 'clarification' | 'editorial';
  /**
   * The sentence in the file’s language.
   */
  say?: string;
}
/**
 * One entry as announced.
 */
export interface EditionFact {
  id: Id;
  formerly?: Formerly;
  [k: string]: string | number | boolean | string[] | Formerly | undefined;
}
/**
 * A part of the policy with a lasting id, a heading and a text.
 */
export interface Section {
  id: Id;
  formerly?: Formerly;
  /**
   * The section’s heading, no full stop; its number comes by itself.
   */
  heading: string;
  /**
   * One or two sentences on what the section means for readers. No Markdown; references {{…}} may be used.
   */
  plain?: string;
  /**
   * The section’s text in Markdown, after “|”, indented. References: {{kind.id}} a fact’s value, {{kind.id:gen}} in a case, {{kind}} as a paragraph of its own the whole list, [word](term:id) a definition, [](section:id) a section.
   */
  text?: string;
  /**
   * The policy, or the section of another policy (policy#section), that this section takes over; it is compared with that.
   */
  succeeds?: string;
  /**
   * Sections within this section.
   *
   * @minItems 1
   */
  sections?: Section[];
}
/**
 * One entry a change: what it is about, what changes, what it amounts to.
 */
export interface PolicyChange {
  id: Id;
  /**
   * The facts and sections that the entry speaks for.
   *
   * @minItems 1
   *
   * Items: kind.id, section:id, title, summary or publisher.field.
   */
  about: string[];
  /**
   * What changes, in words for readers; goes into the notice.
   */
  note: string;
  /**
   * Given where legal decides it, not the schema; to rate lower than computed, because is needed.
   */
  materiality?: 'material' | 'clarification' | 'editorial';
  /**
   * Why the change is rated so; this is published.
   */
  because?: string;
}
/**
 * A way in which people learn that the document is going to change.
 */
export interface AnnouncementsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The way of announcing in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * A card system whose cards are accepted.
 */
export interface CardsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The name of the card system as it writes it itself.
   */
  name: string;
  /**
   * The technology by which the bank asks to confirm a payment with a one-time password.
   */
  confirmation?: string;
}
/**
 * One category of the personal data that the operator processes.
 */
export interface CategoriesFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The name of the category in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * A way in which the operator contacts people.
 */
export interface ChannelsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The channel in lower case, no full stop at the end.
   */
  what: string;
  /**
   * When the channel is used, if not always.
   */
  condition?: string;
}
/**
 * A time within which the operator undertakes to do something. Shorter is better for people.
 */
export interface DeadlinesFact {
  id: Id;
  formerly?: Formerly;
  /**
   * What the operator undertakes to do: a noun phrase in lower case, no full stop.
   */
  what: string;
  /**
   * The latest by which it is done.
   */
  within: string;
  /**
   * What the deadline depends on, or the day it runs from.
   */
  condition?: string;
}
/**
 * A case in which the operator discloses data to authorities and others.
 */
export interface DisclosuresFact {
  id: Id;
  formerly?: Formerly;
  /**
   * Why data is disclosed: a verb that continues “in order to”; in lower case, no full stop at the end.
   */
  when: string;
}
/**
 * A condition under which the operator may use data.
 */
export interface GroundsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The condition in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * A condition expressed as a number: an age, a key length, a share.
 */
export interface LimitsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * Which quantity is set: a noun phrase in lower case, no full stop.
   */
  what: string;
  /**
   * The number itself, without its unit.
   */
  value: number;
  /**
   * years, bits or percent.
   */
  unit: 'years' | 'bits' | 'percent';
}
/**
 * A way in which people can pay.
 */
export interface MethodsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The way to pay in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * What people must not do.
 */
export interface ProhibitionsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The prohibited act: an -ing form in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * What the operator uses data for; where needed, which data and on which basis.
 */
export interface PurposesFact {
  id: Id;
  formerly?: Formerly;
  /**
   * What the operator wants to do: a verb in lower case, no full stop at the end.
   */
  what: string;
  /**
   * Which data the purpose needs.
   */
  data?: string;
  /**
   * consent, contract, law, or (interest) legitimate interest.
   */
  basis?: 'consent' | 'contract' | 'law' | 'interest';
}
/**
 * Someone to whom the operator passes data: a person, a service or a group of them, and what for.
 */
export interface RecipientsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The name of the person or service, or a description of the group.
   */
  name: string;
  /**
   * What the recipient needs the data for: a noun phrase in lower case, no full stop.
   */
  role: string;
  /**
   * affiliate (a company of the group), partner, provider, (web) analytics or bank.
   */
  kind: 'affiliate' | 'partner' | 'provider' | 'analytics' | 'bank';
  /**
   * true where the recipient is in another country, false where it is in Russia; left out where that is not known, and for a group of recipients.
   */
  abroad?: boolean;
}
/**
 * Why and how long data is kept: a period (for), or the event until which it is kept (until).
 */
export interface RetentionFact {
  id: Id;
  formerly?: Formerly;
  /**
   * What data is kept for: a noun phrase in lower case, no full stop at the end.
   */
  what: string;
  /**
   * How long data is kept.
   */
  for?: string;
  /**
   * The event until which data is kept.
   */
  until?: string;
}
/**
 * What a person may do and, where there is a time limit, within which time. Longer is better for people.
 */
export interface RightsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * What the person may do: a verb that continues “the right to”; in lower case, no full stop at the end.
   */
  what: string;
  /**
   * The time within which the right can be used.
   */
  within?: string;
}
/**
 * What protects data or a payment.
 */
export interface SafeguardsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The safeguard in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * An occasion on which the operator obtains data: when, in which way, and which data.
 */
export interface SourcesFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The occasion on which data is obtained: a noun phrase in lower case, no full stop.
   */
  moment: string;
  /**
   * direct: the person gives it; from-use: it arises from using the services; automatic: it is collected automatically; indirect: it comes from elsewhere.
   */
  way: 'direct' | 'from-use' | 'automatic' | 'indirect';
  /**
   * Which data the operator obtains, separated by commas, no full stop at the end.
   */
  data: string;
}
/**
 * One group of the details that are collected automatically while a person uses the services.
 */
export interface TelemetryFact {
  id: Id;
  formerly?: Formerly;
  /**
   * Which details belong to the group; in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * A word that has its own meaning in this document, with its definition. Link to it as [word](term:id).
 */
export interface TermsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * The word or phrase as readers see it; in lower case unless it is a name.
   */
  term: string;
  /**
   * What the word means in this document; continues the phrase “the term means…”, no full stop at the end.
   */
  definition: string;
}
/**
 * One sort of detail about visits to the site that a web analytics tool collects.
 */
export interface VisitsFact {
  id: Id;
  formerly?: Formerly;
  /**
   * What the tool learns; in lower case, no full stop at the end.
   */
  what: string;
}
/**
 * The working text of a policy: the one file that legal edits.
 */
export interface PolicyFile {
  /**
   * The lasting name of an entry or a section: lower-case Latin letters, digits and hyphens, a letter first. References and comparisons know the entry by it, so it stays the same; where it must change, the old name goes into formerly.
   */
  id: string;
  /**
   * The policy’s title as readers see it.
   */
  title: string;
  /**
   * One or two sentences on what is in it; shown under the title.
   */
  summary: string;
  /**
   * The policy that this one takes over; it is compared with that.
   */
  succeeds?: string;
  /**
   * Lists, names, numbers and periods, each stated once; the text refers to them.
   */
  facts?: {
    /**
     * A way in which people learn that the document is going to change.
     */
    announcements?: AnnouncementsFact[];
    /**
     * A card system whose cards are accepted.
     */
    cards?: CardsFact[];
    /**
     * One category of the personal data that the operator processes.
     */
    categories?: CategoriesFact[];
    /**
     * A way in which the operator contacts people.
     */
    channels?: ChannelsFact[];
    /**
     * A time within which the operator undertakes to do something. Shorter is better for people.
     */
    deadlines?: DeadlinesFact[];
    /**
     * A case in which the operator discloses data to authorities and others.
     */
    disclosures?: DisclosuresFact[];
    /**
     * A condition under which the operator may use data.
     */
    grounds?: GroundsFact[];
    /**
     * A condition expressed as a number: an age, a key length, a share.
     */
    limits?: LimitsFact[];
    /**
     * A way in which people can pay.
     */
    methods?: MethodsFact[];
    /**
     * What people must not do.
     */
    prohibitions?: ProhibitionsFact[];
    /**
     * What the operator uses data for; where needed, which data and on which basis.
     */
    purposes?: PurposesFact[];
    /**
     * Someone to whom the operator passes data: a person, a service or a group of them, and what for.
     */
    recipients?: RecipientsFact[];
    /**
     * Why and how long data is kept: a period (for), or the event until which it is kept (until).
     */
    retention?: RetentionFact[];
    /**
     * What a person may do and, where there is a time limit, within which time. Longer is better for people.
     */
    rights?: RightsFact[];
    /**
     * What protects data or a payment.
     */
    safeguards?: SafeguardsFact[];
    /**
     * An occasion on which the operator obtains data: when, in which way, and which data.
     */
    sources?: SourcesFact[];
    /**
     * One group of the details that are collected automatically while a person uses the services.
     */
    telemetry?: TelemetryFact[];
    /**
     * A word that has its own meaning in this document, with its definition. Link to it as [word](term:id).
     */
    terms?: TermsFact[];
    /**
     * One sort of detail about visits to the site that a web analytics tool collects.
     */
    visits?: VisitsFact[];
  };
  /**
   * The policy’s sections in order.
   *
   * @minItems 1
   */
  sections: Section[];
  /**
   * What changes against the version in force; each pull request adds its entries.
   */
  amendment?: PolicyChange[];
}
/**
 * Translations of the details that need one; numbers and addresses of sites are not repeated.
 */
export interface PublisherTranslationFile {
  /**
   * The publisher’s name as registered.
   */
  name: string;
  /**
   * The postal address.
   */
  address: string;
  /**
   * The bank that handles payments.
   */
  bank?: string;
}
/**
 * Who publishes the policies: the details that readers see, the address of the policies’ site, languages, time zone and notice.
 */
export interface PublisherFile {
  /**
   * The publisher’s name as registered.
   */
  name: string;
  /**
   * The postal address.
   */
  address: string;
  /**
   * The state registration number: 13 digits (15 for a sole trader), in quotes.
   */
  ogrn?: string;
  /**
   * The taxpayer number: 10 digits (12 for a sole trader), in quotes.
   */
  inn?: string;
  /**
   * The tax registration reason code: 9 characters, in quotes.
   */
  kpp?: string;
  /**
   * The address for questions, requests and complaints.
   */
  email: string;
  /**
   * The publisher’s own web site.
   */
  site?: string;
  /**
   * The bank that handles payments.
   */
  bank?: string;
  /**
   * The address where the policies are published: https, no path, no slash at the end. The permanent names of events in feeds are made from it, so do not change it once something is published.
   */
  origin: string;
  /**
   * The languages of the policies; the first one is authoritative.
   *
   * @minItems 1
   *
   * Items: ru is Russian, en is English.
   */
  languages: ('ru' | 'en')[];
  /**
   * The time zone in which the effective day begins.
   */
  zone: string;
  /**
   * How many days ahead, and by which channels, material changes are announced.
   */
  notice: {
    /**
     * Whole days between announcement and effect.
     */
    days: number;
    /**
     * How material changes are made known besides the policy’s page, the list of notices, feeds and the calendar: home, mail.
     *
     * Items: home: the home page and the banner; mail: letters, which the publisher sends and Gazette reminds of.
     */
    channels: ('home' | 'mail')[];
  };
}
/**
 * What was announced, when, and from which day. Written by the program, and only ever added to.
 */
export interface RecordFile {
  /**
   * The lasting name of an entry or a section: lower-case Latin letters, digits and hyphens, a letter first. References and comparisons know the entry by it, so it stays the same; where it must change, the old name goes into formerly.
   */
  policy: string;
  /**
   * The entries in order, first to last.
   */
  entries: RecordEntry[];
}
/**
 * One event in the policy’s life.
 */
export interface RecordEntry {
  /**
   * What happened.
   */
  event: 'imported' | 'announced' | 'postponed' | 'withdrawn' | 'corrected' | 'remark' | 'retired';
  /**
   * Date and time of the entry, with the zone’s offset.
   */
  at: string;
  /**
   * The version’s number; the same as the file’s name. Absent where the entry is about the end of the whole policy.
   */
  edition?: number;
  /**
   * The day of the announcement, YYYY-MM-DD.
   */
  announced?: string;
  /**
   * The day from which it applies, YYYY-MM-DD.
   */
  effective?: string;
  /**
   * What the change amounts to.
   */
  materiality?: 'material' | 'clarification' | 'editorial';
  /**
   * The upcoming version that this one replaces.
   */
  replaces?: number;
  /**
   * Why the notice is shorter than promised.
   */
  urgent?: {
    /**
     * The reason in words for readers.
     */
    because: {
      /**
       * The text in Russian.
       */
      ru?: string;
      /**
       * The text in English.
       */
      en?: string;
    };
    /**
     * The law or the court’s decision.
     */
    reference: {
      /**
       * The text in Russian.
       */
      ru?: string;
      /**
       * The text in English.
       */
      en?: string;
    };
  };
  /**
   * The reason, which is published.
   */
  because?: {
    /**
     * The text in Russian.
     */
    ru?: string;
    /**
     * The text in English.
     */
    en?: string;
  };
  /**
   * A remark, which is published.
   */
  note?: {
    /**
     * The text in Russian.
     */
    ru?: string;
    /**
     * The text in English.
     */
    en?: string;
  };
  /**
   * The policy that takes over from the retired one.
   */
  successor?: string;
  /**
   * Digests of the version by language.
   */
  digests?: {
    /**
     * Digests of the Russian text.
     */
    ru?: {
      /**
       * SHA-256 of the frozen file’s bytes.
       */
      source: string;
      /**
       * SHA-256 of the words that readers see.
       */
      words: string;
    };
    /**
     * Digests of the English text.
     */
    en?: {
      /**
       * SHA-256 of the frozen file’s bytes.
       */
      source: string;
      /**
       * SHA-256 of the words that readers see.
       */
      words: string;
    };
  };
  /**
   * SHA-256 of the entry before; of the policy’s name for the first.
   */
  previous: string;
}
/**
 * The same ids, texts only: a translation states no numbers, periods or entries of its own.
 */
export interface TranslationFile {
  /**
   * The policy’s title as readers see it.
   */
  title: string;
  /**
   * One or two sentences on what is in it; shown under the title.
   */
  summary: string;
  /**
   * Translations of the fields that need one.
   */
  facts?: {
    /**
     * A way in which people learn that the document is going to change.
     *
     * Items: A way in which people learn that the document is going to change.
     */
    announcements?: {
      id: Id;
      /**
       * The way of announcing in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * A card system whose cards are accepted.
     *
     * Items: A card system whose cards are accepted.
     */
    cards?: {
      id: Id;
      /**
       * The name of the card system as it writes it itself.
       */
      name: string;
    }[];
    /**
     * One category of the personal data that the operator processes.
     *
     * Items: One category of the personal data that the operator processes.
     */
    categories?: {
      id: Id;
      /**
       * The name of the category in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * A way in which the operator contacts people.
     *
     * Items: A way in which the operator contacts people.
     */
    channels?: {
      id: Id;
      /**
       * The channel in lower case, no full stop at the end.
       */
      what: string;
      /**
       * When the channel is used, if not always.
       */
      condition?: string;
    }[];
    /**
     * A time within which the operator undertakes to do something. Shorter is better for people.
     *
     * Items: A time within which the operator undertakes to do something. Shorter is better for people.
     */
    deadlines?: {
      id: Id;
      /**
       * What the operator undertakes to do: a noun phrase in lower case, no full stop.
       */
      what: string;
      /**
       * What the deadline depends on, or the day it runs from.
       */
      condition?: string;
    }[];
    /**
     * A case in which the operator discloses data to authorities and others.
     *
     * Items: A case in which the operator discloses data to authorities and others.
     */
    disclosures?: {
      id: Id;
      /**
       * Why data is disclosed: a verb that continues “in order to”; in lower case, no full stop at the end.
       */
      when: string;
    }[];
    /**
     * A condition under which the operator may use data.
     *
     * Items: A condition under which the operator may use data.
     */
    grounds?: {
      id: Id;
      /**
       * The condition in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * A condition expressed as a number: an age, a key length, a share.
     *
     * Items: A condition expressed as a number: an age, a key length, a share.
     */
    limits?: {
      id: Id;
      /**
       * Which quantity is set: a noun phrase in lower case, no full stop.
       */
      what: string;
    }[];
    /**
     * A way in which people can pay.
     *
     * Items: A way in which people can pay.
     */
    methods?: {
      id: Id;
      /**
       * The way to pay in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * What people must not do.
     *
     * Items: What people must not do.
     */
    prohibitions?: {
      id: Id;
      /**
       * The prohibited act: an -ing form in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * What the operator uses data for; where needed, which data and on which basis.
     *
     * Items: What the operator uses data for; where needed, which data and on which basis.
     */
    purposes?: {
      id: Id;
      /**
       * What the operator wants to do: a verb in lower case, no full stop at the end.
       */
      what: string;
      /**
       * Which data the purpose needs.
       */
      data?: string;
    }[];
    /**
     * Someone to whom the operator passes data: a person, a service or a group of them, and what for.
     *
     * Items: Someone to whom the operator passes data: a person, a service or a group of them, and what for.
     */
    recipients?: {
      id: Id;
      /**
       * The name of the person or service, or a description of the group.
       */
      name: string;
      /**
       * What the recipient needs the data for: a noun phrase in lower case, no full stop.
       */
      role: string;
    }[];
    /**
     * Why and how long data is kept: a period (for), or the event until which it is kept (until).
     *
     * Items: Why and how long data is kept: a period (for), or the event until which it is kept (until).
     */
    retention?: {
      id: Id;
      /**
       * What data is kept for: a noun phrase in lower case, no full stop at the end.
       */
      what: string;
      /**
       * The event until which data is kept.
       */
      until?: string;
    }[];
    /**
     * What a person may do and, where there is a time limit, within which time. Longer is better for people.
     *
     * Items: What a person may do and, where there is a time limit, within which time. Longer is better for people.
     */
    rights?: {
      id: Id;
      /**
       * What the person may do: a verb that continues “the right to”; in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * What protects data or a payment.
     *
     * Items: What protects data or a payment.
     */
    safeguards?: {
      id: Id;
      /**
       * The safeguard in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * An occasion on which the operator obtains data: when, in which way, and which data.
     *
     * Items: An occasion on which the operator obtains data: when, in which way, and which data.
     */
    sources?: {
      id: Id;
      /**
       * The occasion on which data is obtained: a noun phrase in lower case, no full stop.
       */
      moment: string;
      /**
       * Which data the operator obtains, separated by commas, no full stop at the end.
       */
      data: string;
    }[];
    /**
     * One group of the details that are collected automatically while a person uses the services.
     *
     * Items: One group of the details that are collected automatically while a person uses the services.
     */
    telemetry?: {
      id: Id;
      /**
       * Which details belong to the group; in lower case, no full stop at the end.
       */
      what: string;
    }[];
    /**
     * A word that has its own meaning in this document, with its definition. Link to it as [word](term:id).
     *
     * Items: A word that has its own meaning in this document, with its definition. Link to it as [word](term:id).
     */
    terms?: {
      id: Id;
      /**
       * The word or phrase as readers see it; in lower case unless it is a name.
       */
      term: string;
      /**
       * What the word means in this document; continues the phrase “the term means…”, no full stop at the end.
       */
      definition: string;
    }[];
    /**
     * One sort of detail about visits to the site that a web analytics tool collects.
     *
     * Items: One sort of detail about visits to the site that a web analytics tool collects.
     */
    visits?: {
      id: Id;
      /**
       * What the tool learns; in lower case, no full stop at the end.
       */
      what: string;
    }[];
  };
  /**
   * The same sections in the same order.
   *
   * @minItems 1
   */
  sections: TranslationSection[];
  /**
   * Translations of the changes.
   */
  amendment?: TranslationChange[];
}

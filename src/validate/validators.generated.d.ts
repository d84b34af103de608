// Written by `npm run generate` from schema/.
/** One thing that a schema does not allow. */
export interface SchemaError {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a value; its `errors` are those of the last call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export declare const publisher: Validator;
export declare const publisherTranslation: Validator;
export declare const policy: Validator;
export declare const translation: Validator;
export declare const edition: Validator;
export declare const editionTranslation: Validator;
export declare const record: Validator;

/** Names the schemas that the validators were made from. */
export declare const fingerprint: string;

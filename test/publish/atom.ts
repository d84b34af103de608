import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** Whether texts are Atom, by the grammar of RFC 4287. */
export interface AtomValidator {
  /** Throws where a text is no well-formed XML, or no Atom. */
  validate(atom: string): void;
  dispose(): void;
}

/** Reads the grammar; whoever asks for it disposes of it. */
export function atomValidator(): AtomValidator {
  const grammar = XmlDocument.fromBuffer(readFileSync(new URL('atom.rng', import.meta.url)));
  const validator = RelaxNGValidator.fromDoc(grammar);
  return {
    validate(atom) {
      const document = XmlDocument.fromString(atom);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    },
    dispose() {
      validator.dispose();
      grammar.dispose();
    },
  };
}

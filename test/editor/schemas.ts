/** The schemas as an editor gets them, kinds of fact in them, in a folder of their own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Schemas, schemaOf } from '../../src/validate/schemas.ts';

/** A folder on disk, and the line by which a file asks for one of its schemas. */
export class SchemaFolder {
  private readonly path = mkdtempSync(join(tmpdir(), 'gazette-schemas-'));

  constructor(schemas: Schemas) {
    for (const name of schemas.forms.keys())
      writeFileSync(join(this.path, name), JSON.stringify(schemaOf(schemas, name)));
  }

  /** A shipped file with its schema taken from here. */
  asking(text: string): string {
    const folder = pathToFileURL(this.path).href;
    return text.replace(
      /^(# yaml-language-server: \$schema=)\S*?([\w-]+\.json)$/m,
      (_, ask, name) => `${ask}${folder}/${name}`,
    );
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

import { diskFiles } from '../../src/disk.ts';
import { readSchemas } from '../../src/validate/index.ts';

/** The project's own schemas. */
export const schemas = readSchemas(diskFiles('schema'), (code) => {
  throw new Error(code);
});

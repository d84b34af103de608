import { diskFiles } from '../../src/disk.ts';
import { createReport } from '../../src/findings.ts';
import { readSchemas } from '../../src/validate/index.ts';

const { report, findings } = createReport();

/** The project's own schemas. */
export const schemas = readSchemas(diskFiles('schema'), report);

if (findings.length > 0) throw new Error(JSON.stringify(findings));

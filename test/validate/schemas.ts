/** The project's own schemas. */
export { schemas } from '../opened.ts';

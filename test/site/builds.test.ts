/**
 * Sites of other folders and other days, each built anew. Two builds at once would share the folder in which Astro
 * renders, and break each other: here they follow one another.
 */
import './builds/acts.ts';
import './builds/endings.ts';
import './builds/folder.ts';

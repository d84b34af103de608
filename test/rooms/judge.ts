import { posix } from 'node:path';
import type { Source } from './source.ts';
import { type Room, siteOnly, table } from './table.ts';

/** The room of a file. */
export function roomOf(path: string): Room | undefined {
  return table.find((room) => path === room.path || (path.startsWith(room.path) && !room.path.endsWith('.ts')));
}

/**
 * What in a file breaks the law.
 * @param path from the top of the project
 * @returns one line for each, such as `compile → resolve (src/resolve/status.ts)`
 */
export function judge(path: string, { imports, deeds }: Source): readonly string[] {
  const room = roomOf(path);
  if (!room) return [`${path} is in no room`];
  return [
    ...imports.map(({ from, typeOnly }) => refuse(path, room, from, typeOnly)).filter((line) => line !== undefined),
    ...(room.world ? [] : deeds.filter((deed) => mayNot(room, deed)).map((deed) => `${room.name} → ${deed}`)),
  ];
}

function refuse(path: string, room: Room, from: string, typeOnly: boolean): string | undefined {
  if (from.startsWith('.')) {
    const target = posix.join(posix.dirname(path), from);
    const other = roomOf(target);
    // The site's own styles and scripts beside its pages.
    if (other === room) return undefined;
    if (other && (room.may.includes(other.name) || (typeOnly && room.mayForTypes?.includes(other.name)))) {
      return undefined;
    }
    return `${room.name} → ${other?.name ?? 'no room'} (${target})`;
  }
  if (from.startsWith('node:')) {
    return !room.node || room.node.includes(from) ? undefined : `${room.name} → ${from}`;
  }
  if (from.startsWith('/') || from.startsWith('#')) return `${room.name} → ${from}`;
  return path.startsWith('src/') && siteOnly.test(from) ? `${room.name} → ${from}` : undefined;
}

/** Chance is for who names temporary files; everything else of the world is for rooms that the table names. */
function mayNot(room: Room, deed: string): boolean {
  return !(deed === 'randomUUID' && room.node === undefined);
}

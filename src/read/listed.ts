import type { Files } from '../read/types.ts';

/** Names in a folder; none where it cannot be opened, which whoever reads the folder reports. */
export function listed(files: Files, path: string): ReturnType<Files['list']> {
  try {
    return files.list(path);
  } catch {
    return [];
  }
}

import type { APIRoute } from 'astro';
import { filePaths, type WrittenFile } from '../views/files.ts';

export const getStaticPaths = () => filePaths();
export const GET: APIRoute<WrittenFile> = async ({ props }) => new Response(await props.write());

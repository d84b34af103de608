import type { APIRoute } from 'astro';
import { filePaths, type WrittenFile } from '../views/files.ts';

export const getStaticPaths = () => filePaths();
export const GET: APIRoute<WrittenFile> = ({ props }) => new Response(props.write());

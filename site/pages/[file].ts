import type { APIRoute } from 'astro';
import { type TopFile, topFiles } from '../views/files.ts';

export const getStaticPaths = () => topFiles();
export const GET: APIRoute<TopFile['props']> = ({ props }) => new Response(props.text);

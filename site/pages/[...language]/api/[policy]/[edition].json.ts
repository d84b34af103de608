import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { gazette } from '../../../../gazette.ts';
import { editionPaths } from '../../../../views/paths.ts';

export const getStaticPaths = (() => editionPaths()) satisfies GetStaticPaths;
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(gazette().file(props.edition, props.language));

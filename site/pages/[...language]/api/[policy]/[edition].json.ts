import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { gazette } from '../../../../gazette.ts';
import { editionPaths } from '../../../../views/paths.ts';

export const getStaticPaths = (() => editionPaths()) satisfies GetStaticPaths;
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await (await gazette()).file(props.policy, props.edition, props.language));

/** Which pages there are: metadata only, since texts are fetched by each page for itself. */
import { folderOf } from '../addresses.ts';
import { type Edition, type Ending, endName, gazette, type Language, type Policy } from '../gazette.ts';
import { isEnding } from './endings.ts';
import { noticesGiven } from './notices.ts';

/** One page of a route: parameters of its address, and what it is about. */
interface Path<Params, Props> {
  readonly params: Params & { readonly language: string | undefined };
  readonly props: Props & { readonly language: Language };
}

/** One page a language. */
export function languagePaths(): Path<object, object>[] {
  const { publisher } = gazette();
  return publisher.languages.map((language) => ({
    params: { language: folderOf(publisher, language) },
    props: { language },
  }));
}

/** One page a policy and language. */
export function policyPaths(): Path<{ policy: string }, { policy: Policy }>[] {
  const { policies } = gazette();
  const published = policies.filter(({ editions }) => editions.length > 0);
  return languagePaths().flatMap(({ params, props }) =>
    published.map((policy) => ({ params: { ...params, policy: policy.id }, props: { ...props, policy } })),
  );
}

/** One page a notice and language: of every edition that was announced, and of every end. */
export function noticePaths(): Path<{ notice: string }, { policy: Policy; subject: Edition | Ending }>[] {
  return policyPaths().flatMap(({ params: { language }, props }) =>
    noticesGiven([props.policy]).map(([{ id }, subject]) => ({
      params: { language, notice: isEnding(subject) ? endName(id, subject.number) : `${id}-${subject.number}` },
      props: { ...props, subject },
    })),
  );
}

/** One page an edition and language. */
export function editionPaths(): Path<{ policy: string; edition: string }, { policy: Policy; edition: Edition }>[] {
  return policyPaths().flatMap(({ params, props }) =>
    props.policy.editions.map((edition) => ({
      params: { ...params, edition: String(edition.number) },
      props: { ...props, edition },
    })),
  );
}

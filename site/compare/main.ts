/** The script of the page that compares editions: the one module of it that meets the world. */
import { comparePage } from './page.ts';

comparePage({
  page: document,
  address: location,
  now: () => Date.now(),
  async load(path) {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${answer.status} ${path}`);
    return answer.json();
  },
  remember: (search) => history.replaceState(history.state, '', search),
});

import {Link} from '../route/Link';
import type {ViewName} from '../route/route';
import {useRoute} from '../route/useRoute';
import {useServer} from '../data/server';
import {Search} from './Search';
import {Theme} from './Theme';

const ENTRIES: readonly (readonly [ViewName, string])[] = [
  ['home', 'Home'], ['explore', 'Explore'], ['map', 'Map'], ['timeline', 'Timeline'],
  ['positions', 'Positions'], ['ask', 'Ask'], ['article', 'Articles'],
];

/** The name of the page, the views, and the search. */
export function Header() {
  const {route} = useRoute();
  const {edit} = useServer();
  const entries = edit ? [...ENTRIES, ['upload', 'Upload'] as const] : ENTRIES;
  return (
    <header className="masthead">
      <Link to={{view: 'home', selection: null}} className="wordmark">Parley</Link>
      <nav aria-label="Views">
        {entries.map(([view, name]) => (
          <Link key={view} to={view === 'article' ? {view, selection: null} : {view}} current={route.view === view}>{name}</Link>
        ))}
      </nav>
      {route.view !== 'home' && <Search />}
      <Theme />
    </header>
  );
}

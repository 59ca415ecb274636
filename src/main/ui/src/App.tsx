import {lazy, Suspense, useEffect, type ComponentType} from 'react';
import {briefOf} from './data/briefs';
import {isArticle} from './data/claims';
import {takeKey} from './data/server';
import {Evidence} from './parts/Evidence';
import {Guard} from './parts/Guard';
import {Header} from './parts/Header';
import {Waiting} from './parts/Waiting';
import {thingsOf} from './route/selection';
import type {ViewName} from './route/route';
import {useRoute} from './route/useRoute';
import {Home} from './views/home/Home';

const PAGES: Readonly<Record<ViewName, ComponentType>> = {
  home: Home,
  entity: lazy(async () => ({default: (await import('./views/entity/EntityPage')).EntityPage})),
  article: lazy(async () => ({default: (await import('./views/article/ArticlePage')).ArticlePage})),
  explore: lazy(async () => ({default: (await import('./views/explore/Explore')).Explore})),
  map: lazy(async () => ({default: (await import('./views/map/MapPage')).MapPage})),
  timeline: lazy(async () => ({default: (await import('./views/timeline/TimelinePage')).TimelinePage})),
  positions: lazy(async () => ({default: (await import('./views/positions/Positions')).Positions})),
  ask: lazy(async () => ({default: (await import('./views/ask/Ask')).Ask})),
  upload: lazy(async () => ({default: (await import('./views/upload/Upload')).Upload})),
};

/** Views that are about the selection itself: the panel would repeat them. */
const WITHOUT_PANEL: readonly ViewName[] = ['home', 'entity', 'upload'];

takeKey();

/** The frame: navigation and search above, a view, and the evidence for what is selected beside it. */
export function App() {
  const {route} = useRoute();
  const Page = PAGES[route.view];
  const [selected] = thingsOf(route.selection);
  const panel = selected !== undefined && !isArticle(selected) && !WITHOUT_PANEL.includes(route.view);
  useEffect(() => {
    const [subject] = thingsOf(route.selection);
    document.title = subject ? `${briefOf(subject).label} · Parley` : 'Parley';
  }, [route]);
  return (
    <div className={`frame frame-${route.view}${panel ? ' with-panel' : ''}`}>
      <a className="skip" href="#main">Skip to the content</a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Guard key={route.view}>
          <Suspense fallback={<Waiting what="Opening" />}>
            <Page />
          </Suspense>
        </Guard>
      </main>
      {panel && route.selection && <Evidence selection={route.selection} />}
    </div>
  );
}

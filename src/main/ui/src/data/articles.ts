import {inferredText} from './days';
import {select, textOf, type Row} from './sparql';
import {iriTerm} from './terms';
import {PointText} from './text';

/** One document with what is known of it. */
export interface Article {
  readonly iri: string;
  readonly title: string;
  readonly text: PointText;
  /** The day of publication, empty where it is not known. */
  readonly published: string;
  /** Says when it appeared, where that could only be inferred. */
  readonly inferred: string;
  readonly publisher: string;
  readonly byline: string;
  readonly agency: string;
  readonly source: string;
  readonly file: string;
}

const BATCH = 40;
const PAUSE = 5;
const cache = new Map<string, Promise<Article>>();
let waiting: {readonly iri: string; readonly found: (article: Article) => void; readonly failed: (error: unknown) => void}[] = [];

/** The stored article; each is fetched once, and those asked for at the same time together. */
export function article(iri: string): Promise<Article> {
  let found = cache.get(iri);
  if (!found) {
    found = new Promise<Article>((resolve, failed) => {
      if (waiting.length === 0) setTimeout(() => void fetchWaiting(), PAUSE);
      waiting.push({iri, found: resolve, failed});
    });
    found.catch(() => cache.delete(iri));
    cache.set(iri, found);
  }
  return found;
}

async function fetchWaiting(): Promise<void> {
  const all = waiting;
  waiting = [];
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    try {
      const found = await fetchArticles(batch.map(({iri}) => iri));
      for (const {iri, found: give, failed} of batch) {
        const one = found.get(iri);
        if (one) give(one);
        else failed(new Error(`There is no article ${iri} in this collection.`));
      }
    } catch (error) {
      batch.forEach(({failed}) => failed(error));
    }
  }
}

/** Says when an article without a day of publication appeared, as far as that could be inferred. */
export function inferredOf(row: Row): string {
  return textOf(row.published) ? '' : inferredText(textOf(row.best), textOf(row.earliest), textOf(row.latest));
}

/** The headline; where the article has none, its first words. */
function titleOf(title: string, file: string, text: string): string {
  if (title && title !== file) return title;
  const line = text.split('\n').find(each => each.trim().length > 20) ?? file;
  return line.length > 90 ? `${line.slice(0, 90).trim()} …` : line.trim();
}

async function fetchArticles(iris: readonly string[]): Promise<Map<string, Article>> {
  const rows = await select(
    `SELECT * {
      VALUES ?article { ${iris.map(iriTerm).join(' ')} }
      ?article parley:text ?text .
      OPTIONAL { ?article dcterms:title ?title }
      OPTIONAL { ?article parley:published ?published }
      OPTIONAL { ?article parley:publishedEarliest ?earliest }
      OPTIONAL { ?article parley:publishedLatest ?latest }
      OPTIONAL { ?article parley:publishedBest ?best }
      OPTIONAL { ?article parley:publisher ?publisher }
      OPTIONAL { ?article parley:byline ?byline }
      OPTIONAL { ?article parley:agency ?agency }
      OPTIONAL { ?article dcterms:source ?source }
      OPTIONAL { ?article parley:sourceFile ?file }
    }`,
  );
  return new Map(rows.map(row => [textOf(row.article), articleOf(row)]));
}

function articleOf(row: Row): Article {
  return {
    iri: textOf(row.article),
    title: titleOf(textOf(row.title), textOf(row.file), textOf(row.text)),
    text: new PointText(textOf(row.text)),
    published: textOf(row.published),
    inferred: inferredOf(row),
    publisher: textOf(row.publisher),
    byline: textOf(row.byline),
    agency: textOf(row.agency),
    source: textOf(row.source),
    file: textOf(row.file),
  };
}

import {select, textOf} from './sparql';
import {iriTerm} from './terms';

/** A way from one thing to another: each step is a connection, read in either direction. */
export type Path = readonly Step[];

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  /** Whether the connection leads from `to` to `from`. */
  readonly back: boolean;
}

const MOST_HOPS = 4;
const MOST_PATHS = 10;
const FRONTIER = 300;
const ROWS = 30_000;

/** The shortest ways between two things, at most four connections long. */
export async function findPaths(from: string, to: string, signal?: AbortSignal): Promise<Path[]> {
  const steps = new Map<string, Step[]>([[from, []]]);
  let frontier = [from];
  for (let hop = 0; hop < MOST_HOPS && frontier.length > 0 && !steps.has(to); hop++) {
    const found = await around(frontier.slice(0, FRONTIER), signal);
    const reached = new Map<string, Step[]>();
    for (const step of found) {
      if (steps.has(step.to)) continue;
      reached.set(step.to, [...(reached.get(step.to) ?? []), step]);
    }
    reached.forEach((list, node) => steps.set(node, list));
    frontier = [...reached.keys()];
  }
  return trace(steps, from, to);
}

/** Follows the steps back from the end; several ways may lead there. */
export function trace(steps: ReadonlyMap<string, readonly Step[]>, from: string, to: string): Path[] {
  if (from === to || !steps.has(to)) return [];
  const open: Path[] = (steps.get(to) ?? []).map(step => [step]);
  const done: Path[] = [];
  while (open.length > 0 && done.length < MOST_PATHS) {
    const path = open.shift();
    const [first] = path ?? [];
    if (!path || !first) continue;
    if (first.from === from) done.push(path);
    else open.push(...(steps.get(first.from) ?? []).map(step => [step, ...path]));
  }
  return done;
}

async function around(nodes: readonly string[], signal?: AbortSignal): Promise<Step[]> {
  const rows = await select(
    `SELECT DISTINCT ?x ?p ?y ?back {
      VALUES ?x { ${nodes.map(iriTerm).join(' ')} }
      { ?x ?p ?y BIND (false AS ?back) } UNION { ?y ?p ?x BIND (true AS ?back) }
      FILTER (isIRI(?y) && STRSTARTS(STR(?p), STR(parley:)) && ?p NOT IN (parley:mentions, parley:possibly,
        parley:inArticle, parley:attributedTo, parley:inPost, parley:tenure, parley:inBloc, parley:quantity))
      FILTER (STRSTARTS(STR(?y), STR(id:)) || STRSTARTS(STR(?y), CONCAT(STR(vocab:), "industry/")))
      FILTER (!STRSTARTS(STR(?y), CONCAT(STR(id:), "article/")))
    } LIMIT ${ROWS}`,
    signal,
  );
  return rows.map(row => ({
    from: textOf(row.x), to: textOf(row.y), predicate: textOf(row.p), back: textOf(row.back) === 'true',
  }));
}

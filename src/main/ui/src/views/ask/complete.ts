import type {Completion, CompletionContext, CompletionResult} from '@codemirror/autocomplete';
import {search} from '../../data/search';
import {select, textOf} from '../../data/sparql';
import {PREFIXES, localName, shorten} from '../../data/terms';
import {kindWords} from '../../data/wording';

let terms: Promise<readonly Completion[]> | undefined;

/** Completes prefixes, classes and properties of the dataset, and things by their names. */
export async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const prefix = context.matchBefore(/PREFIX\s+\w*$/i);
  if (prefix) {
    const from = prefix.from + prefix.text.search(/\w*$/);
    return {from, options: Object.entries(PREFIXES).map(([name, iri]) => ({label: `${name}: <${iri}>`, type: 'namespace'}))};
  }
  const quoted = context.matchBefore(/@[\p{L}\p{N} .'-]+$/u);
  if (quoted) return things(quoted.from, quoted.text.slice(1));
  const word = context.matchBefore(/[\w:-]+$/);
  if (!word || (word.text.length < 2 && !context.explicit)) return null;
  terms ??= datasetTerms();
  const options = [...(await terms)];
  const named = word.text.includes(':') ? null : await things(word.from, word.text);
  return {from: word.from, options: [...options, ...(named?.options ?? [])], validFor: /^[\w:-]*$/};
}

async function things(from: number, typed: string): Promise<CompletionResult> {
  const hits = await search(typed);
  return {
    from,
    filter: false,
    options: hits.map(hit => ({label: hit.label, apply: `<${hit.iri}>`, detail: kindWords(hit.kind), type: 'constant'})),
  };
}

/** What the dataset really uses comes first; the keywords of the language last. */
async function datasetTerms(): Promise<readonly Completion[]> {
  const rows = await select(
    `SELECT ?x ?kind (SAMPLE(?c) AS ?comment) {
      { ?x a rdf:Property BIND ("property" AS ?kind) } UNION { ?x a rdfs:Class BIND ("class" AS ?kind) }
      OPTIONAL { ?x rdfs:comment ?c }
    } GROUP BY ?x ?kind ORDER BY ?x LIMIT 1000`,
  );
  const own = rows.map(row => ({
    label: shorten(textOf(row.x)), type: textOf(row.kind), info: textOf(row.comment) || localName(textOf(row.x)), boost: 2,
  }));
  const common = ['rdf:type', 'rdf:subject', 'rdf:predicate', 'rdf:object', 'rdf:reifies', 'rdfs:label', 'skos:prefLabel',
    'skos:altLabel', 'skos:broader', 'oa:exact', 'oa:start', 'oa:end', 'dcterms:title', 'text:query'];
  const keywords = ['SELECT', 'WHERE', 'OPTIONAL', 'FILTER', 'UNION', 'VALUES', 'BIND', 'GROUP BY', 'ORDER BY', 'LIMIT',
    'OFFSET', 'DISTINCT', 'COUNT', 'CONSTRUCT', 'ASK', 'EXISTS', 'NOT EXISTS', 'GROUP_CONCAT', 'PREFIX'];
  return [
    ...own,
    ...common.map(label => ({label, type: 'property'})),
    ...keywords.map(label => ({label, type: 'keyword', boost: -1})),
  ];
}

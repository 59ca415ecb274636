import {describe, expect, it} from 'vitest';
import {bind, readQuestion} from '../src/data/questions';
import {iriTerm, textQuery, textTerm} from '../src/data/terms';
import {standingOf} from '../src/data/edges';
import {trace, type Step} from '../src/data/paths';
import {toCsv} from '../src/views/ask/download';

const SPARQL = '# Who met?\n# param party: entity, whose\n# param words: text, what\nSELECT * { VALUES ?party { UNDEF } VALUES ?words { UNDEF } }';

describe('a question', () => {
  const question = readQuestion('who', SPARQL);

  it('declares its parameters in comments', () => {
    expect(question.question).toBe('Who met?');
    expect(question.parameters.map(({name, kind}) => `${name} ${kind}`)).toEqual(['party entity', 'words text']);
  });

  it.each([
    ['party', 'https://x/a> } DROP ALL #', 'VALUES ?party { <https://x/a%3E%20%7D%20DROP%20ALL%20#> }'],
    ['words', 'a" } $& \\', 'VALUES ?words { "a\\" } $& \\\\" }'],
  ])('takes a value of %s as a term, whatever is in it', (name, value, expected) => {
    expect(bind(question, {[name]: value})).toContain(expected);
  });
});

describe('terms', () => {
  it('escape what would end them', () => {
    expect(iriTerm('https://x/a b"<>')).toBe('<https://x/a%20b%22%3C%3E>');
    expect(textTerm('"\n')).toBe('"\\"\\n"');
  });

  it('make a search of words, the last unfinished', () => {
    expect(textQuery('Léon "B* AND')).toBe('+Léon +B +AND*');
  });
});

describe('a connection', () => {
  it.each([
    ['denied', true, 'threatened', 'denied'],
    ['asserted', false, 'threatened', 'threatened'],
    ['asserted', true, '', 'reported'],
    ['planned', false, '', 'planned'],
    ['asserted', false, 'inForce', 'asserted'],
  ] as const)('%s, %i times attributed, of status “%s” stands as %s', (modality, attributed, status, expected) => {
    expect(standingOf(modality, attributed, status)).toBe(expected);
  });
});

describe('paths', () => {
  it('are followed back through all that lead there', () => {
    const step = (from: string, to: string): Step => ({from, to, predicate: 'p', back: false});
    const steps = new Map([['a', []], ['b', [step('a', 'b')]], ['c', [step('a', 'c')]], ['d', [step('b', 'd'), step('c', 'd')]]]);
    expect(trace(steps, 'a', 'd').map(path => path.map(each => each.to).join())).toEqual(['b,d', 'c,d']);
  });
});

describe('CSV', () => {
  it('quotes what needs it, and defuses what a spreadsheet would run', () => {
    const rows = [{x: {type: 'literal', value: '=1+1'}, y: {type: 'literal', value: 'a "b", c'}}] as const;
    expect(toCsv({names: ['x', 'y'], rows})).toBe('x,y\r\n\'=1+1,"a ""b"", c"\r\n');
  });
});

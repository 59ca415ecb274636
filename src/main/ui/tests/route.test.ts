import {describe, expect, it} from 'vitest';
import {formatRoute, parseRoute, type Route} from '../src/route/route';

const ID = 'https://w3id.org/parley/id/';

describe('an address', () => {
  const routes: readonly (readonly [string, Route])[] = [
    ['/', {view: 'home', selection: null, options: {}}],
    ['/?view=map&sel=id:party/japan', {view: 'map', selection: {kind: 'thing', iri: `${ID}party/japan`}, options: {}}],
    ['/?view=explore&sel=id:person/x+parley:represents+id:party/japan&show=id:person/x,id:party/japan', {
      view: 'explore',
      selection: {kind: 'edge', subject: `${ID}person/x`, predicate: 'https://w3id.org/parley/ontology#represents', object: `${ID}party/japan`},
      options: {show: 'id:person/x,id:party/japan'},
    }],
    ['/?view=article&sel=id:article/a%23claim-1', {view: 'article', selection: {kind: 'thing', iri: `${ID}article/a#claim-1`}, options: {}}],
    ['/?view=ask&sparql=SELECT+*+%7B%7D%0A', {view: 'ask', selection: null, options: {sparql: 'SELECT * {}\n'}}],
  ];
  it.each(routes)('%s stands for one state, and back', (address, route) => {
    expect(formatRoute(route)).toBe(address);
    expect(parseRoute(address.slice(1))).toEqual(route);
  });

  it('of an unknown view leads home', () => {
    expect(parseRoute('?view=nowhere').view).toBe('home');
  });
});

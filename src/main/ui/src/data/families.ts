/** Kinds of things that belong together on a drawing, with their colours. */
export interface Family {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Colours on light and on dark paper; they keep a contrast of 3 to 1. */
  readonly light: string;
  readonly dark: string;
}

export const FAMILIES: readonly Family[] = [
  {name: 'people', kinds: ['Negotiator', 'Person', 'AnonymousSource', 'Post'], light: '#7a4a94', dark: '#c39ad9'},
  {name: 'countries and blocs', kinds: ['Party'], light: '#1f5f99', dark: '#7fb6e8'},
  {name: 'bodies', kinds: ['Ministry', 'Legislature', 'Company', 'InternationalOrganization', 'PoliticalParty', 'Organization'], light: '#2f7d76', dark: '#76c2ba'},
  {name: 'industries and figures', kinds: ['Industry', 'Figure', 'Quantity'], light: '#8a6d1f', dark: '#d6b65a'},
  {name: 'measures', kinds: ['Tariff', 'Sanction', 'Quota', 'NumericalTarget', 'VoluntaryPlan', 'MarketOpening', 'TradeAgreement', 'LegalProvision', 'Investigation', 'TradeMeasure'], light: '#a3322a', dark: '#ee8d84'},
  {name: 'talks, meetings, deadlines', kinds: ['Negotiation', 'Meeting', 'Deadline', 'Place'], light: '#4b7a2b', dark: '#9ccc78'},
  {name: 'statements and actions', kinds: ['Statement', 'Action', 'ActionType', 'Article'], light: '#6b655a', dark: '#aaa497'},
];

const OTHER: Family = {name: 'other', kinds: [], light: '#6b655a', dark: '#aaa497'};

/** The family that a kind belongs to. */
export function familyOf(kind: string): Family {
  return FAMILIES.find(family => family.kinds.includes(kind)) ?? OTHER;
}

/** The kind of things whose IRI has this folder. */
export const FOLDERS: Readonly<Record<string, string>> = {
  person: 'Person', source: 'AnonymousSource', party: 'Party', organization: 'Organization', post: 'Post', place: 'Place',
  industry: 'Industry', measure: 'TradeMeasure', negotiation: 'Negotiation', meeting: 'Meeting', deadline: 'Deadline',
  statement: 'Statement', action: 'Action', figure: 'Figure', article: 'Article', quantity: 'Quantity',
};

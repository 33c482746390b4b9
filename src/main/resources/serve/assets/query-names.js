/** What things are called and where their pages are: prefixes, the ontology's terms, and names that the data give. */

import { ask } from './query-answer.js';
import { part } from './query-parts.js';

/** As many names are looked up for an answer; what has none of these is called by its short IRI. */
const MOST_NAMES = 400;

const XSD = 'http://www.w3.org/2001/XMLSchema#';

const NUMBER = /^(integer|decimal|double|float|int|long|short|byte|(non|un|po|ne).*)$/;

/** What cannot stand between angle brackets. */
const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/;

/** A server refuses paths that two readers might understand in two ways. */
const AMBIGUOUS = /%(2[ef5]|5c|7f|[01].)|\/\/|(^|\/)\.\.?(\/|$)/i;

export class Names {
  /** @param words what /terms.json tells */
  constructor(words) {
    this.words = words;
    this.terms = new Map(words.terms.map((term) => [term.iri, term]));
    this.known = new Map();
    this.spaces = Object.entries(words.prefixes).sort((one, other) => other[1].length - one[1].length);
  }

  static async load() {
    const response = await fetch(new URL('../terms.json', import.meta.url));
    if (!response.ok) {
      throw new Error(`The list of terms did not come (${response.status}).`);
    }
    return new Names(await response.json());
  }

  /** An IRI with a prefix, if there is one for it, or without the base of the data. */
  short(iri) {
    for (const [prefix, namespace] of this.spaces) {
      if (iri.startsWith(namespace) && iri.length > namespace.length) {
        return `${prefix}:${iri.slice(namespace.length)}`;
      }
    }
    const { base } = this.words;
    return iri.startsWith(base) && iri.length > base.length ? iri.slice(base.length) : iri;
  }

  /** Where an IRI's page is; nothing if there can be none. */
  target(iri) {
    const { base, things, ontology, concepts } = this.words;
    if (iri.startsWith(base) && iri.length > base.length) {
      const path = iri.slice(base.length);
      return AMBIGUOUS.test(path) || NOT_IN_IRI.test(iri) ? '' : things + encodeURI(path).replace(/%25/g, '%').replace(/[?#]/g, encodeURIComponent);
    }
    const page = new URL('../ontology', import.meta.url).href;
    const vocabulary = ontology.find((namespace) => iri.startsWith(namespace));
    if (vocabulary) {
      return page + encodeURI(iri.slice(iri.indexOf('#')));
    }
    if (iri.startsWith(concepts) && /^[A-Za-z]+\/[A-Za-z]+$/.test(iri.slice(concepts.length))) {
      return `${page}#${iri.slice(concepts.length)}`;
    }
    return /^https?:\/\/\S+$/i.test(iri) ? iri : '';
  }

  /** What a person reads of a term. */
  text(term) {
    if (!term) {
      return '';
    }
    if (term.type === 'uri') {
      return this.known.get(term.value) || this.terms.get(term.value)?.label || this.short(term.value);
    }
    if (term.type === 'triple') {
      const { subject, predicate, object } = term.value;
      return `<<( ${this.text(subject)} ${this.text(predicate)} ${this.text(object)} )>>`;
    }
    return term.type === 'bnode' ? `_:${term.value}` : term.value;
  }

  /** A term as an element, with a link if it has a page. */
  element(term) {
    if (term.type === 'uri') {
      const target = this.target(term.value);
      const words = this.text(term);
      return target ? part('a', { href: target, title: term.value }, words) : part('span', { title: term.value }, `<${words}>`);
    }
    const language = term['xml:lang'];
    const words = part('span', language ? { lang: language } : {}, this.text(term));
    const datatype = term.datatype && !isNumber(term) && !isDate(term) && term.datatype !== `${XSD}string` ? this.short(term.datatype) : '';
    const mark = language ? `@${language}` : datatype;
    return mark ? part('span', {}, words, ' ', part('small', { title: language ? 'language' : 'datatype' }, mark)) : words;
  }

  /** Looks up what the things of an answer are called; without an answer in time they keep their short IRIs. */
  async learn(answer) {
    const iris = new Set();
    for (const row of answer.rows) {
      for (const term of Object.values(row)) {
        if (term?.type === 'uri' && !this.known.has(term.value) && !this.terms.get(term.value)?.label && !NOT_IN_IRI.test(term.value)) {
          iris.add(term.value);
        }
      }
      if (iris.size >= MOST_NAMES) {
        break;
      }
    }
    if (iris.size === 0) {
      return;
    }
    const query = `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?thing ?name {
  VALUES ?thing { ${[...iris].map((iri) => `<${iri}>`).join(' ')} }
  ?thing rdfs:label|skos:prefLabel|dcterms:title ?name
} LIMIT ${4 * MOST_NAMES}`;
    const found = await ask(new URLSearchParams({ query }), AbortSignal.timeout(3000));
    for (const { thing, name } of found.rows) {
      const former = this.known.get(thing.value);
      if (!former || (name['xml:lang'] || '').startsWith('en')) {
        this.known.set(thing.value, name.value);
      }
    }
  }
}

export function isNumber(term) {
  return term?.type === 'literal' && (term.datatype || '').startsWith(XSD) && NUMBER.test(term.datatype.slice(XSD.length));
}

/** A date of whatever exactness, also where it is only a string of that form. */
export function isDate(term) {
  return term?.type === 'literal' && !isNumber(term) && /^-?\d{4}(-\d\d(-\d\d(T.*)?)?)?(Z|[+-]\d\d:\d\d)?$/.test(term.value);
}

/** The columns in which most of the filled cells are of a kind. */
export function columnsWhere(answer, isOfKind) {
  return answer.columns.filter((column) => {
    const filled = answer.rows.slice(0, 500).filter((row) => row[column]);
    return filled.length > 0 && filled.filter((row) => isOfKind(row[column])).length > filled.length / 2;
  });
}

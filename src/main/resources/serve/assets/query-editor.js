/** The form's text area as an editor with colours, completion and marks; without one it stays the text area that it is. */

import { part } from './query-parts.js';

const MOST_HINTS = 60;

/** What is no word: strings, IRIs and remarks. */
const NOT_WORDS = /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>|#[^\n]*/g;

/** @param names a promise of what things are called */
export function edit(textarea, run, changed, names) {
  return self.Yasqe ? new Editor(textarea, run, changed, names) : new Plain(textarea, changed);
}

/** The text area itself. */
class Plain {
  constructor(textarea, changed) {
    this.textarea = textarea;
    textarea.addEventListener('input', changed);
  }

  get query() {
    return this.textarea.value;
  }

  set query(text) {
    this.textarea.value = text;
  }

  mark() {}

  clear() {}

  goTo(line, column) {
    const before = this.query.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    this.textarea.focus();
    this.textarea.setSelectionRange(before, before + 1);
  }
}

/** YASGUI's editor. Nothing of it asks other hosts: its completion by them is off, and its own requests are never made. */
class Editor {
  constructor(textarea, run, changed, names) {
    this.named = names.then((known) => {
      this.names = known;
    }).catch(() => {});
    const { Yasqe } = self;
    Yasqe.defaults.autocompleters = [];
    const frame = part('div', { class: 'editor' });
    textarea.after(frame);
    textarea.hidden = true;
    this.yasqe = new Yasqe(frame, {
      value: textarea.value,
      persistenceId: null,
      consumeShareLink: null,
      createShareableLink: null,
      showQueryButton: false,
      resizeable: false,
      editorHeight: 'auto',
      // Its remarks on syntax are styled in a way that our pages do not allow; the server's are better.
      syntaxErrorCheck: false,
      // What is in the editor can be read by those who do not see it, not only the line that they are in.
      inputStyle: 'contenteditable',
      screenReaderLabel: 'Query in SPARQL',
      extraKeys: {
        // Nobody gets caught: Tab leads on, as from every field. Lines indent themselves.
        Tab: false,
        'Shift-Tab': false,
        'Ctrl-Enter': run,
        'Cmd-Enter': run,
        'Ctrl-S': false,
        'Ctrl-Space': () => this.hint(),
      },
    });
    const field = this.yasqe.getInputField();
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    document.querySelector('label[for="query"]')?.addEventListener('click', () => this.yasqe.focus());
    this.yasqe.on('change', (editor, change) => {
      this.clear();
      this.declare(change);
      changed();
    });
    this.yasqe.on('inputRead', (editor, change) => {
      if (/[\w:?$]$/.test(change.text.at(-1)) && /(^|\s)([?$]\w*|[\w-]+:[\w-]*)$/.test(this.before())) {
        this.hint();
      }
    });
    this.marks = [];
  }

  get query() {
    return this.yasqe.getValue();
  }

  set query(text) {
    this.yasqe.setValue(text.replace(/\s+$/, '\n'));
    this.yasqe.scrollTo(0, 0);
  }

  before() {
    const cursor = this.yasqe.getDoc().getCursor();
    return this.yasqe.getDoc().getLine(cursor.line).slice(0, cursor.ch);
  }

  /** Prefixes that the project knows declare themselves when they are first used. */
  declare(change) {
    const isTyped = change.origin === '+input' && change.text.join('').includes(':');
    if (!this.names || !(isTyped || change.origin === 'paste')) {
      return;
    }
    const words = this.query.replace(NOT_WORDS, ' ');
    const declared = new Set([...words.matchAll(/\bPREFIX\s+([\w-]*):/gi)].map((match) => match[1]));
    const used = new Set([...words.matchAll(/(?<![\w?$:-])([\w-]+):/g)].map((match) => match[1]));
    const missing = [...used].filter((prefix) => !declared.has(prefix) && this.names.words.prefixes[prefix]);
    // A declaration that is just being written needs no other.
    if (missing.length > 0 && !/\bPREFIX\s+[\w-]*:$/i.test(this.before())) {
      this.yasqe.addPrefixes(Object.fromEntries(missing.map((prefix) => [prefix, this.names.words.prefixes[prefix]])));
    }
  }

  hint() {
    this.yasqe.showHint({
      completeSingle: false,
      container: this.yasqe.rootEl,
      closeCharacters: /[\s;.,{}()]/,
      hint: () => this.named.then(() => this.hints()),
    });
  }

  hints() {
    const cursor = this.yasqe.getDoc().getCursor();
    const before = this.before();
    const [word] = /[?$]?[\w-]*(?::[\w/-]*)?$/.exec(before);
    const list = /^[?$]/.test(word) ? this.variables(word) : this.termsLike(word, /(^|[\s;])(a|rdf:type)\s+$/.test(before.slice(0, before.length - word.length)));
    return { list, from: { line: cursor.line, ch: cursor.ch - word.length }, to: cursor };
  }

  variables(word) {
    const names = new Set([...this.query.replace(NOT_WORDS, ' ').matchAll(/[?$](\w+)/g)].map((match) => match[1]));
    names.delete(word.slice(1));
    return [...names].filter((name) => name.startsWith(word.slice(1))).sort().slice(0, MOST_HINTS).map((name) => ({ text: `?${name}`, displayText: `?${name}` }));
  }

  /** By the beginning of a name, then by any words of it; what the data use most comes first. */
  termsLike(word, wantsClass) {
    const wanted = word.toLowerCase();
    const found = [];
    for (const term of this.names?.words.terms || []) {
      const short = this.names.short(term.iri);
      const name = short.toLowerCase();
      const local = name.slice(name.indexOf(':') + 1);
      const rank = name.startsWith(wanted) ? 0 : local.startsWith(wanted) ? 1 : local.includes(wanted) || term.label.toLowerCase().includes(wanted) ? 2 : -1;
      if (rank >= 0) {
        found.push({ term, short, rank: rank + (wantsClass && term.kind !== 'class' ? 3 : 0) });
      }
    }
    return found.sort((one, other) => one.rank - other.rank || other.term.used - one.term.used || (one.short < other.short ? -1 : 1))
      .slice(0, MOST_HINTS)
      .map(({ term, short }) => ({
        text: short.includes('://') ? `<${short}>` : short,
        render: (element) => element.append(
          part('b', {}, short),
          part('span', { class: 'about' }, ` ${term.kind}${term.used ? `, ${term.used.toLocaleString('en-GB')} times` : ''}${term.definition || term.label ? `: ${term.definition || term.label}` : ''}`),
        ),
        hint: (editor, data, chosen) => {
          editor.replaceRange(chosen.text, data.from, data.to, '+input');
        },
      }));
  }

  /** Marks the place where the server stopped to understand. */
  mark(line, column) {
    const document = this.yasqe.getDoc();
    const at = Math.min(line, document.lineCount()) - 1;
    document.addLineClass(at, 'wrap', 'fault-line');
    const length = document.getLine(at).length;
    const from = Math.max(0, Math.min(column - 1, length - 1));
    const mark = document.markText({ line: at, ch: from }, { line: at, ch: from + 1 }, { className: 'fault-here' });
    this.marks.push(() => {
      document.removeLineClass(at, 'wrap', 'fault-line');
      mark.clear();
    });
  }

  clear() {
    this.marks.splice(0).forEach((undo) => undo());
  }

  goTo(line, column) {
    this.yasqe.focus();
    this.yasqe.getDoc().setCursor({ line: line - 1, ch: column - 1 });
    this.yasqe.scrollIntoView(null, 60);
  }
}
